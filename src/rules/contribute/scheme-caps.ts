import { type Day, firstDay, type Month, monthOf } from "../../calendar/index.js";
import { multiplyDivide } from "../../numbers/index.js";
import { circumstanceDecimals } from "../../person/means/circumstance.js";
import { integers } from "../common/integers.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { circumstanceOn, circumstanceUnknown } from "../when/circumstances.js";
import { holdsOn } from "../when/holds-on.js";
import { abilityOn } from "./means/ability.js";
import type { CompiledScheme } from "../compiled.js";
import type { CompiledCap } from "./compiled.js";
import { yearStart } from "./months/paid-of-year.js";
import type { Spending } from "./months/spending.js";
import { lacks, type Testing } from "./testing.js";

const nothing = { asked: 0, units: 0, cost: 0 };

/** The caps over all rules that may hold for the service of the line at hand, by their place among the caps. */
export function capsInForce({ testing, line, serviceOf }: Spending, day: Day): readonly number[] {
  const { caps } = testing.compiled.contributions;
  if (caps.length === 0) return none;
  const service = serviceOf[line] ?? 0;
  return [...caps.keys()].filter((index) => {
    const cap = caps[index];
    return cap?.services[service] === true && cap.from <= day && day <= cap.to;
  });
}

const none: readonly never[] = [];

/** A new month begins: caps of a month begin with it, those of a year in January. */
export function beginMonth({ testing, caps }: Spending, month: Month): void {
  for (const [index, cap] of caps.entries()) {
    cap.most = undefined;
    if (testing.compiled.contributions.caps[index]?.ofYear !== true) cap.paid = 0;
    else if (month % 12 === 0) cap.paid = cap.ended = 0;
  }
}

/** What the caps over all rules leave of a month for the line at hand. */
export function leftOfCaps(spending: Spending, day: Day): number {
  const { testing, caps } = spending;
  let left = Infinity;
  spending.asked = capsInForce(spending, day).filter((index) => {
    const [cap, known] = [testing.compiled.contributions.caps[index], caps[index]];
    if (cap === undefined || known === undefined) return false;
    known.most ??= mostOf(cap, day, testing);
    if (known.most === Infinity) return false;
    if (Number.isNaN(known.paid)) {
      lacks(testing, "opening.paidOfYear", day, { neededBy: cap.path });
      return false;
    }
    left = Math.min(left, Math.max(0, known.most - known.paid));
    return true;
  });
  return left;
}

/** The most that the client pays by a cap in its month or year; infinite where it does not hold, or a fact is missing. */
function mostOf(cap: CompiledCap, day: Day, testing: Testing): number {
  const { path, formula } = cap;
  const holds = holdsOn(cap.when, testing, day);
  if (typeof holds === "object") lacks(testing, holds.fact, day, { neededBy: path, expected: holds.expected });
  if (holds !== true) return Infinity;
  for (const { assumption } of cap.parameters) noteAssumption(assumption, testing.assumptions);
  noteAssumption(cap.assumption, testing.assumptions);
  const most =
    formula.by === "services"
      ? formula.due(integers, nothing, 0) - othersPay(cap, day, testing)
      : abilityOn(cap, day, testing);
  // Where a fact is missing no amount will be shown.
  return Number.isNaN(most) ? Infinity : Math.max(0, most);
}

/** What others of the household pay in the month, or in the year up to it, in minor units; a part of one counts as one. */
function othersPay(cap: CompiledCap, day: Day, testing: Testing): number {
  const { others, path } = cap;
  if (others === undefined) return 0;
  const paid = daysOfOthers(cap, day, testing.compiled).map((on) => {
    const value = circumstanceOn(testing.facts, others, on);
    if (typeof value === "number") {
      return multiplyDivide(value, 10 ** testing.compiled.name.minorUnit, 10 ** circumstanceDecimals, "up");
    }
    const { fact, expected } = circumstanceUnknown(others);
    lacks(testing, fact, on, { neededBy: path, expected });
    return Number.NaN;
  });
  return paid.reduce((sum, each) => sum + each, 0);
}

/** The days by which what others pay counts: that which decides about the month or, of a cap by year, the first of each month up to it. */
export function daysOfOthers(
  { ofYear, from }: Pick<CompiledCap, "ofYear" | "from">,
  day: Day,
  { validity }: Pick<CompiledScheme, "validity">,
): readonly Day[] {
  if (!ofYear) return [day];
  const first = Math.max(yearStart(day), from, validity.from);
  const count = monthOf(day) - monthOf(first) + 1;
  return Array.from({ length: count }, (_, index) => Math.max(first, firstDay(monthOf(first) + index)));
}
