import type { Day, Period } from "../../calendar/index.js";
import type { DateText } from "../../sources/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { RuleReading } from "../reading/reader.js";

/** What tests look at: the facts of a person, and the level of each day as step 1 found it. */
export interface About {
  readonly facts: CaseFacts;
  readonly levels: readonly (Period & { readonly level: number })[];
}

/** Days that are asked for, both ends included, as text. */
export interface DaysAsked {
  readonly from: DateText;
  readonly to: DateText;
}

/** The fact without which a test cannot be answered. */
export interface UnknownFact {
  readonly fact:
    | "client.applicationDate"
    | "client.birthDate"
    | "client.circumstances"
    | "client.disabilities"
    | "client.groups"
    | "assessments"
    | "calendar"
    | "incomes"
    | "capital"
    | "settings"
    | "relatives"
    | "relatives.birthDate"
    | "residences.declared"
    | "residences.actual";
  /** What of it is asked for; undefined where the name of the fact says it all. */
  readonly expected:
    | { readonly kind: "circumstance"; readonly circumstance: string; readonly spans?: readonly DaysAsked[] }
    | { readonly kind: "days"; readonly spans: readonly DaysAsked[] }
    | { readonly kind: "relative"; readonly relative: string }
    | { readonly kind: "special-care" }
    | undefined;
}

/** One thing that tests ask about, and the values at which an answer may change: each stands for all up to the next. */
export interface Axis {
  /** What it is, such as `income`; tests with the same name ask about the same. */
  readonly name: string;
  readonly points: readonly number[];
  /** A value, as messages say it. */
  readonly say: (point: number) => string;
}

/** All persons, as far as a test tells them apart. */
export interface Persons {
  readonly axes: readonly Axis[];
  /** Whether a person with these values passes on a day. */
  passes(at: (axis: string) => number, day: Day): boolean;
}

/** A test with its numbers bound: its names are indexes, its numbers scaled integers. */
export interface BoundTest<Stated> {
  /** Whether the test passes on a day, or the fact that is not known. */
  answerOn(about: About, day: Day): boolean | UnknownFact;
  /** The last day up to which the answer of a day stays what it is; never after `last`. */
  sameUntil(about: About, day: Day, last: Day): Day;
  /** What is the case on a day of what the test asks about; undefined where only an assessment could say. */
  statedOn(facts: CaseFacts, day: Day): Stated | undefined;
  /** The complete years at whose birthdays the answer may change; where it changes on other days too, `changes` has them all. */
  readonly birthdays: readonly number[];
  /** Further days on which the answer may change, where what is stated of the client does not say them. */
  readonly changes?: (facts: CaseFacts) => readonly Day[];
  readonly persons: Persons;
  /** Days on which the answer rests on a table that says so of them, each with the id of the source that assumes it, where one does. */
  readonly assumedDays?: ReadonlyMap<Day, { readonly assumption: string | undefined }> | undefined;
}

/** One kind of test. */
export interface TestKind<Test, Stated> {
  /** What the test looks at. Conditions are judged before there are levels; days are told apart only by rules that are asked day by day. */
  readonly looksAt: "person" | "level" | "day";
  /** Checks a test and binds its numbers: known names of the right kind, bounds that some person can satisfy. */
  readonly read: (test: Test, path: string, reading: RuleReading) => BoundTest<Stated>;
}
