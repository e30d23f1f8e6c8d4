import type { DateText, Id } from "../sources/index.js";
import type { Actual, Asked } from "./statement.js";

/** Every {@link ReasonCode}. */
export const reasonCodes = [
  "not-in-target-group",
  "below-age",
  "above-age",
  "no-relative",
  "outside-places",
  "in-another-setting",
  "not-enrolled",
  "duration-over",
  "away-too-long",
  "no-option-holds",
  "level-not-entitled",
  "not-yet-assessed",
  "died",
] as const;

/** Why a day does not qualify, as data: programs read it, words are made from it elsewhere. */
export type ReasonCode = (typeof reasonCodes)[number];

/** One condition that does not hold, with the days on which it does not. */
export interface Reason {
  readonly code: ReasonCode;
  /** Id of the condition in the scheme; `assess` where the level of the days gives no entitlement, `death` where the client has died. */
  readonly condition: Id;
  /** First of the days, such as `"2019-03-01"`. */
  readonly from: DateText;
  /** Last day, itself included. */
  readonly to: DateText;
  /** What is the case: the date of birth, the place, the setting, the groups, the first day of enrolment. */
  readonly actual: Actual;
  /** What the condition asks for. */
  readonly limit: Asked;
  /**
   * Id of the source of the condition. Of a death, the source of the rule by which the last service or amount ends; left out where
   * all end with the day of death, because no rule says more.
   */
  readonly source?: Id;
}
