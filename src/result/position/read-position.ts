import { firstDay, formatDay, formatMonth, monthOf, type Day } from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { LimitsHandedOn } from "../../rules/limit/handed-on-facts.js";
import { readAmount, readDay, readId, readMonth } from "../../person/read/values.js";
import { checkName, minorUnits } from "../../rules/reading/check/check-head.js";
import type { MeansUse } from "../numbers.js";
import { checkTexts } from "../check-texts.js";
import { isMonthEnd } from "../../rules/months/month-end.js";
import type { At } from "./at.js";
import { checkBudgets } from "./budgets.js";
import { hasForm } from "./check-form.js";
import { checkShown } from "./check-shown.js";
import { readLimits } from "./limits.js";
import { readShared } from "./shared.js";
import { readMeans } from "./means.js";
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
  /** Undefined where the position says nothing of limits that schemes share. */
  readonly shared: readonly SharedUnits[] | undefined;
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
  if (!hasForm(position, path, issues)) return undefined;
  const at = (...keys: readonly PropertyKey[]) => pathOf(...(path === "" ? keys : [path, ...keys]));
  const { client, scheme, month, person, knownOn } = position;
  readId(client, issues, "", -1, at("client"));
  checkName(scheme, minorUnits, at("scheme"), issues);
  const through = readDay(position.through, issues, "", -1, at("through"));
  if (knownOn !== undefined) readDay(knownOn, issues, "", -1, at("knownOn"));
  if (!minorUnits.includes(scheme.minorUnit)) return undefined;
  const paid = person?.paidForLife;
  const place = at("person", "paidForLife");
  const paidForLife = paid === undefined ? Number.NaN : readAmount(paid, scheme.minorUnit, issues, "", -1, place);
  if (Number.isNaN(through)) return undefined;
  const means = readMeans(position, at, issues);
  const limits = readLimits(position, at, issues);
  const shared = readShared(position, through, at, issues);
  checkBudgets(position, through, at, issues);
  checkMonth(position, through, at, issues);
  checkTexts(month, [...(path === "" ? [] : [path]), "month"], scheme.minorUnit, issues);
  if (issues.length > before) return undefined;
  const shown = month && shownOf(month, client, scheme.minorUnit);
  if (shown !== undefined) checkShown(position, shown, at, issues);
  return issues.length > before ? undefined : { position, through, paidForLife, means, limits, shared, shown };
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
    // Somebody who states or assumes a position says that nothing was shown of the month.
    if (isSaid(origin)) return;
    issues.push({
      code: "missing-key",
      path: at("month"),
      expected: `what was shown of ${formatMonth(monthOf(through))}, which goes on after ${text}`,
      received: "nothing",
    });
    return;
  }
  const number = readMonth(month.month, issues, at("month", "month"));
  if (!Number.isNaN(number) && number !== monthOf(through)) {
    issues.push({
      code: "month-of-position",
      path: at("month", "month"),
      expected: `"${formatMonth(monthOf(through))}", the month of ${text}`,
      received: received(month.month),
    });
  }
  const from = readDay(month.from, issues, "", -1, at("month", "from"));
  const first = firstDay(monthOf(through));
  if (from < first || from > through) {
    issues.push({
      code: "month-of-position",
      path: at("month", "from"),
      expected: `a date from ${formatDay(first)} to ${text}`,
      received: received(month.from),
    });
  }
}

/** Whether somebody says what was before, and it was not calculated. */
function isSaid(origin: Position["origin"]): boolean {
  switch (origin) {
    case "stated":
    case "assumed":
      return true;
    case "calculated":
      return false;
  }
}
