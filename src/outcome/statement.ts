import type { DateText, Id } from "../sources/index.js";
import type { StatedByTest } from "../rules/when/registry.js";

export type { Asked } from "./asked.js";
export type { AskedOfFact } from "./asked-of-fact.js";
export type { ResidenceStated as StatedResidence } from "../rules/when/kinds/residence.js";
export type { SettingStated as StatedSetting } from "../rules/when/kinds/setting.js";

/** Since when a person is enrolled. */
export interface StatedEnrolment {
  readonly kind: "enrolment";
  /** The first day of the first enrolment; left out where the person is not enrolled. */
  readonly since?: DateText;
}

/** The level that an assessment found. */
export interface StatedLevel {
  readonly kind: "level";
  /** Id of the level that was found. */
  readonly level: Id;
  /** Id of the assessment that found it. */
  readonly assessment: Id;
}

/** A day that something happened on. */
export interface StatedDate {
  readonly kind: "date";
  /** The day that the code of the reason speaks of: of death, of leaving, of the return. */
  readonly on: DateText;
}

/** Who pays for a service. */
export interface StatedPayer {
  readonly kind: "payer";
  /** Ids of the programme or the municipalities that pay. */
  readonly payers: readonly Id[];
}

/** One thing that is the case of a person. */
export type StatedFact = StatedByTest | StatedEnrolment | StatedLevel | StatedDate | StatedPayer;

/** Several things that are the case at once. */
export interface StatedAll {
  readonly kind: "all";
  /** What is the case, each thing by itself. */
  readonly facts: readonly StatedFact[];
}

/**
 * What is the case of a person on some days, as data. What is not known is left out: an `age` without a date of birth, a
 * `circumstance` without a value, a `disability` without a status, a `target-group` without groups.
 */
export type Actual = StatedFact | StatedAll;
