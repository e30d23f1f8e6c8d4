import type { Day, Period } from "../../calendar/index.js";
import { unitPriceDecimals } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { budgetPath, checkSource, readParameter, readPeriod, type AmountReading } from "../reading/reader.js";
import type { ExactArithmetic, RateInForce } from "./compiled-formula.js";
import type { RateRow } from "./rule.js";

/** The dated prices of a point or an hour, in order of days: one on every day of the scheme. */
export function readRates(
  prices: readonly RateRow[],
  reading: AmountReading,
  validity: Period,
): readonly ParameterRow[] {
  const rows = prices.map(({ price, source, ...dated }, index) => {
    const path = budgetPath(reading, `entitle.prices[${index}]`);
    checkSource(source, path, reading);
    return {
      ...readPeriod(dated, path, reading.issues),
      value: readParameter(price, unitPriceDecimals, `${path}.price`, reading),
      path,
      source,
      assumption: assumptionBehind(price, source, reading.scheme),
    };
  });
  checkNoOverlap(rows, reading.issues);
  checkNoGap(rows, validity, { path: budgetPath(reading, "entitle.prices"), what: "a price" }, reading.issues);
  return rows.sort((left, right) => left.from - right.from);
}

/** The row of a day, of rows in order of days. A compiled scheme has one on every day of its validity. */
export function rowOn<Row extends { readonly to: Day }>(rows: readonly Row[] = [], day: Day): Row {
  const row = rows.find(({ to }) => to >= day);
  if (row === undefined) throw new Error("no row in force");
  return row;
}

/** What days give by one number. */
export function rateOfRow(
  row: ParameterRow,
  decimals: number,
  rate: <Value>(math: ExactArithmetic<Value>, number: Value) => Value,
): RateInForce {
  const { from, to, path, assumption } = row;
  const assumptions = assumption === undefined ? [] : [assumption];
  return {
    from,
    to,
    path,
    assumptions,
    number: { row, decimals },
    rate: (math) => rate(math, math.parameter(row, decimals)),
  };
}
