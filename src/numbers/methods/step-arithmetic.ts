import { add, divide, type Fraction, isBelow, multiply, subtract } from "../fraction.js";

/** What a step does with two numbers; `at-least` takes the larger of them, `at-most` the smaller. */
export type StepOperation = "add" | "subtract" | "multiply" | "divide" | "at-least" | "at-most";

/** What each operation makes of two exact numbers. */
export const stepArithmetic: {
  readonly [Operation in StepOperation]: (from: Fraction, by: Fraction, path: string) => Fraction;
} = {
  add,
  subtract,
  multiply,
  divide: (from, by, path) => divide(from, by, `${path}.by`),
  "at-least": (from, by) => (isBelow(from, by) ? by : from),
  "at-most": (from, by) => (isBelow(by, from) ? by : from),
};
