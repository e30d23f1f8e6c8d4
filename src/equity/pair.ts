import { formatScaled } from "../numbers/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { causesOf } from "../typical/causes.js";
import { workedOut } from "../typical/worked-out.js";
import type { EquityMeasure, EquityPair, EquityPerson, PairCause } from "./equity-measures.js";
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
export function widestPair(
  people: readonly Measured[],
  { compiled, withPeople }: PairOptions,
  { measure, service }: Pick<EquityMeasure, "measure" | "service">,
): EquityPair | undefined {
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
  const told = ({ person, value }: Measured): EquityPerson => ({
    place: person.place,
    value: formatScaled(value, dayDecimals),
    ...(withPeople ? { case: person.document.id } : {}),
  });
  // Of waiting the rules say nothing.
  const causes = measure === "waiting" ? [] : causesOfPair(low.person, high.person, { compiled, service });
  return { least: told(low), most: told(high), causes };
}

/** What makes the difference: first the plans, then the rules. Of units only what rules cut, because no price gives anybody more of them. */
function causesOfPair(
  low: PersonLookedAt,
  high: PersonLookedAt,
  { compiled, service }: { readonly compiled: CompiledScheme; readonly service: string | undefined },
): readonly PairCause[] {
  const services = service === undefined ? [...low.services.keys(), ...high.services.keys()] : [service];
  const asked = ({ services: own }: PersonLookedAt, id: string) => own.get(id)?.requested ?? 0;
  const differ = services.some((id) => asked(low, id) * high.days !== asked(high, id) * low.days);
  const plan: readonly PairCause[] = differ ? ["plan"] : [];
  if (service !== undefined) return isCut(low, service) || isCut(high, service) ? [...plan, "limit"] : plan;
  const [first, other] = [low, high].map(({ document }) => workedOut(document, compiled));
  return first === undefined || other === undefined ? plan : [...plan, ...causesOf(first, other, compiled)];
}

function isCut({ services }: PersonLookedAt, service: string): boolean {
  const { requested = 0, allowed = 0 } = services.get(service) ?? {};
  return allowed < requested;
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
