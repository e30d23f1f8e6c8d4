import type { DateText, Id } from "../sources/index.js";
import type { Relation } from "../person/means/relative.js";
import type { SettingKind } from "../person/setting.js";
import type { AgeDay } from "../rules/when/age-day.js";
import type { When } from "../rules/when/when.js";

/** An age is asked for. */
export interface AskedAge {
  readonly kind: "age";
  /** Complete years that must be reached. */
  readonly from?: number;
  /** Complete years that must not yet be reached. */
  readonly until?: number;
  /** The day whose age counts; left out, each day's own. */
  readonly asOf?: AgeDay;
  /** The relation of who must be of that age; left out, it is the client. */
  readonly relation?: Relation;
}

/** One of some target groups is asked for. */
export interface AskedTargetGroup {
  readonly kind: "target-group";
  /** Ids of the target groups; one is enough. */
  readonly groups: readonly Id[];
}

/** A residence in one of some places is asked for. */
export interface AskedResidence {
  readonly kind: "residence";
  /** Ids of the places; one is enough. */
  readonly places: readonly Id[];
}

/** A stay in one of some settings is asked for. */
export interface AskedSetting {
  readonly kind: "setting";
  /** The settings that qualify; one is enough. */
  readonly settings: readonly SettingKind[];
}

/** An enrolment in a programme is asked for. */
export interface AskedEnrolment {
  readonly kind: "enrolment";
  /** Id of the scheme whose programme it is. */
  readonly scheme: Id;
}

/** A duration since the first enrolment is not to be exceeded. */
export interface AskedDuration {
  readonly kind: "duration";
  /** The most months since the first enrolment. */
  readonly months: number;
}

/** An absence is not to be longer than some days. */
export interface AskedAbsence {
  readonly kind: "absence";
  /** The days of an absence that are borne. */
  readonly graceDays: number;
  /** In what they are counted together; left out, each absence has days of its own. */
  readonly counted?: "month" | "year";
}

/** One of several options is asked for. */
export interface AskedOption {
  readonly kind: "any-of";
  /** The tests of each option that counts on the days, as the scheme has them; empty where none counts. */
  readonly options: readonly When[];
}

/** What is asked for where one of several sets of tests is enough. */
export function askedOption(options: readonly When[]): AskedOption {
  return { kind: "any-of", options };
}

/** A level of at least so much need is asked for. */
export interface AskedLevel {
  readonly kind: "level";
  /** Id of the lowest level that is enough. */
  readonly atLeast: Id;
}

/** A day on or after some day is asked for. */
export interface AskedDate {
  readonly kind: "date";
  /** The first day that counts. */
  readonly from: DateText;
}

/** A day on or before the end that follows a death is asked for. */
export interface AskedLastDay {
  readonly kind: "last-day";
  /** The last day on which anything goes on after a death. */
  readonly on: DateText;
}

/** A payment by one of some payers is asked for. */
export interface AskedPayer {
  readonly kind: "payer";
  /** Ids of the programmes or municipalities; one is enough. */
  readonly payers: readonly Id[];
}

/** What a rule asks for, as data. Of lists, one is enough. */
export type Asked =
  | AskedAge
  | AskedTargetGroup
  | AskedResidence
  | AskedSetting
  | AskedEnrolment
  | AskedDuration
  | AskedAbsence
  | AskedOption
  | AskedLevel
  | AskedDate
  | AskedLastDay
  | AskedPayer;
