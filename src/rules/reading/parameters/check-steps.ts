import { hintFor, isInputError, received, type Issue } from "../../../errors/index.js";
import { writtenFraction } from "../../../numbers/index.js";
import { isId, whyNotId } from "../../../person/id.js";
import { type KnownNames, readRounding } from "../reader.js";
import type { CalculationStep, StepNumber } from "./calculation-step.js";

/** More decimals than any step of a rounding has. */
export const mostDecimals = 12;

/** Steps have names of their own and refer to steps before them; the first says what it begins with. */
export function checkSteps(
  steps: readonly CalculationStep[],
  list: string,
  parameters: KnownNames,
  issues: Issue[],
): void {
  const before = new Set<string>();
  if (steps.length === 0)
    issues.push({ code: "empty-list", path: list, expected: "a step, or several", received: "an empty list" });
  for (const [index, { name, start, by, rounding }] of steps.entries()) {
    const path = `${list}[${index}]`;
    if (!isId(name)) issues.push(whyNotId(name, `${path}.name`));
    else if (before.has(name) || parameters.has(name)) {
      issues.push({
        code: "repeated-name",
        path: `${path}.name`,
        expected: "a name that neither a parameter nor a step before has",
        received: received(name),
      });
    }
    if (start !== undefined) checkNumber(start, `${path}.start`, before, issues);
    else if (index === 0) {
      issues.push({
        code: "missing",
        path: `${path}.start`,
        expected: "what the first step begins with",
        received: "undefined",
        hint: 'Write a number, or { "parameter": "…" }.',
      });
    }
    checkNumber(by, `${path}.by`, before, issues);
    if (rounding !== undefined) readRounding(rounding, mostDecimals, `${path}.rounding`, issues);
    before.add(name);
  }
}

function checkNumber(given: StepNumber, path: string, before: ReadonlySet<string>, issues: Issue[]): void {
  if (typeof given === "string") checkDecimal(given, path, false, issues);
  else if ("step" in given && !before.has(given.step)) {
    const hint = hintFor(given.step, before, issues.length);
    issues.push({
      code: "unknown-reference",
      path: `${path}.step`,
      expected: "a step before this one",
      received: received(given.step),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** A text is a decimal, and no 0 where something is divided by it. */
export function checkDecimal(text: string, path: string, divides: boolean, issues: Issue[]): void {
  try {
    if (writtenFraction(text, path).numerator !== 0n || !divides) return;
    issues.push({ code: "divided-by-nothing", path, expected: "a number other than 0", received: received(text) });
  } catch (error) {
    if (!isInputError(error)) throw error;
    issues.push(...error.issues);
  }
}
