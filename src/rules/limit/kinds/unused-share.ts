import { quantityDecimals, type Rounding } from "../../../numbers/index.js";
import type { Id } from "../../../sources/index.js";
import { readRounding } from "../../reading/reader.js";
import type { LimitKind } from "../kind.js";
import type { LimitBase } from "../rule.js";
import { addUpUnused } from "../units/adding-unused-arithmetic.js";
import { ordinary } from "../units/runs-arithmetic.js";
import { checkUnits, readAmounts, type LimitAmount } from "./most-units.js";

/**
 * The share of an amount that another limit leaves unused in the month: a benefit of one form beside a part of another.
 *
 * Combination benefit of the care insurance of Germany (SGB XI § 38): who uses 45 % of the services gets 55 % of the cash benefit. The share
 * that was used is rounded first, then the amount. Lines of the services are given units after all others of the month, whatever their priority.
 */
export interface UnusedShare extends LimitBase {
  readonly kind: "unused-share";
  /** Id of the limit that is used: `most-units` by the month, on other services. */
  readonly of: Id;
  /** The amount of a month in which nothing of the other limit is used, in the order in which they are asked. On every day of the limit one without tests must stand. */
  readonly amounts: readonly LimitAmount[];
  /** Of the share that was used, as a part of 1: a step of `"0.0001"` is two places of a percentage. */
  readonly shareRounding: Rounding;
  /** Of the amount that is left, in units of the services. */
  readonly rounding: Rounding;
}

/** What another limit leaves unused. What that one must be is checked when all limits have been read. */
export const unusedShare: LimitKind<UnusedShare> = {
  read(rule, reading) {
    const roundingAt = (key: "shareRounding" | "rounding") => ({
      mode: rule[key].mode,
      step: readRounding(rule[key], quantityDecimals, `${reading.path}.${key}`, reading.issues),
    });
    const roundings = { share: roundingAt("shareRounding"), amount: roundingAt("rounding") };
    checkUnits(rule, reading);
    return {
      ...ordinary,
      code: "over-limit",
      windows: "month",
      counts: true,
      unused: { of: rule.of, roundings },
      amounts: readAmounts(rule, reading),
      begin: (days, other) => addUpUnused(days, roundings, other),
    };
  },
};
