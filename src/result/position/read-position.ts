import {
  endBeforeStart,
  firstDay,
  formatDay,
  formatMonth,
  monthOf,
  parseDay,
  parseMonth,
  whyNotDate,
  type Day,
} from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import { formatScaled, formatScaledShort, parseScaled, quantityDecimals, whyNotDecimal } from "../../numbers/index.js";
import type { LimitsHandedOn } from "../../rules/limit/handed-on-facts.js";
import { isId, whyNotId } from "../../person/id.js";
import { checkName, minorUnits } from "../../rules/reading/check-head.js";
import type { MeansUse } from "../numbers.js";
import { checkTexts } from "../check-texts.js";
import { isMonthEnd } from "./closing.js";
import { readLimits } from "./limits.js";
import type { Position } from "./document.js";
import { shownOf, type Shown } from "./shown.js";

/** A position as day numbers and integers. */
export interface PositionFacts {
  readonly position: Position;
  readonly through: Day;
  /** Minor units; NaN where it is unknown. */
  readonly paidForLife: number;
  /** What tests of means took in a month that goes on. */
  readonly means: readonly MeansUse[];
  /** Undefined where the position does not say how limits stand. */
  readonly limits: LimitsHandedOn | undefined;
  /** Undefined at a month's end. */
  readonly shown: Shown | undefined;
}

/**
 * Reads a position and checks all that can be checked without a scheme: ids, dates, decimals, that the month which goes on is the
 * month of its last day, and that what was shown of it adds up.
 *
 * @param position a document whose form is right (`parsePosition` in `documents/` proves the form of unknown data)
 * @param path where it stands; empty where it stands alone
 * @param issues where every issue is added
 * @returns undefined where there is an issue
 */
export function readPosition(position: Position, path: string, issues: Issue[]): PositionFacts | undefined {
  const before = issues.length;
  const at = (...keys: readonly PropertyKey[]) => pathOf(...(path === "" ? keys : [path, ...keys]));
  const { client, scheme, month, person, knownOn } = position;
  if (!isId(client)) issues.push(whyNotId(client, at("client")));
  checkName(scheme, minorUnits, at("scheme"), issues);
  const through = parseDay(position.through);
  if (Number.isNaN(through)) issues.push(whyNotDate(position.through, at("through")));
  if (knownOn !== undefined && Number.isNaN(parseDay(knownOn))) issues.push(whyNotDate(knownOn, at("knownOn")));
  if (!minorUnits.includes(scheme.minorUnit)) return undefined;
  const paid = person?.paidForLife;
  const paidForLife = paid === undefined ? Number.NaN : parseScaled(paid, scheme.minorUnit);
  if (paid !== undefined && Number.isNaN(paidForLife)) {
    issues.push(whyNotDecimal(paid, scheme.minorUnit, at("person", "paidForLife")));
  } else if (paidForLife < 0) {
    issues.push({
      code: "negative",
      path: at("person", "paidForLife"),
      expected: "zero or more",
      received: received(paid),
    });
  }
  if (Number.isNaN(through)) return undefined;
  const means = readMeans(position, at, issues);
  const limits = readLimits(position, at, issues);
  checkBudgets(position, through, at, issues);
  checkMonth(position, through, at, issues);
  checkTexts(month, [...(path === "" ? [] : [path]), "month"], scheme.minorUnit, issues);
  if (issues.length > before) return undefined;
  const shown = month && shownOf(month, client, scheme.minorUnit);
  if (shown !== undefined) checkShown(position, shown, at, issues);
  return issues.length > before ? undefined : { position, through, paidForLife, means, limits, shown };
}

type At = (...keys: readonly PropertyKey[]) => string;

/** What tests took, by scheme; none twice. */
function readMeans({ person, scheme: { minorUnit } }: Position, at: At, issues: Issue[]): readonly MeansUse[] {
  const seen = new Set<string>();
  return (person?.means ?? []).map(({ month, scheme, taken }, index) => {
    const minor = parseScaled(taken, minorUnit);
    const path = (key: string) => at("person", "means", index, key);
    if (Number.isNaN(parseMonth(month))) {
      issues.push({
        code: "month-form",
        path: path("month"),
        expected: 'a month such as "2026-01"',
        received: received(month),
      });
    }
    if (!isId(scheme)) issues.push(whyNotId(scheme, path("scheme")));
    if (seen.has(`${month} ${scheme}`)) {
      issues.push({
        code: "duplicate-id",
        path: path("scheme"),
        expected: "a scheme that no other entry of the month has",
        received: received(scheme),
      });
    }
    seen.add(`${month} ${scheme}`);
    if (Number.isNaN(minor)) issues.push(whyNotDecimal(taken, minorUnit, path("taken")));
    else if (minor < 0) {
      issues.push({ code: "negative", path: path("taken"), expected: "zero or more", received: received(taken) });
    }
    return { month: parseMonth(month), scheme, minor };
  });
}

