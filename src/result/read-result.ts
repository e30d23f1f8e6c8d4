import { monthOf, parseDay, whyNotDate } from "../calendar/index.js";
import { isId, whyNotId } from "../person/id.js";
import { countOf, pathOf, received, type Issue } from "../errors/index.js";
import { parseScaled, quantityDecimals, whyNotDecimal } from "../numbers/index.js";
import { checkName, minorUnits } from "../rules/reading/check-head.js";
import { checkDays } from "./check-days.js";
import { checkSums } from "./check-sums.js";
import { addDifferences } from "./differences.js";
import type { WrittenResult } from "./document.js";
import { checkAmounts, fitsOutcome } from "./fits-outcome.js";
import { resultOfDocument } from "./result-of-document.js";
import type { Result } from "./result.js";
import type { Outcome } from "../outcome/outcome.js";

/** What the texts at these keys are, wherever they stand in the budget, lines, months and totals. */
const dates = new Set(["from", "to", "decidedOn"]);
const units = new Set(["requested", "allowed", "cut", "units"]);
const names = new Set([
  "id",
  "service",
  "level",
  "unit",
  "month",
  "assessment",
  "notWorseOffThan",
  "decision",
  "budgetPeriod",
  "reason",
  "decidedBy",
  "bound",
  "code",
  "rules",
  "most",
  "by",
  "source",
  "bearer",
]);

/**
 * Reads a result back from its document and checks everything it says: dates and decimals, that it has all months of its
 * period, and that every figure is what the figures it rests on add up to. So a result that was cut short, or changed by
 * hand in one place, is not taken for a result.
 *
 * @param document a document whose form is right (`parseResult` in `documents/` proves the form of unknown data)
 * @param issues where every issue is added
 * @returns the result; undefined where there is an issue
 */
export function readResult(document: WrittenResult, issues: Issue[]): Result | undefined {
  const before = issues.length;
  const { scheme, period, outcome, knownOn } = document;
  for (const [key, id] of [
    ["case", document.case],
    ["client", document.client],
  ] as const) {
    if (!isId(id)) issues.push(whyNotId(id, key));
  }
  checkName(scheme, minorUnits, "scheme", issues);
  if (!minorUnits.includes(scheme.minorUnit)) return undefined;
  checkDate(period.from, "period.from", issues);
  checkDate(period.to, "period.to", issues);
  if (knownOn !== undefined) checkDate(knownOn, "knownOn", issues);
  checkDatesIn(outcome, ["outcome"], issues);
  for (const key of ["budget", "lines", "months", "totals"] as const) {
    checkTexts(document[key], [key], scheme.minorUnit, issues);
  }
  if (issues.length > before) return undefined;
  checkMonths(document, issues);
  checkAmounts(document, issues);
  checkDays(document, issues);
  if (issues.length > before || !fitsOutcome(document)) return undefined;
  const result = resultOfDocument(document);
  checkSums(result, issues);
  addDifferences(result.toJSON(), document, issues);
  return issues.length > before ? undefined : result;
}

function checkDate(text: string, path: string, issues: Issue[]): void {
  if (Number.isNaN(parseDay(text))) issues.push(whyNotDate(text, path));
}

/** Days of the outcome, and the dates that stand in what is the case and what is asked. */
const datesOfOutcome = new Set<PropertyKey>(["from", "to", "born", "since", "on"]);

function checkDatesIn(value: unknown, path: readonly PropertyKey[], issues: Issue[]): void {
  if (typeof value === "string") {
    if (datesOfOutcome.has(path.at(-1) ?? "")) checkDate(value, pathOf(...path), issues);
  } else if (typeof value === "object" && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, inner] of entries) checkDatesIn(inner, [...path, key], issues);
  }
}

/** Every text that is no name, as what its key says: a date, units, or else an amount. */
function checkTexts(value: unknown, path: readonly PropertyKey[], minorUnit: number, issues: Issue[]): void {
  if (typeof value === "object" && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, inner] of entries) checkTexts(inner, [...path, key], minorUnit, issues);
    return;
  }
  const key = path.findLast((part) => typeof part === "string");
  const parent = path.at(-2);
  // The keys of these are ids of people and sources, whatever they are called.
  const amount = parent === "bySource" || parent === "byPayer";
  if (typeof value !== "string" || key === undefined || (!amount && names.has(key))) return;
  if (!amount && dates.has(key)) checkDate(value, pathOf(...path), issues);
  else {
    const decimals = !amount && units.has(key) ? quantityDecimals : minorUnit;
    if (Number.isNaN(parseScaled(value, decimals))) issues.push(whyNotDecimal(value, decimals, pathOf(...path)));
  }
}

/** As many months as the period has, or none where the outcome leaves none. */
function checkMonths({ period, outcome, lines, months }: WrittenResult, issues: Issue[]): void {
  const from = parseDay(period.from);
  const to = parseDay(period.to);
  if (to < from) {
    issues.push({
      code: "end-before-start",
      path: "period.to",
      expected: `a date from ${period.from} on`,
      received: received(period.to),
    });
    return;
  }
  const count = monthOf(to) - monthOf(from) + 1;
  const hasMonths = (list: readonly unknown[], path: string) => {
    if (list.length === count) return;
    const expected = `${countOf(count, "month")}, one for each of the period`;
    issues.push({ code: "months-of-period", path, expected, received: received(list) });
  };
  if (outcome.state === "eligible") hasMonths(months, "months");
  else isEmpty(months, "months", outcome, issues);
  if (outcome.state === "incomplete") isEmpty(lines, "lines", outcome, issues);
  for (const [index, line] of lines.entries()) hasMonths(line.months, `lines[${index}].months`);
}

function isEmpty(list: readonly unknown[], path: "months" | "lines", { state }: Outcome, issues: Issue[]): void {
  if (list.length === 0) return;
  const expected = `no ${path}, because the outcome is ${state}`;
  issues.push({ code: "months-of-period", path, expected, received: received(list) });
}
