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

/** What the budgets of both halves come to, worked out apart: on decimal.js, by the rules of the ledger written out by hand. */
export interface HalfYear {
  readonly granted: Decimal;
  readonly opening: Decimal;
  readonly spent: Decimal;
  readonly carried: Decimal;
}

const lastDays = ["2019-06-30", "2019-12-31"] as const;

/** Both halves of a year. */
export function halvesOf(ledger: Ledger, knowledge: OracleKnowledge): readonly HalfYear[] {
  const exceptions = (half: number) =>
    ledger.entries.reduce(
      (sum, entry) =>
        entry.kind === "exception" && entry.budgetPeriod === String(half + 1) && entry.recordedOn <= knowledge.knownOn
          ? sum.plus(entry.amount)
          : sum,
      new Decimal(0),
    );
  const granted = [new Decimal("595.07").plus(exceptions(0)), new Decimal("1209.86").plus(exceptions(1))];
  const rows = rowsOf(ledger, knowledge).filter(({ id }) => !isShut(ledger, id));
  const halves: HalfYear[] = [];
  let opening = new Decimal(0);
  for (const half of [0, 1]) {
    const money = granted[half] ?? new Decimal(0);
    const own = rows.filter((row) => halfCounted(ledger, row) === half);
    // By month in which it counts; in it first what is late, then what is of the month itself.
    const late = own.filter(({ month }) => halfOf(month) !== half);
    const costs = sumOf(own);
    const left = money.plus(opening).minus(costs);
    let carried = new Decimal(0);
    let spent = Decimal.min(costs, money.plus(opening));
    const isOver = half === 0 && knowledge.through >= lastDays[0];
    if (isOver && left.isNegative()) {
      const most = mostOf(ledger.carryOver?.overspent, money);
      const more = Decimal.min(left.neg(), most, granted[1] ?? 0);
      spent = spent.plus(more);
      carried = more.neg();
    } else if (isOver) carried = Decimal.min(left, mostOf(ledger.carryOver?.unspent, money));
    if (late.length > 0 && half === 0) throw new Error("Nothing lands before its own half.");
    halves.push({ granted: money, opening, spent, carried });
    opening = carried;
  }
  return halves;
}

/** The half of a month. */
function halfOf(month: string): number {
  return month <= "2019-06" ? 0 : 1;
}

function entryOf({ entries }: Ledger, id: string) {
  const entry = entries.find((each) => each.id === id);
  if (entry?.kind !== "delivery" && entry?.kind !== "cancellation") throw new Error(`No units "${id}".`);
  const own = entry.kind === "delivery" ? entry.from : entry.day;
  return {
    recordedOn: entry.recordedOn,
    own: halfOf(own.slice(0, 7)),
    landed: halfOf(entry.bookedIn ?? own.slice(0, 7)),
  };
}

function daysAfterHalf(half: number, recordedOn: string): number {
  return Math.round((Date.parse(recordedOn) - Date.parse(lastDays[half] ?? "")) / 86_400_000);
}

function isShut(ledger: Ledger, id: string): boolean {
  const { recordedOn, own } = entryOf(ledger, id);
  const { yearEnd } = ledger;
  return yearEnd?.later === "refused" && daysAfterHalf(own, recordedOn) > yearEnd.days;
}

function halfCounted(ledger: Ledger, { id }: OracleRow): number {
  const { recordedOn, own, landed } = entryOf(ledger, id);
  const { yearEnd, lateness } = ledger;
  const isShutThen = yearEnd !== undefined && daysAfterHalf(own, recordedOn) > yearEnd.days;
  return lateness.method === "by-booking-date" || isShutThen ? landed : own;
}

function mostOf(rule: MostOverRule | undefined, granted: Decimal): Decimal {
  if (rule === undefined) return new Decimal(0);
  const share = granted.times(rule.share ?? 0).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  return Decimal.max(rule.amount, share);
}

function sumOf(rows: readonly OracleRow[]): Decimal {
  return rows.reduce((sum, { cost }) => sum.plus(cost), new Decimal(0));
}
