import type { DateText, Id, Label, Language, Source } from "../sources/index.js";
import type { DerivedParameter } from "./tree/derivation.js";
import type { Unit } from "../person/unit.js";
import type { Appeal } from "../rules/scheme.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { OpeningDocument } from "../result/document/opening.js";
import type { Outcome } from "../outcome/outcome.js";
import type { ExplainedStep } from "./tree/steps.js";
import type { Names } from "./tree/names.js";

export type * from "./tree/before.js";
export type * from "./tree/derivation.js";
export type * from "./tree/follows.js";
export type * from "./tree/leaves.js";
export type * from "./tree/names.js";
export type * from "./tree/parts.js";
export type * from "./tree/records.js";
export type * from "./tree/steps.js";
export type * from "./tree/unsettled.js";
export type * from "./tree/split.js";
export type * from "./tree/working.js";

/** An assumption on which amounts rest, or a value supplied for an open input. */
export interface ExplainedAssumption {
  /** Id of the source that is an assumption, or `input:` and the id of the supplied input. */
  readonly id: string;
  /** What is assumed, in the language of the scheme's texts. */
  readonly title: string;
  /** The title in both languages, where the scheme has both. */
  readonly label?: Label;
}

/** The scheme by which an explained amount was calculated. */
export interface ExplainedScheme {
  /** Id of the scheme. */
  readonly id: Id;
  /** Version of the scheme, as it names it. */
  readonly version: string;
  readonly label: Label;
  /** ISO 4217 code of the currency, such as `"EUR"`. */
  readonly currency: string;
  /** How many decimals amounts have. */
  readonly minorUnit: number;
  /** The language of texts that stand in one only, such as titles of sources. */
  readonly language: Language;
}

/** A line of the plan, as far as words about it need it. */
export interface ExplainedLine {
  /** Id of the service that is received. */
  readonly service: Id;
  /** What the service is counted in. */
  readonly unit: Unit;
}

/**
 * Why each amount of a result is what it is: plain data, the same for the same input, without timings.
 *
 * Every amount of the result has a stable path and stands once with its working; elsewhere it is referred to.
 */
export interface Explanation {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the explanation form that this seko writes
   */
  readonly schemaVersion: 1;
  /** Id of the case that is explained. */
  readonly case: Id;
  /** Id of the client of the case. */
  readonly client: Id;
  /** Whether the person is made up. */
  readonly synthetic: boolean;
  readonly scheme: ExplainedScheme;
  /** The period of the case, all of its days. */
  readonly period: DaySpan;
  /** With what it goes on; left out where it begins. */
  readonly opening?: OpeningDocument;
  /** The day whose knowledge counts; left out where everything recorded counts. */
  readonly knownOn?: DateText;
  /** The one amount that was asked about; left out where all are explained. */
  readonly amount?: string;
  readonly outcome: Outcome;
  /** What each step worked out and looked at, in the order of the calculation. */
  readonly steps: readonly ExplainedStep[];
  /** The service of each line of the plan and what it is counted in, by id of the line. */
  readonly lines: Readonly<Record<string, ExplainedLine>>;
  /** Where a decision can be appealed; left out where the scheme does not say. */
  readonly appeal?: Appeal;
  readonly names: Names;
  /** The sources that nodes name, in the order of the scheme. */
  readonly sources: readonly Source[];
  /** By path in the document of the scheme, where each number stands by the keys of its rows; left out where nobody has said it. */
  readonly addresses?: Readonly<Record<string, string>>;
  /** How numbers of the scheme came about that were worked out from others; left out where none was. */
  readonly derived?: readonly DerivedParameter[];
  /** The assumptions on which the amounts rest. */
  readonly assumptions: readonly ExplainedAssumption[];
}
