import type { Label } from "../sources/index.js";

/** An ordinal band of need. A scheme lists its levels from the least need to the most. */
export interface Level {
  readonly id: string;
  readonly label: Label;
}

/** The scores, both ends included, that give a level. */
export interface ScoreBand {
  readonly level: string;
  readonly from: string;
  readonly to: string;
}

/** When the level of an assessment begins to bind. `next-month` is the first day of the month after the assessment. */
export type BindingDate = "assessment" | "decision" | "next-month";

/** Every {@link BindingDate}. */
export const bindingDates = ["assessment", "decision", "next-month"] as const satisfies readonly BindingDate[];

/** What a score between two bands gives: no level but a question back, or the neighbour with more or with less need. */
export type BetweenBands = "undecided" | "more-need" | "less-need";

/** Every {@link BetweenBands}. */
export const betweenBands = ["undecided", "more-need", "less-need"] as const satisfies readonly BetweenBands[];

/**
 * How a score becomes a level: the band it lies in.
 *
 * A newer assessment replaces the older from the day it binds. The scale moves in whole `step`s: bands that follow each
 * other without a missing step have no gap, and a finer score can fall between them.
 */
export interface ScoreBandsRule {
  readonly method: "score-bands";
  /** The instrument whose assessments count. */
  readonly instrument: string;
  /** Whether a higher score means more need or more ability. */
  readonly direction: "need" | "ability";
  readonly minimum: string;
  readonly maximum: string;
  /** The step of the scale, such as `"1"` where scores are whole numbers. */
  readonly step: string;
  readonly bands: readonly ScoreBand[];
  readonly between: BetweenBands;
  readonly binds: BindingDate;
  /** Months for which an assessment holds from the day it binds; left out, until the next one. */
  readonly expiresAfterMonths?: number;
  /** Id of the source. */
  readonly source: string;
}

/** How assessments become levels. */
export type AssessRule = ScoreBandsRule;
