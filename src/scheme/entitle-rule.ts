import type { Dated } from "../client/index.js";
import type { Rounding } from "../numbers/index.js";
import type { Parameter } from "./parameter.js";

/** The amount of a level from a day to a day. */
export interface LevelAmount extends Dated {
  readonly level: string;
  /** In the scheme's currency per {@link LevelAmountRule.per}. */
  readonly amount: Parameter;
  /** Id of the source. */
  readonly source: string;
}

/** How much a level weighs against the others, for calibration of amounts to an envelope. */
export interface LevelWeight {
  readonly level: string;
  readonly weight: string;
  /** Id of the source. */
  readonly source: string;
}

/** What a level amount is for. `period` is the whole validity of the scheme, which then needs an end. */
export type AmountPeriod = "day" | "month" | "year" | "period";

/** Every {@link AmountPeriod}. */
export const amountPeriods = ["day", "month", "year", "period"] as const satisfies readonly AmountPeriod[];

/** How a part of a year counts: its days over the days of that year, or over 365 in every year. */
export type YearBasis = "actual/actual" | "actual/365";

/** Every {@link YearBasis}. */
export const yearBases = ["actual/actual", "actual/365"] as const satisfies readonly YearBasis[];

/**
 * The budget as the sum over days of the amount of the level of the day.
 *
 * A day's part of an amount is one over the days of the day's month, year or scheme period. The exact sum is rounded once.
 */
export interface LevelAmountRule {
  readonly method: "level-amount";
  readonly per: AmountPeriod;
  /** How part years count; for `per: "year"` only. */
  readonly yearBasis?: YearBasis;
  readonly amounts: readonly LevelAmount[];
  readonly weights?: readonly LevelWeight[];
  /** The one rounding of the indicative budget. */
  readonly rounding: Rounding;
}

/** How the indicative budget is worked out. */
export type EntitleRule = LevelAmountRule;
