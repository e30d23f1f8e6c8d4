import { received } from "../../errors/index.js";
import { checkMonths } from "../reading/check/check-months.js";
import { checkSource, type Reading } from "../reading/reading.js";
import { readLevels } from "./read-levels.js";
import { assessMethods, readByMethod } from "./registry.js";
import type { AssessFacts } from "./scale-facts.js";

/** The scale of scores, and its bands where scores become levels. */
export function readAssess(reading: Reading): AssessFacts {
  const { issues, scheme } = reading;
  const rule = scheme.assess;
  readLevels(reading);
  checkSource(rule.source, "assess", reading);
  if (rule.beforeFirst !== undefined) checkSource(rule.beforeFirst.source, "assess.beforeFirst", reading);
  if (rule.lowerLevel !== undefined) checkSource(rule.lowerLevel.source, "assess.lowerLevel", reading);
  const months = rule.expiresAfterMonths;
  if (months !== undefined) checkMonths(months, "assess.expiresAfterMonths", issues);
  const hasLevels = assessMethods[rule.method].gives.includes("level");
  if (!hasLevels && rule.lowerLevel !== undefined) {
    issues.push({
      code: "lower-level-without-levels",
      path: "assess.lowerLevel",
      expected: `no word about lower levels, because the method "${rule.method}" makes none of an assessment`,
      received: received(rule.lowerLevel),
    });
  }
  if (!hasLevels && scheme.levels.length > 0) {
    issues.push({
      code: "levels-without-bands",
      path: "levels",
      expected: `no levels, because the method "${rule.method}" makes none of an assessment`,
      received: received(scheme.levels.length),
    });
  }
  return readByMethod(rule.method, rule, reading);
}
