import { received, type Issue } from "../../../errors/index.js";
import type { AbsenceCondition, Condition } from "./condition.js";
import { checkMonths } from "../../assess/read.js";
import { checkAges, checkAll, nothingListed } from "../../reading/check-lists.js";
import { checkIds, checkSource, type Reading } from "../../reading/reading.js";
import { readOptions, type ConditionOptionFacts } from "./read-options.js";

/** What reasons and missing facts name instead of a condition: where the assessment decides, and where the client has died. */
const reserved: ReadonlyMap<string, string> = new Map([
  ["assess", "the assessment"],
  ["death", "a death"],
]);

/**
 * The conditions: unique ids, known groups and places, ages and durations that some day can satisfy.
 *
 * @returns for each condition its options; empty where it is of another kind
 */
export function readConditions(reading: Reading): readonly (readonly ConditionOptionFacts[])[] {
  const { conditions } = reading.scheme;
  checkIds(conditions, "conditions", reading.issues);
  return conditions.map((condition, index) => {
    const path = `conditions[${index}]`;
    const meaning = reserved.get(condition.id);
    if (meaning !== undefined) {
      reading.issues.push({
        code: "reserved-id",
        path: `${path}.id`,
        expected: `an id other than "${condition.id}", by which reasons name ${meaning}`,
        received: received(condition.id),
      });
    }
    checkSource(condition.source, path, reading);
    checkCondition(condition, path, reading);
    return condition.kind === "any-of" ? readOptions(condition, path, reading) : [];
  });
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
    case "any-of":
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
