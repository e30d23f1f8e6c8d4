import type { ResidenceKind } from "../person/residence.js";
import type { SettingKind } from "../person/setting.js";
import type { HoursPeriod } from "../person/amount-period.js";
import type { StatedByTest } from "../rules/when/registry.js";
import type { When } from "../rules/when/when.js";
import type { DaySpan } from "./day-span.js";

/**
 * What is the case of a person on some days, as data. What is not known is left out: an `age` without a date of birth, a
 * `circumstance` without a value, a `disability` without a status, a `target-group` without groups.
 */
export type Actual = StatedFact | { readonly kind: "all"; readonly facts: readonly StatedFact[] };

/** One thing that is the case of a person. */
export type StatedFact =
  | StatedByTest
  | { readonly kind: "residence"; readonly basis: ResidenceKind; readonly place: string }
  /** Where the person stays, and where an absence is measured, the day on which it began. */
  | { readonly kind: "setting"; readonly settings: readonly SettingKind[]; readonly since?: string }
  /** The first day of the first enrolment; left out where the person is not enrolled. */
  | { readonly kind: "enrolment"; readonly since?: string }
  /** The level that an assessment found. */
  | { readonly kind: "level"; readonly level: string; readonly assessment: string }
  /** The day that the code of the reason speaks of: of death, of leaving, of the return. */
  | { readonly kind: "date"; readonly on: string }
  /** Who pays: a programme, or municipalities. */
  | { readonly kind: "payer"; readonly payers: readonly string[] };

/** What a rule asks for, as data. Of lists, one is enough. */
export type Asked =
  /** Years that are complete (`from`), or not yet (`until`). */
  | { readonly kind: "age"; readonly from?: number; readonly until?: number }
  | { readonly kind: "target-group"; readonly groups: readonly string[] }
  | { readonly kind: "residence"; readonly places: readonly string[] }
  | { readonly kind: "setting"; readonly settings: readonly SettingKind[] }
  /** Id of the scheme whose programme it is. */
  | { readonly kind: "enrolment"; readonly scheme: string }
  /** The most months since the first enrolment. */
  | { readonly kind: "duration"; readonly months: number }
  /** The days of an absence that are borne. */
  | { readonly kind: "absence"; readonly graceDays: number }
  /** The tests of each option that counts on the days, as the scheme has them; empty where none counts. */
  | { readonly kind: "any-of"; readonly options: readonly When[] }
  /** A level of at least so much need. */
  | { readonly kind: "level"; readonly atLeast: string }
  /** The first day that counts. */
  | { readonly kind: "date"; readonly from: string }
  /** The last day on which anything goes on after a death. */
  | { readonly kind: "last-day"; readonly on: string }
  | { readonly kind: "payer"; readonly payers: readonly string[] };

/** What is asked of a missing fact, where the name of the fact does not say it all. */
export type AskedOfFact =
  /**
   * One assessment; beside what the fact's name says, what its hours are for (`per`), which `answers` miss, or the `score` that
   * lies between two bands and so gives no level.
   */
  | {
      readonly kind: "assessment";
      readonly assessment: string;
      readonly per?: HoursPeriod;
      readonly answers?: readonly string[];
      readonly score?: string;
    }
  /** An assessment by this instrument that holds on the days. */
  | { readonly kind: "instrument"; readonly instrument: string }
  | { readonly kind: "circumstance"; readonly circumstance: string }
  /** Id of the liable relative whose fact it is. */
  | { readonly kind: "relative"; readonly relative: string }
  /** Id of the plan line whose days are asked for. */
  | { readonly kind: "line"; readonly line: string }
  /** Whether a need of special care was found. */
  | { readonly kind: "special-care" }
  /** Id of the scheme whose programme it is. */
  | { readonly kind: "enrolment"; readonly scheme: string }
  /** The days that nobody knows of, where others hang on them. */
  | { readonly kind: "days"; readonly spans: readonly DaySpan[] };
