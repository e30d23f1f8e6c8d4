import { pathOf } from "../../errors/index.js";
import { type Fraction, readFraction, roundFraction, writtenFraction } from "../fraction.js";
import type { DecimalInput } from "../values/read-scaled.js";
import type { Rounding } from "../rounding.js";
import { stepArithmetic, type StepOperation } from "./step-arithmetic.js";
import { wrong } from "../values/wrong.js";

/** A value in a step: a decimal as it is, or the name of a given value or of an earlier step. */
export type StepValue = DecimalInput | { readonly name: string };

/**
 * One named step of a calculation. Steps are data, because their order and the place of each rounding are part of the rule:
 * a percentage rounded before it is applied gives another amount than one applied as it is.
 */
export interface Step {
  /** Unique among the steps and the given values. */
  readonly name: string;
  /** What the step begins with; the result of the step before it when left out. */
  readonly from?: StepValue;
  readonly operation: StepOperation;
  readonly by: StepValue;
  /** How the result is rounded. Without it the exact value is carried on; the last step must round. */
  readonly rounding?: Rounding;
}

/** A fraction as JSON can hold it: two whole numbers as text, in lowest terms. */
export interface Ratio {
  readonly numerator: string;
  readonly denominator: string;
}

/** What one step did. */
export interface StepWorking {
  readonly name: string;
  /** The exact value before rounding. */
  readonly before: Ratio;
  /** The value after rounding; absent where the exact value is carried on. */
  readonly after?: string;
}

/** The result of a calculation in steps, and how it came about. */
export interface StepsResult {
  /** What the last step gave, with as many decimals as its rounding step is written with. */
  readonly result: string;
  readonly steps: readonly StepWorking[];
}

/**
 * A calculation step by step, each exact until its own rounding.
 *
 * @param steps in the order in which the rule takes them
 * @param given values by name, to which the steps refer
 * @throws {InputError} for a value that is no decimal, an unknown or repeated name, a division by 0, or a last step that does
 * not round
 *
 * @example
 * const rule: Step[] = [
 *   { name: "per-cent", from: { name: "income" }, operation: "divide", by: "6.71", rounding: { mode: "half-up", step: "0.01" } },
 *   { name: "share", operation: "multiply", by: "3.50", rounding: { mode: "down", step: "0.01" } },
 * ];
 * calculateSteps(rule, { income: "425.00" }).result; // "221.69"
 */
export function calculateSteps(steps: readonly Step[], given: Readonly<Record<string, DecimalInput>>): StepsResult {
  const known = new Map<string, Fraction>();
  for (const [name, value] of Object.entries(given)) known.set(name, readFraction(value, pathOf("given", name)));
  let current: Fraction | undefined;
  let result: string | undefined;
  const workings = steps.map(({ name, from, operation, by, rounding }, at): StepWorking => {
    const path = `steps[${at}]`;
    if (known.has(name)) throw wrong("repeated-name", `${path}.name`, "a name of its own", name);
    const begin = from === undefined ? current : valueOf(from, known, `${path}.from`);
    if (begin === undefined) throw wrong("missing", `${path}.from`, "a value to begin with", from);
    const exact = stepArithmetic[operation](begin, valueOf(by, known, `${path}.by`), path);
    result = rounding && roundFraction(exact, rounding, `${path}.rounding`);
    current = result === undefined ? exact : writtenFraction(result, path);
    known.set(name, current);
    const before = { numerator: String(exact.numerator), denominator: String(exact.denominator) };
    return result === undefined ? { name, before } : { name, before, after: result };
  });
  if (result === undefined) throw wrong("last-step-unrounded", "steps", "a last step with a rounding", steps);
  return { result, steps: workings };
}

function valueOf(value: StepValue, known: ReadonlyMap<string, Fraction>, path: string): Fraction {
  if (typeof value !== "object" || !("name" in value)) return readFraction(value, path);
  const found = known.get(value.name);
  if (found === undefined) throw wrong("unknown-name", path, "a given value or an earlier step", value.name);
  return found;
}
