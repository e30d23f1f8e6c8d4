import { formatDay, overlaps, type Period } from "../../../calendar/index.js";
import { received } from "../../../errors/index.js";
import { formatScaled } from "../../../numbers/index.js";
import { assumptionBehind } from "../../reading/assumption.js";
import type { BoundBudgetPeriods } from "./periods/kind.js";
import { readBudgetPeriods } from "./periods/registry.js";
import { readCarryOver, type CarryOverFacts } from "./read-carry-over.js";
import type { BoundKind, BudgetBound, PartBudget } from "./rule.js";
import { checkNoGap, checkNoOverlap } from "../../reading/coverage.js";
import type { EntitleBase } from "../rule.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import { checkMonths } from "../../reading/check/check-months.js";
import { budgetPath, checkSource, readParameter, readPeriod, type Reading } from "../../reading/reading.js";

/** A minimum or maximum in minor units. */
export interface BoundRow extends ParameterRow {
  readonly partPeriods: PartBudget;
}

/** What holds for budgets whatever the method. */
export interface BudgetRuleFacts {
  /** The bounds that there are, in the order in which they act, each with its rows in order of days. */
  readonly bounds: readonly { readonly bound: BoundKind; readonly rows: readonly BoundRow[] }[];
  /** Undefined where no rule names the days of budgets. */
  readonly periods: BoundBudgetPeriods | undefined;
  /** Undefined where nothing goes over from one budget to the next. */
  readonly carryOver: CarryOverFacts | undefined;
}

/** Minimum, maximum, budget periods, and protection at reassessments. */
export function readBudgetRules(rule: EntitleBase, reading: Reading, validity: Period): BudgetRuleFacts {
  const { notWorseOff, budgetPeriods } = rule;
  if (notWorseOff !== undefined) {
    checkSource(notWorseOff.source, budgetPath(reading, "entitle.notWorseOff"), reading);
    if (notWorseOff.months !== undefined)
      checkMonths(notWorseOff.months, budgetPath(reading, "entitle.notWorseOff.months"), reading.issues);
  }
  const minimum = readBounds(rule.minimum, budgetPath(reading, "entitle.minimum"), reading, validity);
  const maximum = readBounds(rule.maximum, budgetPath(reading, "entitle.maximum"), reading, validity);
  const nothingBelow = readBounds(rule.nothingBelow, budgetPath(reading, "entitle.nothingBelow"), reading, validity);
  checkRoom(minimum, maximum, reading);
  checkSomethingPaid(nothingBelow, maximum, reading);
  const all = { minimum, maximum, "nothing-below": nothingBelow } as const;
  const bounds = (["minimum", "maximum", "nothing-below"] as const).flatMap((bound) =>
    all[bound].length === 0 ? [] : [{ bound, rows: all[bound] }],
  );
  const periods = readBudgetPeriods(budgetPeriods, reading, validity);
  return { bounds, periods, carryOver: readCarryOver(budgetPeriods?.carryOver, periods, reading, validity) };
}

function readBounds(
  bounds: readonly BudgetBound[] | undefined,
  list: string,
  reading: Reading,
  validity: Period,
): readonly BoundRow[] {
  if (bounds === undefined) return [];
  const { issues, scheme } = reading;
  const rows = bounds.map(({ amount, partPeriods, source, ...dated }, index) => {
    const path = `${list}[${index}]`;
    checkSource(source, path, reading);
    const value = readParameter(amount, scheme.minorUnit, `${path}.amount`, reading);
    const assumption = assumptionBehind(amount, source, scheme);
    return { ...readPeriod(dated, path, issues), value, path, source, assumption, partPeriods };
  });
  checkNoOverlap(rows, issues);
  checkNoGap(rows, validity, { path: list, what: "an amount" }, issues);
  return rows.sort((left, right) => left.from - right.from);
}

/** Between a minimum and a maximum there is room for a budget, also in a part period. */
function checkRoom(minimum: readonly BoundRow[], maximum: readonly BoundRow[], reading: Reading): void {
  const { currency, minorUnit } = reading.scheme;
  for (const most of maximum) {
    for (const least of minimum.filter((row) => overlaps(row, most))) {
      if (least.value > most.value) {
        reading.issues.push({
          code: "minimum-above-maximum",
          path: `${most.path}.amount`,
          expected: `at least ${formatScaled(least.value, minorUnit)} ${currency}, the minimum (${least.path})`,
          received: `${formatScaled(most.value, minorUnit)} ${currency} on ${formatDay(Math.max(least.from, most.from))}`,
        });
      } else if (least.partPeriods === "whole" && most.partPeriods === "by-day" && least.value > 0) {
        reading.issues.push({
          code: "minimum-above-maximum",
          path: `${most.path}.partPeriods`,
          expected: '"whole", as the minimum has it, which would be more than a maximum for few days',
          received: received(most.partPeriods),
        });
      }
    }
  }
}

/** Where nothing is paid below more than the maximum, nobody is ever paid anything. */
function checkSomethingPaid(nothingBelow: readonly BoundRow[], maximum: readonly BoundRow[], reading: Reading): void {
  const { currency, minorUnit } = reading.scheme;
  const amount = (minor: number) => `${formatScaled(minor, minorUnit)} ${currency}`;
  for (const least of nothingBelow) {
    const most = maximum.find((row) => overlaps(row, least) && row.value < least.value);
    if (most === undefined) continue;
    reading.issues.push({
      code: "nobody-paid",
      path: `${least.path}.amount`,
      expected: `at most ${amount(most.value)}, the maximum (${most.path})`,
      received: amount(least.value),
      hint: "A budget of the maximum would be nothing too.",
    });
  }
}
