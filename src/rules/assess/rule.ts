import type { ScoreDirection } from "../../numbers/index.js";
import type { Id, Label, QuantityText } from "../../sources/index.js";

/** An ordinal band of need. A scheme lists its levels from the least need to the most. */
export interface Level {
  /** Name by which rules refer to it, unique among the levels. */
  readonly id: Id;
  readonly label: Label;
  /**
   * `false` where the source says that the level gives no entitlement: its days are then ineligible. Left out, it gives one,
   * were it of an amount of 0.00. Only the levels of least need can give none.
   */
  readonly entitled?: boolean;
  /** Id of the source that says so; needed where the level gives no entitlement. */
  readonly source?: Id;
}

/** The scores, both ends included, that give a level. */
export interface ScoreBand {
  /** Id of the level that these scores give. */
  readonly level: Id;
  /**
   * The lowest score of the band, itself included.
   *
   * @unit points
   */
  readonly from: QuantityText;
  /**
   * The highest score of the band, itself included.
   *
   * @unit points
   */
  readonly to: QuantityText;
}

/**
 * When the level of an assessment begins to bind. `this-month` is the first day of the month of the assessment, as a benefit that is paid
 * for the whole month of the application; `next-month` is that of the month after it.
 */
export type BindingDate = "assessment" | "decision" | "this-month" | "next-month";

/** Every {@link BindingDate}. */
export const bindingDates = [
  "assessment",
  "decision",
  "this-month",
  "next-month",
] as const satisfies readonly BindingDate[];

/** That nobody is entitled before the first assessment, and the source that says so. */
export interface BeforeFirst {
  readonly entitled: false;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * That a level lower than the one in force counts later, and the source that says so: from the first day of the month after the one in which
 * it would bind, or the day after the one in force has expired, were that sooner. Only a method that gives levels has lower ones.
 */
export interface LowerLevel {
  readonly binds: "next-month";
  /** Id of the source. */
  readonly source: Id;
}

/** What every method of assessment has. A newer assessment replaces the older from the day it binds. */
export interface AssessBase {
  /** The instrument whose assessments count. */
  readonly instrument: Id;
  /** What people call the instrument; left out, its id is shown. */
  readonly label?: Label;
  readonly binds: BindingDate;
  /** From when a level counts that is lower than the one in force. Left out, it binds as any other. */
  readonly lowerLevel?: LowerLevel;
  /**
   * Months for which an assessment holds from the day it binds; left out, until the next one.
   *
   * @unit months
   */
  readonly expiresAfterMonths?: number;
  /**
   * What holds on the days before a person's first assessment binds, where the source says that there is no entitlement yet: these
   * days are then ineligible. Left out, the need of those days is not known, and is asked for where an amount hangs on it.
   */
  readonly beforeFirst?: BeforeFirst;
  /** Id of the source. */
  readonly source: Id;
}

/** A scale of scores. */
export interface ScoreScale {
  /** Whether a higher score means more need or more ability. */
  readonly direction: ScoreDirection;
  /**
   * The lowest score that is possible.
   *
   * @unit points
   */
  readonly minimum: QuantityText;
  /**
   * The highest score that is possible.
   *
   * @unit points
   */
  readonly maximum: QuantityText;
  /**
   * The step of the scale, such as `"1"` where scores are whole numbers.
   *
   * @unit points
   */
  readonly step: QuantityText;
}
