import type { Period } from "../../../../calendar/index.js";
import { budgetPath, checkSource, type RuleReading } from "../../../reading/reader.js";
import { byDates, type BudgetPeriodsByDates } from "./dates.js";
import { periodsPath, type BoundBudgetPeriods, type BudgetPeriodKind } from "./kind.js";
import { byMonths, type BudgetPeriodsByMonths } from "./months.js";

/** The rule of each kind of budget periods. */
interface BudgetPeriodRules {
  readonly months: BudgetPeriodsByMonths;
  readonly dates: BudgetPeriodsByDates;
}

/**
 * How the case's period is cut into budget periods: each has a budget of its own, which is rounded, bounded, adjusted and
 * drawn down on its own. What is not spent in one does not carry over, unless `carryOver` says so.
 */
export type BudgetPeriods = BudgetPeriodRules[keyof BudgetPeriodRules];

/** Every kind of budget periods; one that is missing, or stands in the place of another, does not compile. */
const periodKinds: { readonly [Kind in keyof BudgetPeriodRules]: BudgetPeriodKind<BudgetPeriodRules[Kind]> } = {
  months: byMonths,
  dates: byDates,
};

function readByKind<Kind extends keyof BudgetPeriodRules>(
  kind: Kind,
  rule: BudgetPeriodRules[Kind],
  ...rest: [RuleReading, Period]
): BoundBudgetPeriods {
  return periodKinds[kind].read(rule, ...rest);
}

/** Reads the rule of budget periods; undefined where there is none. */
export function readBudgetPeriods(
  rule: BudgetPeriods | undefined,
  reading: RuleReading,
  validity: Period,
): BoundBudgetPeriods | undefined {
  if (rule === undefined) return undefined;
  checkSource(rule.source, budgetPath(reading, periodsPath), reading);
  return readByKind(rule.method, rule, reading, validity);
}
