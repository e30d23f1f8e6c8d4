import type { Day } from "../../../calendar/index.js";
import type { NumberSpan } from "../../../person/facts/spans.js";
import { multiplyDivideTo, safe } from "../../../numbers/index.js";
import type { CompiledProtected } from "../compiled.js";
import type { AskedOfFact } from "../../../outcome/statement.js";
import type { FactName } from "../../../outcome/missing-fact.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import { dayWords, lacks, onDay, refuses, sameSpansUntil, type Testing } from "../testing.js";

/** The household whose income a protected amount is left to. */
export interface Household {
  readonly sizes: readonly NumberSpan[] | undefined;
  readonly fact: FactName;
  /** Whose it is, unless it is the client's. */
  readonly expected?: AskedOfFact;
}

/**
 * The protected amount on a day: that of the place for the first person, and a share of it for each further member.
 *
 * @returns minor units, NaN where a fact is missing
 */
export function protectedOn(
  amount: CompiledProtected,
  { day, household, neededBy }: { readonly day: Day; readonly household: Household; readonly neededBy: string },
  testing: Testing,
): number {
  const { residence, furtherMember } = amount;
  let place = 0;
  if (residence !== undefined) {
    const span = onDay(testing.facts[residence] ?? [], day);
    if (span === undefined) {
      lacks(testing, `residences.${residence}`, day, { neededBy });
      return Number.NaN;
    }
    place = testing.compiled.placeIndexes.get(span.place) ?? 0;
  }
  const row = onDay(amount.byPlace[place] ?? [], day);
  if (row === undefined) {
    const where = testing.compiled.places[place]?.place.id ?? "";
    refuses(testing, {
      code: "threshold-gap",
      path: neededBy,
      expected: `an amount at "${where}" ${dayWords(day)}`,
      got: "none",
      hint: "Add it to the scheme.",
    });
    return Number.NaN;
  }
  noteAssumption(row.assumption, testing.assumptions);
  if (furtherMember === undefined) {
    testing.recorder?.record({
      kind: "protected",
      rule: neededBy,
      day,
      amount: row,
      furtherMember: undefined,
      members: 1,
      each: 0,
      value: row.value,
    });
    return row.value;
  }
  noteAssumption(furtherMember.row.assumption, testing.assumptions);
  const size = onDay(household.sizes ?? [], day)?.value;
  if (size === undefined) {
    lacks(testing, household.fact, day, { neededBy, expected: household.expected });
    return Number.NaN;
  }
  const { share, rounding } = furtherMember;
  const each = multiplyDivideTo(row.value, share.numerator, share.denominator, rounding);
  const value = safe(row.value + (size - 1) * each);
  testing.recorder?.record({
    kind: "protected",
    rule: neededBy,
    day,
    amount: row,
    furtherMember: furtherMember.row,
    members: size,
    each,
    value,
  });
  return value;
}

/** The last day up to which {@link protectedOn} gives what it gives on a day. */
export function protectedUntil(
  { residence, furtherMember, byPlace }: CompiledProtected,
  { day, sizes }: { readonly day: Day; readonly sizes: readonly NumberSpan[] | undefined },
  { facts, compiled }: Testing,
  until: Day,
): Day {
  const spans = residence === undefined ? [] : (facts[residence] ?? []);
  const place = compiled.placeIndexes.get(onDay(spans, day)?.place ?? "") ?? 0;
  const ofPlace = sameSpansUntil(byPlace[place] ?? [], day, sameSpansUntil(spans, day, until));
  return furtherMember === undefined ? ofPlace : sameSpansUntil(sizes ?? [], day, ofPlace);
}
