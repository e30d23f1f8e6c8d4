import { formatMonth, monthOf } from "../../calendar/index.js";
import type { Foreseen } from "./foreseen.js";

/** What a source of money pays. */
export interface SourceAmount {
  /** Id of the source. */
  readonly source: string;
  readonly amount: string;
}

/** What a month will have come to, as decimal text: cost = contribution + sources + not split + not covered. */
export interface MonthAmountsForeseen {
  readonly cost: string;
  /** What the client pays, with the relatives. */
  readonly contribution: string;
  /** What each source pays, in the order of the scheme. */
  readonly sources: readonly SourceAmount[];
  /** What public money pays for late units in the month in which they land, and for units over limits: no rule says from which source. */
  readonly notSplit: string;
  /** What the budget does not cover. */
  readonly uncovered: string;
}

/** A month of a forecast. */
export interface ForecastMonth extends MonthAmountsForeseen {
  readonly month: string;
}

/** The months of the account, with what was delivered and what comes. */
export function monthsForeseen(
  { result, beside }: Pick<Foreseen, "result" | "beside">,
  money: (minor: number) => string,
): readonly ForecastMonth[] {
  const first = monthOf(result.numbers.from);
  const last = monthOf(result.numbers.to);
  const { sourceIds } = result.numbers.form;
  return result.months.map((row, index) => {
    const own = beside.filter(({ counted }) => Math.min(counted, last) === first + index);
    const sum = (of: (each: Foreseen["beside"][number]) => number) => own.reduce((so, each) => so + of(each), 0);
    return {
      ...{ month: formatMonth(first + index), cost: money(row.costMinor + sum(({ cost }) => cost)) },
      contribution: money(row.contributionMinor + sum(({ contribution }) => contribution)),
      sources: sourceIds.map((source, at) => ({ source, amount: money(row.sourceMinors[at] ?? 0) })),
      notSplit: money(sum(({ covered, contribution }) => covered - contribution)),
      uncovered: money(row.costMinor - row.coveredMinor + sum(({ cost, covered }) => cost - covered)),
    };
  });
}
