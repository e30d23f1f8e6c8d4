import type { MissingFact } from "../outcome/missing-fact.js";
import { plainAmounts } from "../rules/plain/amounts.js";
import type { SameByBoth } from "../rules/plain/same-by-both.js";
import { calculateAny } from "../prepared/calculate.js";
import type { PreparedCase } from "../prepared/prepare.js";
import type { ResultNumbers } from "../result/numbers.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";

/** The short way is of schemes that buy services. */
const none: readonly never[] = [];

/** The integers of somebody with a right at which a comparison looks. */
export type GivenNumbers = Pick<
  ResultNumbers,
  | "form"
  | "from"
  | "approved"
  | "segments"
  | "levelDays"
  | "payments"
  | "lines"
  | "cost"
  | "covered"
  | "contribution"
  | "sources"
  | "outside"
> & {
  /** What is covered of each month, where the short way has added it up. */
  readonly coveredByMonth?: readonly number[];
  /** What all lines cost in all months, where the short way has added it up. */
  readonly costOfAll?: number;
};

/** Whether the integers are those of a result, with all that it is made of. */
export function isWhole(numbers: GivenNumbers): numbers is GivenNumbers & ResultNumbers {
  return "budgetPeriods" in numbers;
}

/** What one set of rules gives somebody. */
export interface Given {
  /** Undefined of who has no right, and of whom a fact is missing. */
  readonly numbers: GivenNumbers | undefined;
  /** The facts without which nothing is known; undefined where all is. */
  readonly missing: readonly MissingFact[] | undefined;
}

/** What a result gives. */
export function givenBy({ numbers }: Result): Given {
  const { state, missing } = numbers.eligibility;
  return {
    // Only of who is eligible there are amounts.
    numbers: "cost" in numbers ? numbers : undefined,
    missing: state === "incomplete" ? missing : undefined,
  };
}

/**
 * What a set of rules gives somebody who is prepared. Where the short way is open, no result is made.
 *
 * @throws {InputError} where the rules refuse the case
 */
export function givenTo(person: PreparedCase, compiled: CompiledScheme): Given {
  const { plain } = person;
  const amounts = plain && plainAmounts(plain, compiled);
  if (plain === undefined || amounts === undefined) return givenBy(calculateAny(person, compiled));
  const { period, budget, cost, covered, contribution, sources, outside, coveredByMonth, costOfAll } = amounts;
  const { form } = compiled;
  const { approved, segments } = budget;
  const { from } = period;
  const { lines } = plain;
  // One literal: an engine keeps what is spread into an object far longer.
  const numbers = {
    form,
    from,
    approved,
    segments,
    payments: none,
    lines,
    cost,
    covered,
    contribution,
    sources,
    outside,
    coveredByMonth,
    costOfAll,
  };
  return { numbers, missing: undefined };
}

/**
 * {@link givenTo} by a second set of rules; the very same object where these cannot give anything else than the first.
 *
 * @param old what the first gives
 * @param isSame who is given the same by both; undefined where that is not known of anybody
 */
export function givenThen(
  person: PreparedCase,
  old: Given,
  after: CompiledScheme,
  isSame: SameByBoth | undefined,
): Given {
  const segments = shortSegments(old);
  const isOld = isSame !== undefined && segments !== undefined && person.plain && isSame(person.plain, segments);
  return isOld === true ? old : givenTo(person, after);
}

/** The days of each level of somebody who was calculated the short way; undefined of everybody else. */
export function shortSegments({ numbers }: Given): GivenNumbers["segments"] | undefined {
  return numbers?.coveredByMonth === undefined ? undefined : numbers.segments;
}
