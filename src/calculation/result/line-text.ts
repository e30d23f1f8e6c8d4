import { formatMonth, monthOf } from "../../calendar/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { CutUnits } from "../../trace/index.js";
import { coveredText, fundedText, keysText } from "./amounts-text.js";
import { cutDocument } from "./cut-row.js";
import { outsideDocument, type OutsideMinor } from "./outside-row.js";
import type { LineName, ResultNumbers } from "./result.js";

const none: readonly never[] = [];

/** What the text of a line's month is made of. */
export interface LineMonthNumbers {
  /** Such as `"2019-03"`. */
  readonly month: string;
  /** In ten-thousandths of the unit. */
  readonly requested: number;
  /** In ten-thousandths of the unit. */
  readonly allowed: number;
  readonly cuts: readonly CutUnits[];
  /** In minor units. */
  readonly cost: number;
  /** In minor units. */
  readonly covered: number;
  /** In minor units; undefined unless somebody pays and sources are split by line. */
  readonly contribution: number | undefined;
  readonly outside: readonly OutsideMinor[];
}

/** A `LineMonthDocument` as JSON text. */
export function lineMonthText(numbers: LineMonthNumbers, minorUnit: number): string {
  const { month, requested, allowed, cuts, cost, covered, contribution, outside } = numbers;
  const asked = formatScaledShort(requested, quantityDecimals);
  const given = allowed === requested ? asked : formatScaledShort(allowed, quantityDecimals);
  const cut = formatScaledShort(requested - allowed, quantityDecimals);
  const units = `"month":"${month}","requested":"${asked}","allowed":"${given}","cut":"${cut}"`;
  const reasons = cuts.length === 0 ? "" : keysText(cutDocument(cuts));
  const paid = contribution === undefined ? "" : `,${fundedText(covered, contribution, minorUnit)}`;
  const above = outside.length === 0 ? "" : keysText(outsideDocument(outside, minorUnit));
  return `{${units}${reasons},${coveredText(cost, covered, minorUnit)}${paid}${above}}`;
}

/** A `LineDocument` as JSON text. */
export function lineText(numbers: ResultNumbers, { id, service, unit }: LineName, line: number): string {
  const { form, from, cuts, cost, covered, contributionParts, outside } = numbers;
  const { requested, allowed } = numbers.units;
  const { minorUnit } = form.scheme;
  const count = cost.length / numbers.lines.length;
  const first = monthOf(from);
  let months = "";
  for (let month = 0; month < count; month += 1) {
    const at = line * count + month;
    const row: LineMonthNumbers = {
      month: formatMonth(first + month),
      requested: requested[at] ?? 0,
      allowed: allowed[at] ?? 0,
      cuts: cuts.length === 0 ? none : cuts.filter((each) => each.line === line && each.month === month),
      cost: cost[at] ?? 0,
      covered: covered[at] ?? 0,
      contribution: contributionParts.byLine[at],
      outside: outside.length === 0 ? none : outside.filter((each) => each.line === line && each.month === month),
    };
    months += month === 0 ? lineMonthText(row, minorUnit) : `,${lineMonthText(row, minorUnit)}`;
  }
  const name = `"id":${JSON.stringify(id)},"service":${JSON.stringify(service)},"unit":${JSON.stringify(unit)}`;
  return `{${name},"months":[${months}]}`;
}
