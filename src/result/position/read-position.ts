import type { Day } from "../../calendar/index.js";
import { type Issue, pathOf } from "../../errors/index.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { LimitsHandedOn } from "../../rules/limit/handed-on-facts.js";
import { readAmount, readDay, readId } from "../../person/read/values.js";
import { checkName, minorUnits } from "../../rules/reading/check/check-head.js";
import type { PaidOfYear } from "../../person/facts/paid-of-year.js";
import type { MeansUse } from "../numbers.js";
import { checkTexts } from "../check-texts.js";
import { checkBudgets } from "./budgets.js";
import { hasForm } from "./check-form.js";
import { checkShown } from "./check-shown.js";
import { readLimits } from "./limits.js";
import { readShared } from "./shared.js";
import { readPaidOfYear } from "./paid-of-year.js";
import { readMeans } from "./means.js";
import type { Position } from "./document.js";
import { type Shown, shownOf } from "./shown.js";
import { checkMonth } from "./check-month.js";

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
  /** What was paid of caps by year in the year of the day after it. */
  readonly paidOfYear: readonly PaidOfYear[];
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
  const paidOfYear = readPaidOfYear(position, through, at, issues);
  checkBudgets(position, through, at, issues);
  checkMonth(position, through, at, issues);
  checkTexts(month, [...(path === "" ? [] : [path]), "month"], scheme.minorUnit, issues);
  if (issues.length > before) return undefined;
  const shown = month && shownOf(month, client, scheme.minorUnit);
  if (shown !== undefined) checkShown(position, shown, at, issues);
  return issues.length > before
    ? undefined
    : { position, through, paidForLife, means, limits, shared, paidOfYear, shown };
}
