import { parseDay, parseEnd } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { unitPriceDecimals } from "../../numbers/index.js";
import type { PeriodText } from "../../person/dated.js";
import type { Id, Source } from "../../sources/index.js";
import { assumptionBehind } from "./assumption.js";
import type { Parameter } from "./parameter.js";
import type { ParameterRow } from "./parameter-row.js";
import { readParameter, type RuleReading } from "./reader.js";

/** How many weeks are as long as how many months, each with six decimals. */
export interface WeeksAndMonths {
  readonly weeks: ParameterRow;
  readonly months: ParameterRow;
}

/** A reading of a document whose rules may say how long a week is beside a month. */
export type ReadingOfLengths = RuleReading & {
  readonly scheme: { readonly sources: readonly Source[]; readonly validity: PeriodText };
};

/**
 * Reads how many weeks are how many months.
 *
 * @param path where the rule stands that says so
 */
export function readWeeksAndMonths(
  rule: { readonly weeks?: Parameter; readonly months?: Parameter; readonly source: Id },
  path: string,
  reading: ReadingOfLengths,
): WeeksAndMonths {
  const { scheme, issues } = reading;
  const days = { from: parseDay(scheme.validity.from), to: parseEnd(scheme.validity.to) };
  const row = (key: "weeks" | "months"): ParameterRow => {
    const at = `${path}.${key}`;
    const parameter = rule[key];
    const value = parameter === undefined ? 0 : readParameter(parameter, unitPriceDecimals, at, reading);
    if (value === 0) {
      issues.push({ code: "conversion", path: at, expected: "more than 0, as of both", received: received(parameter) });
    }
    const assumption = parameter && assumptionBehind(parameter, rule.source, scheme);
    return { ...days, value, path: at, source: rule.source, assumption };
  };
  return { weeks: row("weeks"), months: row("months") };
}
