import type { EligibleResult, Result } from "../result/result.js";
import type { MonthRow } from "../result/month-row.js";
import { formatScaled } from "../numbers/index.js";
import { freeNames, type CsvCell, type CsvTable } from "../report/index.js";

const first = ["case", "client", "synthetic", "scheme", "version", "month", "outcome"];
const amounts = ["cost", "covered", "uncovered", "contribution", "funded"];
const last = ["remaining"];

const empty: CsvCell = { text: "" };

/**
 * Results as a table of one row per client and month: who, by which scheme, the month, the outcome, the amounts, what each
 * funding source pays, and what is left of the budget.
 *
 * A client who is not eligible, or of whom a fact is missing, has no amounts: one row with an empty month says so, so that nobody
 * is missing in the file. A source's column has its id; where a source is called like another
 * column, `source-` stands before it.
 *
 * @param results of one scheme or several
 *
 * @example
 * const { columns, rows } = resultRows(calculateAll(cases, compiled));
 */
export function resultRows(results: readonly Result[]): CsvTable {
  const sources = [
    ...new Set(results.flatMap((result) => (result.totals === undefined ? [] : result.numbers.form.sourceIds))),
  ];
  const columns = [...first, ...amounts, ...last];
  columns.splice(first.length + amounts.length, 0, ...freeNames(sources, columns));
  return { columns, rows: results.flatMap((result) => rowsOf(result, sources)) };
}

function rowsOf(result: Result, sources: readonly string[]): readonly (readonly CsvCell[])[] {
  if (result.totals === undefined) {
    const nothing = Array<CsvCell>(amounts.length + sources.length + last.length).fill(empty);
    return [[...head(result, ""), ...nothing]];
  }
  return result.months.map((month) => [...head(result, month.month), ...amountsOf(month, result, sources)]);
}

function head(result: Result, month: string): readonly CsvCell[] {
  const { id, version } = result.scheme;
  const texts = [result.case, result.client, String(result.synthetic), id, version, month, result.outcome.state];
  return texts.map((text) => ({ text }));
}

function amountsOf(month: MonthRow, result: EligibleResult, sources: readonly string[]): readonly CsvCell[] {
  const { scheme, sourceIds } = result.numbers.form;
  const amount = (minor: number | undefined): CsvCell =>
    minor === undefined ? empty : { decimal: formatScaled(minor, scheme.minorUnit) };
  return [
    amount(month.costMinor),
    amount(month.coveredMinor),
    amount(month.costMinor - month.coveredMinor),
    amount(month.contributionMinor),
    amount(month.coveredMinor - month.contributionMinor),
    ...sources.map((source) => amount(month.sourceMinors[sourceIds.indexOf(source)])),
    amount(month.remainingMinor),
  ];
}
