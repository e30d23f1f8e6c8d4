import type { EligibleResult, Result } from "../result/result.js";
import type { MonthRow } from "../result/rows/month-row.js";
import { formatScaled } from "../numbers/index.js";
import { freeNames, makeTable, resultColumn, sourceColumn, type Table, type TableCell } from "../report/index.js";

const first = ["case", "client", "synthetic", "scheme", "version", "month", "outcome"] as const;
const amounts = ["cost", "covered", "uncovered", "contribution", "funded", "paid-out"] as const;
const last = ["remaining"] as const;

/**
 * Results as a table of one row per client and month: who, by which scheme, the month, the outcome, the amounts, what each
 * funding source pays in a column of its own, and what is left of the budget. `resultTables` of "seko/report" has a row for each source.
 *
 * A client who is not eligible, or of whom a fact is missing, has no amounts: one row with an empty month says so, so that nobody
 * is missing in the file. A source's column has its id; where a source is called like another
 * column, `source-` stands before it.
 *
 * @param results of one scheme or several
 *
 * @example
 * writeCsv("months.csv", monthTable(calculateAll(cases, compiled)), { dialect: latvianCsv });
 */
export function monthTable(results: readonly Result[]): Table {
  const sources = [
    ...new Set(results.flatMap((result) => (result.totals === undefined ? [] : result.numbers.form.sourceIds))),
  ];
  const currencies = new Set(results.map(({ scheme }) => scheme.currency));
  const [currency] = currencies.size === 1 ? currencies : [undefined];
  const names = freeNames(sources, [...first, ...amounts, ...last]);
  return makeTable({
    id: "months",
    title: { lv: "Mēneši", en: "Months" },
    columns: [
      ...[...first, ...amounts].map((id) => resultColumn(id, currency)),
      ...names.map((id) => sourceColumn(id, currency)),
      ...last.map((id) => resultColumn(id, currency)),
    ],
    rows: results.flatMap((result) => rowsOf(result, sources)),
  });
}

function rowsOf(result: Result, sources: readonly string[]): readonly (readonly TableCell[])[] {
  if (result.totals === undefined) {
    const nothing = [...amounts, ...sources, ...last].map(() => undefined);
    return [[...head(result, undefined), ...nothing]];
  }
  return result.months.map((month) => [...head(result, month.month), ...amountsOf(month, result, sources)]);
}

function head(result: Result, month: string | undefined): readonly TableCell[] {
  const { id, version } = result.scheme;
  return [result.case, result.client, String(result.synthetic), id, version, month, result.outcome.state];
}

function amountsOf(month: MonthRow, result: EligibleResult, sources: readonly string[]): readonly TableCell[] {
  const { scheme, sourceIds } = result.numbers.form;
  const amount = (minor: number | undefined): TableCell =>
    minor === undefined ? undefined : formatScaled(minor, scheme.minorUnit);
  return [
    amount(month.costMinor),
    amount(month.coveredMinor),
    amount(month.costMinor - month.coveredMinor),
    amount(month.contributionMinor),
    amount(month.coveredMinor - month.contributionMinor),
    amount(month.paidOutMinor),
    ...sources.map((source) => amount(month.sourceMinors[sourceIds.indexOf(source)])),
    amount(month.remainingMinor),
  ];
}
