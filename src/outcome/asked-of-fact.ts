import type { DecimalText, Id } from "../sources/index.js";
import type { HoursPeriod } from "../person/amount-period.js";
import type { DaySpan } from "./day-span.js";

/** Something is asked of one assessment. */
export interface AskedOfAssessment {
  readonly kind: "assessment";
  /** Id of the assessment that lacks something. */
  readonly assessment: Id;
  /** What its hours are to be stated for. */
  readonly per?: HoursPeriod;
  /** Ids of the questions whose answers it misses. */
  readonly answers?: readonly Id[];
  /** The score that lies between two bands and so gives no level. */
  readonly score?: DecimalText;
}

/** An assessment by an instrument is asked for, one that holds on the days. */
export interface AskedOfInstrument {
  readonly kind: "instrument";
  /** Id of the instrument of assessment. */
  readonly instrument: Id;
}

/** One circumstance is asked for. */
export interface AskedOfCircumstance {
  readonly kind: "circumstance";
  /** Id of the circumstance that is not known. */
  readonly circumstance: Id;
  /** The days that nobody knows of, where they are others than those of the amount. */
  readonly spans?: readonly DaySpan[];
}

/** A fact of one relative is asked for. */
export interface AskedOfRelative {
  readonly kind: "relative";
  /** Id of the relative whose fact it is. */
  readonly relative: Id;
}

/** The days of one plan line are asked for. */
export interface AskedOfLine {
  readonly kind: "line";
  /** Id of the plan line whose days are asked for. */
  readonly line: Id;
}

/** Whether a need of special care was found is asked for. */
export interface AskedOfSpecialCare {
  readonly kind: "special-care";
}

/** Whether and when the person was enrolled in one programme is asked for. */
export interface AskedOfEnrolment {
  readonly kind: "enrolment";
  /** Id of the scheme whose programme it is. */
  readonly scheme: Id;
}

/** Facts of more days than those of the amount are asked for, because others hang on them. */
export interface AskedOfDays {
  readonly kind: "days";
  /** The days that nobody knows of. */
  readonly spans: readonly DaySpan[];
}

/** What is asked of a missing fact, where the name of the fact does not say it all. */
export type AskedOfFact =
  | AskedOfAssessment
  | AskedOfInstrument
  | AskedOfCircumstance
  | AskedOfRelative
  | AskedOfLine
  | AskedOfSpecialCare
  | AskedOfEnrolment
  | AskedOfDays;
