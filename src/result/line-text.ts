import { monthOf, type Month } from "../calendar/index.js";
import { quantityDecimals } from "../numbers/index.js";
import type { CutUnits } from "../outcome/cut.js";
import { putCovered, putFunded } from "./amounts-text.js";
import { cutDocument } from "./rows/cut-row.js";
import { fixed, putAgain, putFixed, putKeys, putQuoted, type JsonBytes } from "./json/bytes.js";
import { putMonth, putShort } from "./json/digits.js";
import { outsideDocument, type OutsideMinor } from "./rows/outside-row.js";
import { partsOfMonth } from "./parts-of-month.js";
import { monthCountOf, type LineName, type OutcomeNumbers, type ResultNumbers } from "./numbers.js";

const monthKey = /* @__PURE__ */ fixed('{"month":');
const requestedKey = /* @__PURE__ */ fixed(',"requested":');
const allowedKey = /* @__PURE__ */ fixed(',"allowed":');
const cutKey = /* @__PURE__ */ fixed(',"cut":');
const idKey = /* @__PURE__ */ fixed('{"id":');
const serviceKey = /* @__PURE__ */ fixed(',"service":');
const unitKey = /* @__PURE__ */ fixed(',"unit":');
const monthsKey = /* @__PURE__ */ fixed(',"months":[');
const comma = /* @__PURE__ */ fixed(",");
const objectEnd = /* @__PURE__ */ fixed("}");
const lineEnd = /* @__PURE__ */ fixed("]}");

/** What the text of the units of a line's month is made of. */
interface LineMonthUnits {
  /** In ten-thousandths of the unit. */
  readonly requested: number;
  /** In ten-thousandths of the unit. */
  readonly allowed: number;
  readonly cuts: readonly CutUnits[];
}

/** What the text of a line's month is made of. */
interface LineMonthNumbers extends LineMonthUnits {
  /** In minor units. */
  readonly cost: number;
  /** In minor units. */
  readonly covered: number;
  /** In minor units; undefined unless somebody pays and sources are split by line. */
  readonly contribution: number | undefined;
  readonly outside: readonly OutsideMinor[];
}

/** Puts a `LineMonthDocument`. */
export function putLineMonth(into: JsonBytes, month: Month, numbers: LineMonthNumbers, minorUnit: number): void {
  putFixed(into, monthKey);
  putMonth(into, month);
  putFigures(into, numbers, minorUnit);
}

/** Puts a `LineMonthUnitsDocument`. */
export function putLineMonthUnits(into: JsonBytes, month: Month, units: LineMonthUnits): void {
  putFixed(into, monthKey);
  putMonth(into, month);
  putUnits(into, units);
  putFixed(into, objectEnd);
}

/** Puts a `LineUnitsDocument`. */
export function putLineUnits(into: JsonBytes, numbers: OutcomeNumbers, name: LineName, line: number): void {
  const { units, from } = numbers;
  const { requested, allowed, cuts } = units;
  const count = monthCountOf(numbers);
  putName(into, name);
  putFixed(into, monthsKey);
  for (let month = 0; month < count; month += 1) {
    const at = line * count + month;
    if (month > 0) putFixed(into, comma);
    const ofMonth = partsOfMonth(cuts, line, month);
    const figures = { requested: requested[at] ?? 0, allowed: allowed[at] ?? 0, cuts: ofMonth };
    putLineMonthUnits(into, monthOf(from) + month, figures);
  }
  putFixed(into, lineEnd);
}

/** Puts a `LineDocument`. */
export function putLine(into: JsonBytes, numbers: ResultNumbers, name: LineName, line: number): void {
  const { form, from } = numbers;
  const count = monthCountOf(numbers);
  const first = monthOf(from);
  putName(into, name);
  putFixed(into, monthsKey);
  let start = 0;
  let end = 0;
  for (let month = 0; month < count; month += 1) {
    const at = line * count + month;
    if (month > 0) putFixed(into, comma);
    putFixed(into, monthKey);
    putMonth(into, first + month);
    const figures = into.length;
    if (month > 0 && isAsBefore(numbers, at)) putAgain(into, start, end);
    else putFigures(into, figuresOf(numbers, line, month, at), form.scheme.minorUnit);
    start = figures;
    end = into.length;
  }
  putFixed(into, lineEnd);
}

/** Puts what tells a line from others, which begins its object. */
export function putName(into: JsonBytes, { id, service, unit }: LineName): void {
  putFixed(into, idKey);
  putQuoted(into, id);
  putFixed(into, serviceKey);
  putQuoted(into, service);
  putFixed(into, unitKey);
  putQuoted(into, unit);
}

/** Whether a line's month has the figures of the month before, as most have. */
function isAsBefore(numbers: ResultNumbers, at: number): boolean {
  const { units, cost, covered, contributionParts, outside } = numbers;
  const { requested, allowed, cuts } = units;
  const { byLine } = contributionParts;
  return (
    requested[at] === requested[at - 1] &&
    allowed[at] === allowed[at - 1] &&
    cost[at] === cost[at - 1] &&
    covered[at] === covered[at - 1] &&
    byLine[at] === byLine[at - 1] &&
    cuts.length === 0 &&
    outside.length === 0
  );
}

function figuresOf(numbers: ResultNumbers, line: number, month: number, at: number): LineMonthNumbers {
  const { units, cost, covered, contributionParts, outside } = numbers;
  const { requested, allowed, cuts } = units;
  return {
    requested: requested[at] ?? 0,
    allowed: allowed[at] ?? 0,
    cuts: partsOfMonth(cuts, line, month),
    cost: cost[at] ?? 0,
    covered: covered[at] ?? 0,
    contribution: contributionParts.byLine[at],
    outside: partsOfMonth(outside, line, month),
  };
}

/** Puts all that is behind the month. */
function putFigures(into: JsonBytes, numbers: LineMonthNumbers, minorUnit: number): void {
  const { cost, covered, contribution, outside } = numbers;
  putUnits(into, numbers);
  putFixed(into, comma);
  putCovered(into, cost, covered, minorUnit);
  if (contribution !== undefined) putFunded(into, covered, contribution, minorUnit);
  if (outside.length > 0) putKeys(into, outsideDocument(outside, minorUnit));
  putFixed(into, objectEnd);
}

/** Puts requested, allowed and cut, and why units were cut. */
function putUnits(into: JsonBytes, { requested, allowed, cuts }: LineMonthUnits): void {
  putFixed(into, requestedKey);
  putShort(into, requested, quantityDecimals);
  putFixed(into, allowedKey);
  putShort(into, allowed, quantityDecimals);
  putFixed(into, cutKey);
  putShort(into, requested - allowed, quantityDecimals);
  if (cuts.length > 0) putKeys(into, cutDocument(cuts));
}
