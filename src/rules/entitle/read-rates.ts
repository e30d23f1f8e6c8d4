import type { Period } from "../../calendar/index.js";
import { unitPriceDecimals } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { AssessedHoursRule, ScorePriceRule } from "./rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkSource, readParameter, readPeriod, type Reading } from "../reading/reading.js";

/** The dated prices of a point or an hour, in order of days: one on every day of the scheme. */
export function readRates(
  rule: ScorePriceRule | AssessedHoursRule,
  reading: Reading,
  validity: Period,
): readonly ParameterRow[] {
  const rows = rule.prices.map(({ price, source, ...dated }, index) => {
    const path = `entitle.prices[${index}]`;
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
  checkNoGap(rows, validity, "entitle.prices", "a price", reading.issues);
  return rows.sort((left, right) => left.from - right.from);
}
