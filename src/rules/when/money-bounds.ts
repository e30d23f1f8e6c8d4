import { formatScaled } from "../../numbers/index.js";
import { meansDecimals } from "../../person/read/means.js";
import type { AmountText } from "../../sources/index.js";
import { readDecimal, type RuleReading } from "../reading/reader.js";
import { checkBounds } from "./check-bounds.js";
import type { Persons } from "./kind.js";
import { between } from "./persons.js";

/** An amount of money that lies above one bound, and up to another. */
export interface MoneyBounds {
  /**
   * The amount above which it passes, itself not included; left out, from nothing on.
   *
   * @unit {currency}
   */
  readonly above?: AmountText;
  /**
   * The largest amount that passes; left out, there is none.
   *
   * @unit {currency}
   */
  readonly atMost?: AmountText;
}

/** Bounds of hundredths, and the persons that they tell apart. */
export interface ReadBounds {
  readonly persons: Persons;
  /** Whether an amount in hundredths lies within the bounds. */
  readonly within: (value: number) => boolean;
}

/** Checks the bounds of a test of money: at least one, with something between them. */
export function readMoneyBounds(name: string, test: MoneyBounds, path: string, reading: RuleReading): ReadBounds {
  const bound = (key: "above" | "atMost", otherwise: number): number => {
    const text = test[key];
    return text === undefined ? otherwise : readDecimal(text, meansDecimals, `${path}.${key}`, reading.issues) + 1;
  };
  const from = bound("above", 0);
  const below = bound("atMost", Infinity);
  checkBounds({ least: test.above, most: test.atMost }, below <= from, path, reading);
  return {
    persons: between(name, from, below, (value) => formatScaled(value, meansDecimals)),
    within: (value) => value >= from && value < below,
  };
}
