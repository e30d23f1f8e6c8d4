import { formatScaled } from "../../numbers/index.js";
import { meansDecimals } from "../../person/read/means.js";
import type { AmountText } from "../../sources/index.js";
import type { ParameterReference } from "../reading/parameter.js";
import { readParameter, type RuleReading } from "../reading/reader.js";
import { checkBounds } from "./check-bounds.js";
import type { Persons } from "./kind.js";
import { between } from "./persons.js";

/** A bound of a test of money: an amount, or a parameter of the scheme, such as a share of the minimum wage. */
export type MoneyBound = AmountText | ParameterReference;

/** An amount of money that lies above one bound, or is at least it, and that is below another, or at most it. */
export interface MoneyBounds {
  /**
   * The amount above which it passes, itself not included; left out, from nothing on.
   *
   * @unit {currency}
   */
  readonly above?: MoneyBound;
  /**
   * The smallest amount that passes, instead of `above`.
   *
   * @unit {currency}
   */
  readonly atLeast?: MoneyBound;
  /**
   * The largest amount that passes; left out, there is none.
   *
   * @unit {currency}
   */
  readonly atMost?: MoneyBound;
  /**
   * The amount that no longer passes, instead of `atMost`.
   *
   * @unit {currency}
   */
  readonly below?: MoneyBound;
}

/** Bounds of hundredths, and the persons that they tell apart. */
export interface ReadBounds {
  readonly persons: Persons;
  /** Whether an amount in hundredths lies within the bounds. */
  readonly within: (value: number) => boolean;
}

/** The two words for each side, of which only one can stand. */
const sides = [
  ["above", "atLeast"],
  ["atMost", "below"],
] as const satisfies readonly (keyof MoneyBounds)[][];

/** Checks the bounds of a test of money: at least one, at most one on each side, with something between them. */
export function readMoneyBounds(name: string, test: MoneyBounds, path: string, reading: RuleReading): ReadBounds {
  const before = reading.issues.length;
  for (const [one, other] of sides) {
    if (test[one] === undefined || test[other] === undefined) continue;
    const [code, expected] = ["test-form", `one of ${one} and ${other}`];
    reading.issues.push({ code, path: `${path}.${other}`, expected, received: "both" });
  }
  const bound = (key: keyof MoneyBounds): number | undefined => {
    const value = test[key];
    return value === undefined ? undefined : readParameter(value, meansDecimals, `${path}.${key}`, reading);
  };
  // Amounts are whole hundredths, so that the next one is the first above a bound.
  const next = (value: number | undefined) => (value === undefined ? undefined : value + 1);
  const from = bound("atLeast") ?? next(bound("above")) ?? 0;
  const below = bound("below") ?? next(bound("atMost")) ?? Infinity;
  if (reading.issues.length === before)
    checkBounds(
      { least: saidOf(test.atLeast ?? test.above), most: saidOf(test.below ?? test.atMost) },
      below <= from,
      path,
      reading,
    );
  return {
    persons: between(name, from, below, (value) => formatScaled(value, meansDecimals)),
    within: (value) => value >= from && value < below,
  };
}

/** A bound as messages show it: the amount; of a parameter that stands for none, its id. */
export function saidOf(bound: MoneyBound | undefined): string | undefined {
  return typeof bound === "object" ? bound.parameter : bound;
}
