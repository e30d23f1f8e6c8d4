import type { Rounding } from "../../numbers/index.js";
import type { Dated } from "../../person/dated.js";
import type { Id } from "../../sources/index.js";
import type { AfterDeath } from "../common/after-death.js";
import type { PriceParameter } from "../reading/parameter.js";
import type { BudgetPeriods } from "./budget/periods/registry.js";
import type { BudgetBound, NotWorseOff } from "./budget/rule.js";

/** How a part of a year counts: its days over the days of that year, or over 365 in every year. */
export type YearBasis = "actual/actual" | "actual/365";

/** Every {@link YearBasis}. */
export const yearBases = ["actual/actual", "actual/365"] as const satisfies readonly YearBasis[];

/** How a part of a month counts: its days over the days of that month, as thirtieths of it, or as a whole month as soon as a day of it counts. */
export type MonthBasis = "actual/actual" | "actual/30" | "whole-months-started";

/** Every {@link MonthBasis}. */
export const monthBases = [
  "actual/actual",
  "actual/30",
  "whole-months-started",
] as const satisfies readonly MonthBasis[];

/** What every method of entitlement has. */
export interface EntitleBase {
  /**
   * How part months count; for `per: "month"` only. Left out, `actual/actual`. By `actual/30` each day is a thirtieth, as in the
   * care insurance of Germany: 30 days are a whole month, the 31st adds nothing, and all days of a February are 30. By
   * `whole-months-started` a month of which a day counts is whole, by the amount of the first of them.
   */
  readonly monthBasis?: MonthBasis;
  /** How part years count; for `per: "year"` only. */
  readonly yearBasis?: YearBasis;
  /** The one rounding of the indicative budget. */
  readonly rounding: Rounding;
  /** The least that the budget of a budget period is. */
  readonly minimum?: readonly BudgetBound[];
  /** The most that the budget of a budget period is. */
  readonly maximum?: readonly BudgetBound[];
  /** Amounts that are not paid: what the budget of a budget period comes to, within minimum and maximum, is nothing where it is less. */
  readonly nothingBelow?: readonly BudgetBound[];
  /** Left out, the case's period is one budget period. */
  readonly budgetPeriods?: BudgetPeriods;
  readonly notWorseOff?: NotWorseOff;
  /** Until when days count for the budget after the client has died; left out, until the day of death. */
  readonly afterDeath?: AfterDeath;
}

/** The price of a point of score, or of an hour, from a day to a day. */
export interface RateRow extends Dated {
  /**
   * In the scheme's currency, with at most six decimals.
   *
   * @unit {currency} per point or hour
   */
  readonly price: PriceParameter;
  /** Id of the source. */
  readonly source: Id;
}
