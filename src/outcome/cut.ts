import type { DecimalText, Id } from "../sources/index.js";

/** Every {@link CutCode}. */
export const cutCodes = [
  "paid-by-another-programme",
  "not-eligible",
  "over-limit",
  "not-whole",
  "excluded",
  "run-too-long",
] as const;

/** Why units of a line are not received. */
export type CutCode = (typeof cutCodes)[number];

/** Why units were cut, as data. */
export interface CutReason {
  /**
   * `paid-by-another-programme`: the plan says so of the line; `not-eligible`: their days do not qualify; `over-limit`: the limit
   * is used up; `not-whole`: a rest of units that cannot be divided; `excluded`: a service that excludes this one is received;
   * `run-too-long`: a break is due.
   */
  readonly code: CutCode;
  /**
   * The id of the limit, or of the programme that pays; where the days do not qualify, the ids of the conditions that fail on
   * some of them.
   */
  readonly rules: readonly Id[];
  /** The units the limit leaves in its window, or the days of the longest run, as decimal text. */
  readonly most?: DecimalText;
  /** Id of the line that was received instead. */
  readonly by?: Id;
  /** Id of the source of the limit; for conditions, the reasons of the outcome have it. */
  readonly source?: Id;
}

/** Units cut from one line in one month. */
export interface CutUnits extends CutReason {
  /** Index of the line, in canonical order. */
  readonly line: number;
  /** Index of the month in the case's period. */
  readonly month: number;
  /** In ten-thousandths of the unit, more than 0. */
  readonly scaled: number;
}
