import { parseDay, whyNotDate } from "../calendar/index.js";
import { pathOf, type Issue } from "../errors/index.js";
import { parseScaled, quantityDecimals, whyNotDecimal } from "../numbers/index.js";

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

/** Adds an issue where a text is no date. */
export function checkDate(text: string, path: string, issues: Issue[]): void {
  if (Number.isNaN(parseDay(text))) issues.push(whyNotDate(text, path));
}

/** Every text that is no name, as what its key says: a date, units, or else an amount. */
export function checkTexts(value: unknown, path: readonly PropertyKey[], minorUnit: number, issues: Issue[]): void {
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
