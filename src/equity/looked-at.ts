import { parseDay } from "../calendar/index.js";
import { ageBandOf, levelOf, noGroup } from "../compare/groups.js";
import { outOfPocketOf, supportOf } from "../compare/measures.js";
import { placeOfCase } from "../compare/place-of-case.js";
import { divideBig, quantityDecimals } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import { daysWithBudget } from "../result/budget/days-of-levels.js";
import type { EligibleResult } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { incomeShareOf, type ShareOfIncome } from "./income-share.js";
import type { NeedKey } from "./document.js";
import type { ReadOptions } from "./read-options.js";
import { waitingOf } from "./waiting.js";

/** Decimals of everything that is told for each day. */
export const dayDecimals = 4;

/** Units of a service that somebody asks for and is allowed. */
export interface UnitsLookedAt {
  readonly unit: string;
  /** Scaled units of the whole period. */
  readonly requested: number;
  readonly allowed: number;
}

/** What is looked at of one person with a right. Amounts are for each day of right, in ten-thousandths. */
export interface PersonLookedAt {
  readonly document: Case;
  /** For how many people the case stands. */
  readonly weight: number;
  readonly place: string;
  readonly need: Readonly<Partial<Record<NeedKey, string>>>;
  readonly level: string;
  /** Days with a right. */
  readonly days: number;
  readonly services: ReadonlyMap<string, UnitsLookedAt>;
  /** Days from the first assessment to the first delivery, by service; without a service of which they are not known. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly budget: bigint;
  readonly support: bigint;
  readonly outOfPocket: bigint;
  /** Of the whole period, in the smallest unit. */
  readonly cost: bigint;
  readonly uncovered: bigint;
  /** What the person pays, as a share of the income, or why it is not known. */
  readonly ofIncome: ShareOfIncome;
}

/** Looks at a person with a right. */
export function lookAt(
  document: Case,
  result: EligibleResult,
  { need, ages, compiled }: Pick<ReadOptions, "need" | "ages"> & { readonly compiled: CompiledScheme },
  weight: number,
): PersonLookedAt {
  const { totals, numbers, budget } = result;
  const days = daysOfRight(result);
  const decimals = numbers.form.scheme.minorUnit;
  const aDay = (minor: bigint) => perDay(minor, decimals, days);
  const level = levelOf([result]);
  const keys: Readonly<Record<NeedKey, string>> = {
    level,
    age: ageBandOf(document, ages),
    hours: hoursOf(document),
  };
  const outOfPocket = outOfPocketOf(totals);
  return {
    ...{ document, weight },
    place: placeOfCase(document) ?? noGroup,
    need: Object.fromEntries(need.map((key) => [key, keys[key]])),
    ...{ level, days },
    services: servicesOf(result),
    waiting: waitingOf(document),
    budget: aDay(BigInt(budget.approved.minor)),
    support: aDay(supportOf(totals)),
    outOfPocket: aDay(outOfPocket),
    cost: BigInt(totals.costMinor),
    uncovered: BigInt(totals.costMinor) - BigInt(totals.coveredMinor),
    ofIncome: incomeShareOf(document, outOfPocket, compiled),
  };
}

/** The days that make the budget; where it is what a plan costs, or somebody states it, no days do, and all days of right count. */
function daysOfRight({ numbers, outcome }: EligibleResult): number {
  const days = daysWithBudget(numbers);
  if (days > 0) return days;
  return outcome.spans.reduce((sum, { from, to }) => sum + parseDay(to) - parseDay(from) + 1, 0);
}

/** Units of a service for each day of right. */
export function unitsPerDay({ services, days }: PersonLookedAt, service: string): bigint {
  return perDay(BigInt(services.get(service)?.allowed ?? 0), quantityDecimals, days);
}

function perDay(scaled: bigint, decimals: number, days: number): bigint {
  return divideBig(scaled * 10n ** BigInt(dayDecimals), BigInt(days) * 10n ** BigInt(decimals), "half-up");
}

function servicesOf({ lines }: EligibleResult): ReadonlyMap<string, UnitsLookedAt> {
  const services = new Map<string, UnitsLookedAt>();
  for (const {
    service,
    requested: { unit },
    requestedScaled,
    allowedScaled,
  } of lines) {
    const { requested = 0, allowed = 0 } = services.get(service) ?? {};
    services.set(service, { unit, requested: requested + requestedScaled, allowed: allowed + allowedScaled });
  }
  return services;
}

/** The hours of the last assessment that gives some. */
function hoursOf({ assessments = [] }: Case): string {
  const dated = assessments.toSorted((left, right) => (left.date < right.date ? -1 : 1));
  return dated.findLast(({ hours }) => hours !== undefined)?.hours ?? noGroup;
}
