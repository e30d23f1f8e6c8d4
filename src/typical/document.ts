import type { ComparedRules } from "../compare/document.js";
import type { Issue } from "../errors/index.js";
import type { DateText, Id, MoneyText, QuantityText } from "../sources/index.js";

/** What is varied of one made-up person. Each key that is given is an axis; the cases are all combinations. */
export interface TypicalAxes {
  /** Places where the person lives and takes part. */
  readonly places?: readonly Id[];
  /** Levels, of a scheme that finds them by bands of a score: the score is the first of the band. */
  readonly levels?: readonly Id[];
  /** Scores of every assessment, instead of levels. */
  readonly scores?: readonly QuantityText[];
  /** The person's own income per month, instead of all incomes of the case. */
  readonly incomes?: readonly MoneyText[];
}

/** Where a typical case stands on the axes. */
export interface TypicalPoint {
  readonly place?: Id;
  readonly level?: Id;
  readonly score?: QuantityText;
  readonly income?: MoneyText;
}

/** Units of a service. */
export interface TypicalService {
  readonly service: Id;
  readonly unit: string;
  /**
   * Whether the service is there: `all` its lines of the plan have a price on all their days where the person lives, `some` have, or
   * `none` has. Lines without a price are worked out as if the plan had not asked for them.
   */
  readonly provided: "all" | "some" | "none";
  /** What the plan asks for by lines that have a price; left out where the service is not there. */
  readonly requested?: QuantityText;
  /** What the rules allow of it; left out where the service is not there. */
  readonly allowed?: QuantityText;
}

/** The amounts of a typical case over its period. */
export interface TypicalAmounts {
  readonly budget: MoneyText;
  readonly cost: MoneyText;
  readonly covered: MoneyText;
  readonly contribution: MoneyText;
  /** Public support: what the funding sources pay. */
  readonly support: MoneyText;
  /** What the person and relatives pay: the contribution, the uncovered part, and what is above ceilings or over limits and the client bears. */
  readonly outOfPocket: MoneyText;
}

/** What part of the rules a difference comes from. */
export type DifferenceCause =
  | "no-provider"
  | "right"
  | "missing-fact"
  | "level"
  | "amount"
  | "limit"
  | "price"
  | "coverage"
  | "contribution"
  | "funding"
  | "other";

/** One made-up person in one place, with one need and one income. */
export interface TypicalCase {
  readonly point: TypicalPoint;
  /** `refused` where the scheme cannot calculate the case, such as where its days lie outside the days of the scheme. */
  readonly outcome: "eligible" | "ineligible" | "incomplete" | "refused";
  /** Codes of reasons, missing facts, or codes of what is wrong; empty for who is eligible. */
  readonly why: readonly string[];
  /** What is wrong with the case that is refused; left out of the others. */
  readonly issues?: readonly Issue[];
  /** Units by service: the first measure of equal support. Empty where there is no result. */
  readonly services: readonly TypicalService[];
  /** Left out where nobody knows them: only who is eligible has amounts. */
  readonly amounts?: TypicalAmounts;
  /** From which parts of the rules it differs from the first case; empty for that, and for who has the same. */
  readonly causes: readonly DifferenceCause[];
  /** What ten more of income a month change out of pocket over the period; left out without an axis of incomes. */
  readonly ofTenMore?: MoneyText;
}

/** One person over places, needs and incomes. */
export interface TypicalCases {
  readonly schemaVersion: 1;
  readonly kind: "typical-cases";
  readonly synthetic: true;
  readonly case: Id;
  readonly scheme: ComparedRules;
  readonly currency: string;
  readonly period: { readonly from: DateText; readonly to: DateText };
  readonly axes: TypicalAxes;
  /** Every combination, the last axis moving first. */
  readonly cases: readonly TypicalCase[];
}

/** An income at which one cent more costs more than it brings. */
export interface IncomeCliff {
  /** The last income per month before the cliff. */
  readonly income: MoneyText;
  /** What one cent a month more changes out of pocket, over the period. */
  readonly change: MoneyText;
}
