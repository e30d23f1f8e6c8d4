import type { Day } from "../../calendar/index.js";
import { holdsOn } from "../when/holds-on.js";
import type { CompiledContribution } from "./compiled.js";
import { dayWords, lacks, onDay, refuses, type Testing } from "./testing.js";

/**
 * The rule of a service that is in force for the client; where that hangs on a fact that is missing, it is asked for.
 *
 * Rules that tests tell apart leave out nobody whom the tests can tell apart. Somebody whom they cannot, such as who has two
 * spouses of different ages, is refused: by no rule nobody would pay.
 *
 * @param service the index of the service in the scheme
 */
export function ruleOn(service: number, day: Day, testing: Testing): CompiledContribution | undefined {
  const { byService, free } = testing.compiled.contributions;
  const rules = byService[service] ?? [];
  const inForce = onDay(rules, day);
  if (inForce === undefined || inForce.when.length === 0) return inForce;
  let known = true;
  for (const rule of rules) {
    if (day < rule.from || day > rule.to) continue;
    const answer = holdsOn(rule.when, testing, day);
    if (answer === true) return rule;
    if (answer === false) continue;
    known = false;
    lacks(testing, answer.fact, day, { neededBy: rule.path, expected: answer.expected });
  }
  const isFree = free.some(
    ({ services, from, to, when }) =>
      services[service] === true && from <= day && day <= to && holdsOn(when, testing, day) !== false,
  );
  if (known && !isFree) {
    refuses(testing, {
      code: "no-rule-for-person",
      path: "contribute",
      expected: `a rule whose tests pass for the person ${dayWords(day)}`,
      got: "none",
      hint: "Add it to the scheme.",
    });
  }
  return undefined;
}
