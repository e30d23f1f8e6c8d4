import { received, type Issue } from "../errors/index.js";
import type { AbsenceCondition, Condition } from "./condition.js";
import { checkMonths } from "./read-assess.js";
import { checkIds, checkReference, checkSource, type Reading, type RuleDocument } from "./reading.js";

/** The conditions: unique ids, known groups and places, ages and durations that some day can satisfy. */
export function checkConditions(reading: Reading): void {
  const { conditions } = reading.scheme;
  checkIds(conditions, "conditions", reading.issues);
  for (const [index, condition] of conditions.entries()) {
    const path = `conditions[${index}]`;
    checkSource(condition.source, path, reading);
    checkCondition(condition, path, reading);
  }
}

function checkCondition(condition: Condition, path: string, reading: Reading): void {
  switch (condition.kind) {
    case "target-group":
      checkAll(condition.groups, reading.groupIds, "a target group of this scheme", `${path}.groups`, reading);
      return;
    case "residence":
      checkAll(condition.places, reading.placeIds, "a place of this scheme", `${path}.places`, reading);
      return;
    case "absence":
      checkAbsence(condition, path, reading.issues);
      return;
    case "setting":
      if (condition.settings.length === 0) reading.issues.push(nothingListed(`${path}.settings`));
      return;
    case "age":
      checkAges(condition.from, condition.until, path, reading.issues);
      return;
    case "duration":
      checkMonths(condition.months, `${path}.months`, reading.issues);
      return;
    case "enrolment":
      return;
  }
}

/** Settings of an absence, and a number of days that are borne. */
export function checkAbsence(condition: AbsenceCondition, path: string, issues: Issue[]): void {
  if (!Number.isInteger(condition.graceDays) || condition.graceDays < 0 || condition.graceDays > 100_000) {
    issues.push({
      code: "days-form",
      path: `${path}.graceDays`,
      expected: "a whole number of days from 0 to 100000",
      received: received(condition.graceDays),
    });
  }
  if (condition.settings.length === 0) issues.push(nothingListed(`${path}.settings`));
}

/** Adds an issue for each name of a list that is unknown, and for a list without names. */
export function checkAll(
  names: readonly string[],
  known: readonly string[],
  what: string,
  path: string,
  reading: Reading<RuleDocument>,
): void {
  if (names.length === 0) reading.issues.push(nothingListed(path));
  for (const [index, name] of names.entries()) checkReference(name, known, what, `${path}[${index}]`, reading);
}

/** The issue for an empty list of which one entry would have to hold. */
export function nothingListed(path: string): Issue {
  return {
    code: "never-satisfied",
    path,
    expected: "at least one entry, or the condition could never hold",
    received: "an empty list",
  };
}

/** Complete years that somebody can have, in order. */
export function checkAges(from: number | undefined, until: number | undefined, path: string, issues: Issue[]): void {
  for (const [key, years] of [
    ["from", from],
    ["until", until],
  ] as const) {
    if (years === undefined || (Number.isInteger(years) && years >= 0 && years <= 150)) continue;
    issues.push({
      code: "age-form",
      path: `${path}.${key}`,
      expected: "complete years, a whole number from 0 to 150",
      received: received(years),
    });
  }
  if (from === undefined && until === undefined) {
    issues.push({ code: "age-form", path, expected: "`from`, `until` or both", received: "neither" });
  }
  if (from !== undefined && until !== undefined && until <= from) {
    issues.push({
      code: "never-satisfied",
      path: `${path}.until`,
      expected: `more than ${from}, or nobody could ever be of that age`,
      received: received(until),
    });
  }
}
