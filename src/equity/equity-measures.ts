import type { SampledAmount } from "../compare/document.js";
import type { DecimalText, Id, ShareText } from "../sources/index.js";
import type { DifferenceCause } from "../typical/document.js";

/** What somebody has of support: units of a service before money, because a dearer price is not more support. */
export type EquityMeasureId = "units" | "waiting" | "out-of-pocket" | "support" | "budget";

/**
 * Between which amounts a figure lies, had the cases been drawn at random from the people they stand for, which they were not: 1.96
 * standard errors below and above it, rounded outwards, and nothing at least; `none` of fewer than two cases.
 */
export type Sampled = SampledAmount | "none";

/** People of a need in one place. */
export interface EquityPlace {
  /** The place; `none` for people whose case names none. */
  readonly place: Id;
  readonly people: number;
  /** What they have on average for each day of right, or how many days they waited; rounded half up to four decimals. */
  readonly mean: DecimalText;
  /** What half of them have at most; left out under 20 cases. */
  readonly median?: DecimalText;
  /** Of the mean; left out where each case is one person. */
  readonly sampling?: Sampled;
}

/** Somebody of a pair. */
export interface EquityPerson {
  readonly place: Id;
  /** What the person has for each day of right, or how many days the person waited. */
  readonly value: DecimalText;
  /** Id of the case; left out unless people are to be named. */
  readonly case?: Id;
}

/** Where a difference between two people comes from: their plans ask for other units, or a part of the rules. */
export type PairCause = "plan" | DifferenceCause;

/** Two people of equal need in two places, between whom the difference is the largest. */
export interface EquityPair {
  readonly least: EquityPerson;
  readonly most: EquityPerson;
  /** What the plans and the rules have to do with it. Units differ by plan and by limits alone, whatever else differs between the two; of waiting nothing says. */
  readonly causes: readonly PairCause[];
}

/** What people of a need have of one measure. */
export interface EquityMeasure {
  readonly measure: EquityMeasureId;
  /** The service whose units are counted, or that was waited for. */
  readonly service?: Id;
  /** The unit of the service, `day` of waiting, or the currency. */
  readonly unit: string;
  /** Each place that has people of this need. */
  readonly places: readonly EquityPlace[];
  /** The highest mean of a place less the lowest; left out where there is one place. */
  readonly spread?: DecimalText;
  /**
   * In how many of so many random orders of the people the places differ at least as much as they do, both counted with the order that
   * is: the fewer, the less a spread is chance. Left out where there is one place, each place has one person, or a case stands for several people.
   */
  readonly byChance?: { readonly asLarge: number; readonly of: number };
  /** The Gini coefficient of these people, from 0 (all have the same), rounded half up to four decimals; left out where nobody has anything. */
  readonly gini?: ShareText;
  /** Left out where people of different places have the same. */
  readonly widest?: EquityPair;
}