/** Budgets that go on have begun, do not share a day, and have not drawn more than was granted. */
function checkBudgets({ budgets = [], scheme, through: last }: Position, through: Day, at: At, issues: Issue[]): void {
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, { budgetPeriod, from, to, approved, drawn }] of budgets.entries()) {
    if (!isId(budgetPeriod)) issues.push(whyNotId(budgetPeriod, at("budgets", index, "budgetPeriod")));
    const days = { from: parseDay(from), to: parseDay(to) };
    for (const [key, text] of [
      ["from", from],
      ["to", to],
    ] as const) {
      if (Number.isNaN(days[key])) issues.push(whyNotDate(text, at("budgets", index, key)));
    }
    if (days.to < days.from) issues.push(endBeforeStart(days.from, days.to, at("budgets", index, "to")));
    if (days.to <= through && days.to >= days.from) {
      issues.push({
        code: "budget-has-ended",
        path: at("budgets", index, "to"),
        expected: `a date after ${last}, because the budget goes on`,
        received: received(to),
      });
    }
    if (days.from <= before) {
      issues.push({
        code: "budgets-overlap",
        path: at("budgets", index, "from"),
        expected: "a date after the budget before has ended",
        received: received(from),
      });
    }
    before = days.to;
    for (const [key, text] of [
      ["approved", approved],
      ["drawn", drawn],
    ] as const) {
      if (text === undefined) continue;
      const minor = parseScaled(text, scheme.minorUnit);
      if (Number.isNaN(minor)) issues.push(whyNotDecimal(text, scheme.minorUnit, at("budgets", index, key)));
      else if (minor < 0) {
        issues.push({
          code: "negative",
          path: at("budgets", index, key),
          expected: "zero or more",
          received: received(text),
        });
      }
    }
  }
}

/** A month goes on where the last day is not its last, and only there. */
function checkMonth({ month, origin, through: text }: Position, through: Day, at: At, issues: Issue[]): void {
  if (isMonthEnd(through)) {
    if (month === undefined) return;
    issues.push({
      code: "month-has-ended",
      path: at("month"),
      expected: `nothing, because the month ends on ${text}`,
      received: received(month),
    });
    return;
  }
  if (month === undefined) {
    // Somebody who states a position says that nothing was shown of the month.
    if (origin === "stated") return;
    issues.push({
      code: "missing-key",
      path: at("month"),
      expected: `what was shown of ${formatMonth(monthOf(through))}, which goes on after ${text}`,
      received: "nothing",
    });
    return;
  }
  const number = parseMonth(month.month);
  if (number !== monthOf(through)) {
    issues.push({
      code: "month-of-position",
      path: at("month", "month"),
      expected: `"${formatMonth(monthOf(through))}", the month of ${text}`,
      received: received(month.month),
    });
  }
  const from = parseDay(month.from);
  const first = firstDay(monthOf(through));
  if (Number.isNaN(from)) issues.push(whyNotDate(month.from, at("month", "from")));
  else if (from < first || from > through) {
    issues.push({
      code: "month-of-position",
      path: at("month", "from"),
      expected: `a date from ${formatDay(first)} to ${text}`,
      received: received(month.from),
    });
  }
}

/** What was shown adds up: each line in itself, and the month as the sum of its lines. */
function checkShown({ month, scheme }: Position, shown: Shown, at: At, issues: Issue[]): void {
  const same = (actual: string | undefined, expected: string, ...keys: readonly PropertyKey[]): void => {
    if (actual === undefined || actual === expected) return;
    issues.push({
      code: "does-not-add-up",
      path: at("month", ...keys),
      expected: `"${expected}", what the figures that it rests on give`,
      received: received(actual),
    });
  };
  const money = (minor: number) => formatScaled(minor, scheme.minorUnit);
  const units = (scaled: number) => formatScaledShort(scaled, quantityDecimals);
  const seen = new Set<string>();
  let cost = 0;
  let covered = 0;
  for (const [index, line] of shown.lines.entries()) {
    const written = month?.lines[index];
    const { id } = line.name;
    if (seen.has(id)) {
      issues.push({
        code: "duplicate-id",
        path: at("month", "lines", index, "id"),
        expected: "an id that no other entry of the list has",
        received: received(id),
      });
    }
    seen.add(id);
    const cut = line.requested - line.allowed;
    same(written?.cut, units(cut), "lines", index, "cut");
    const reasons = line.cuts.reduce((sum, { scaled }) => sum + scaled, 0);
    if (reasons !== cut) same(units(cut), units(reasons), "lines", index, "cut");
    same(written?.uncovered, money(line.cost - line.covered), "lines", index, "uncovered");
    same(written?.funded, money(line.covered - line.contribution), "lines", index, "funded");
    cost += line.cost;
    covered += line.covered;
  }
  const amounts = month?.amounts;
  same(amounts?.cost, money(cost), "amounts", "cost");
  same(amounts?.covered, money(covered), "amounts", "covered");
  same(amounts?.uncovered, money(cost - covered), "amounts", "uncovered");
  const funded = [...shown.bySource.values()].reduce((sum, minor) => sum + minor, 0);
  same(amounts?.funded, money(funded), "amounts", "funded");
  same(amounts?.contribution, money(covered - funded), "amounts", "contribution");
}
