import { Decimal } from "decimal.js";
import type { CarryOverRules, Ledger, MostOverRule, YearEndRule } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { rowsOf, type OracleKnowledge, type OracleRow } from "./oracle.js";

/** The small scheme with a budget for each half of the year: 595.07 and 1209.86. */
export const halfYears = compile({
  ...smallScheme,
  entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", months: 6, source: "made-up" } },
});

const source = { id: "rules", title: "Made up for tests", certainty: "assumption" } as const;

/** The small scheme with a budget for each quarter: 1200.00 × 90/365, 1200.00 × 91/365, and twice 2400.00 × 92/365. */
export const quarters = compile({
  ...smallScheme,
  entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", months: 3, source: "made-up" } },
});

/** What the budgets of a year are granted, and their last days. */
export interface BudgetsOfYear {
  readonly granted: readonly string[];
  readonly lastDays: readonly string[];
}

export const ofHalfYears: BudgetsOfYear = { granted: ["595.07", "1209.86"], lastDays: ["2019-06-30", "2019-12-31"] };
export const ofQuarters: BudgetsOfYear = {
  granted: ["295.89", "299.18", "604.93", "604.93"],
  lastDays: ["2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"],
};

/** Rules of carrying over. */
export function carrying(unspent?: MostOverRule, overspent?: MostOverRule): CarryOverRules {
  return { ...(unspent === undefined ? {} : { unspent }), ...(overspent === undefined ? {} : { overspent }), source };
}

/** Books that are shut so many days after a budget has ended. */
export function shutAfter(days: number, later: YearEndRule["later"]): YearEndRule {
  return { days, later, source };
}

/** The rule by which what is late counts in the month in which it lands. */
export const byBookingDate = { method: "by-booking-date", source } as const;

/** What a budget comes to, worked out apart: on decimal.js, by the rules of the ledger written out by hand. */
export interface OracleBudget {
  readonly granted: Decimal;
  readonly opening: Decimal;
  readonly spent: Decimal;
  readonly carried: Decimal;
}

/** All budgets of a year, one after the other. */
export function budgetsOf(
  ledger: Ledger,
  knowledge: OracleKnowledge,
  { granted, lastDays }: BudgetsOfYear,
): readonly OracleBudget[] {
  const exceptions = (index: number) =>
    ledger.entries.reduce(
      (sum, entry) =>
        entry.kind === "exception" && entry.budgetPeriod === String(index + 1) && entry.recordedOn <= knowledge.knownOn
          ? sum.plus(entry.amount)
          : sum,
      new Decimal(0),
    );
  const all = granted.map((amount, index) => new Decimal(amount).plus(exceptions(index)));
  const rows = rowsOf(ledger, knowledge).filter(({ id }) => !isShut(ledger, id, lastDays));
  const budgets: OracleBudget[] = [];
  let opening = new Decimal(0);
  for (const [index, money] of all.entries()) {
    const costs = sumOf(rows.filter(({ id }) => budgetCounted(ledger, id, lastDays) === index));
    const left = money.plus(opening).minus(costs);
    let carried = new Decimal(0);
    let spent = Decimal.min(costs, money.plus(opening));
    const next = all[index + 1];
    const isOver = next !== undefined && knowledge.through >= (lastDays[index] ?? "");
    if (isOver && left.isNegative()) {
      const more = Decimal.min(left.neg(), mostOf(ledger.carryOver?.overspent, money), next);
      spent = spent.plus(more);
      carried = more.neg();
    } else if (isOver) carried = Decimal.min(left, mostOf(ledger.carryOver?.unspent, money));
    budgets.push({ granted: money, opening, spent, carried });
    opening = carried;
  }
  return budgets;
}

function budgetOf(month: string, lastDays: readonly string[]): number {
  return lastDays.findIndex((last) => month <= last.slice(0, 7));
}

function entryOf({ entries }: Ledger, id: string, lastDays: readonly string[]) {
  const entry = entries.find((each) => each.id === id);
  if (entry?.kind !== "delivery" && entry?.kind !== "cancellation") throw new Error(`No units "${id}".`);
  const own = entry.kind === "delivery" ? entry.from : entry.day;
  const budget = budgetOf(own.slice(0, 7), lastDays);
  return {
    budget,
    landed: budgetOf(entry.bookedIn ?? own.slice(0, 7), lastDays),
    daysAfter: Math.round((Date.parse(entry.recordedOn) - Date.parse(lastDays[budget] ?? "")) / 86_400_000),
  };
}

function isShut(ledger: Ledger, id: string, lastDays: readonly string[]): boolean {
  const { yearEnd } = ledger;
  return yearEnd?.later === "refused" && entryOf(ledger, id, lastDays).daysAfter > yearEnd.days;
}

function budgetCounted(ledger: Ledger, id: string, lastDays: readonly string[]): number {
  const { budget, landed, daysAfter } = entryOf(ledger, id, lastDays);
  const { yearEnd, lateness } = ledger;
  const isShutThen = yearEnd !== undefined && daysAfter > yearEnd.days;
  return lateness.method === "by-booking-date" || isShutThen ? landed : budget;
}

function mostOf(rule: MostOverRule | undefined, granted: Decimal): Decimal {
  if (rule === undefined) return new Decimal(0);
  const share = granted.times(rule.share ?? 0).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  return Decimal.max(rule.amount, share);
}

function sumOf(rows: readonly OracleRow[]): Decimal {
  return rows.reduce((sum, { cost }) => sum.plus(cost), new Decimal(0));
}
