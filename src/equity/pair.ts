import { formatScaled } from "../numbers/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { causesOf } from "../typical/causes.js";
import { workedOut } from "../typical/worked-out.js";
import type { EquityPair, EquityPerson } from "./document.js";
import { dayDecimals, type PersonLookedAt } from "./looked-at.js";

/** A person with what is measured. */
export interface Measured {
  readonly person: PersonLookedAt;
  readonly value: bigint;
}

/** How a pair is told. */
export interface PairOptions {
  readonly compiled: CompiledScheme;
  /** Whether it is said who they are. */
  readonly withPeople: boolean;
}

/**
 * The two people of different places between whom the difference is the largest; of several such pairs the ones whose cases come first by
 * their ids. Undefined where all places have the same.
 */
export function widestPair(people: readonly Measured[], { compiled, withPeople }: PairOptions): EquityPair | undefined {
  const least = extremes(people, (left, right) => left < right);
  const most = extremes(people, (left, right) => left > right);
  const pairs = least.flatMap((low) =>
    most.filter(({ person }) => person.place !== low.person.place).map((high) => ({ low, high })),
  );
  const [first, ...others] = pairs;
  if (first === undefined) return undefined;
  const gap = ({ low, high }: typeof first) => high.value - low.value;
  const { low, high } = others.reduce((widest, pair) => (gap(pair) > gap(widest) ? pair : widest), first);
  if (high.value <= low.value) return undefined;
  const [here, there] = [low, high].map(({ person: { document } }) => ({
    document,
    found: workedOut(document, compiled),
  }));
  if (here === undefined || there === undefined) return undefined;
  const told = ({ person, value }: Measured): EquityPerson => ({
    place: person.place,
    value: formatScaled(value, dayDecimals),
    ...(withPeople ? { case: person.document.id } : {}),
  });
  return { least: told(low), most: told(high), causes: causesOf(here, there, compiled) };
}

/** In each place the person who is first by an order of values, or else by the id of the case. */
function extremes(
  people: readonly Measured[],
  isBefore: (left: bigint, right: bigint) => boolean,
): readonly Measured[] {
  const found = new Map<string, Measured>();
  for (const each of people) {
    const { place, document } = each.person;
    const old = found.get(place);
    const isFirst =
      old === undefined ||
      isBefore(each.value, old.value) ||
      (each.value === old.value && document.id < old.person.document.id);
    if (isFirst) found.set(place, each);
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}
