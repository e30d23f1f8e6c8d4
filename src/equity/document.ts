import type { ComparedRules, SetAside } from "../compare/document.js";
import type { DateText, DecimalText, Id, ShareText } from "../sources/index.js";
import type { DifferenceCause } from "../typical/document.js";

/** What equal need is told by. */
export type NeedKey = "level" | "age" | "hours";

/** What somebody has of support: units of a service before money, because a dearer price is not more support. */
export type EquityMeasureId = "units" | "out-of-pocket" | "support" | "budget";

/** People of a need in one place. */
export interface EquityPlace {
  /** The place; `none` for people whose case names none. */
  readonly place: Id;
  readonly people: number;
  /** What they have on average for each day of right, rounded half up to four decimals. */
  readonly mean: DecimalText;
  /** What half of them have at most, for each day of right; left out under 20 people. */
  readonly median?: DecimalText;
}

/** Somebody of a pair. */
export interface EquityPerson {
  readonly place: Id;
  /** What the person has, for each day of right. */
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
  /** What the plans and the rules have to do with it. Units differ by plan and by limits alone, whatever else differs between the two. */
  readonly causes: readonly PairCause[];
}

/** What people of a need have of one measure. */
export interface EquityMeasure {
  readonly measure: EquityMeasureId;
  /** The service whose units are counted. */
  readonly service?: Id;
  /** The unit of the service, or the currency. */
  readonly unit: string;
  /** Each place that has people of this need. */
  readonly places: readonly EquityPlace[];
  /** The highest mean of a place less the lowest; left out where there is one place. */
  readonly spread?: DecimalText;
  /**
   * In how many of so many random orders of the people the places differ at least as much as they do, both counted with the order that
   * is: the fewer, the less a spread is chance. Left out where there is one place, or each place has one person.
   */
  readonly byChance?: { readonly asLarge: number; readonly of: number };
  /** The Gini coefficient of these people, from 0 (all have the same), rounded half up to four decimals; left out where nobody has anything. */
  readonly gini?: ShareText;
  /** Left out where people of different places have the same. */
  readonly widest?: EquityPair;
}

/** Whether a service is there at all, in one place. */
export interface EquityThere {
  readonly place: Id;
  /** People of the place whose plans ask for the service. */
  readonly asked: number;
  /** Those of them to whom the rules allow some of it. */
  readonly allowed: number;
}

/** A service that somebody of a need asks for. */
export interface EquityService {
  readonly service: Id;
  readonly places: readonly EquityThere[];
}

/** People of equal need. */
export interface EquityNeed {
  /** The level of the first day that has one; left out where need is told otherwise. */
  readonly level?: Id;
  /** The band of ages on the first day of the case. */
  readonly age?: string;
  /** The hours of support of the last assessment with hours; `none` without one. */
  readonly hours?: string;
  readonly people: number;
  readonly services: readonly EquityService[];
  readonly measures: readonly EquityMeasure[];
}

/** A level: does more need get more? */
export interface EquityLevel {
  readonly level: Id;
  readonly people: number;
  /** On average for each day of right. */
  readonly means: EquityAmounts;
  /** What half of the people have at most; left out under 20 people. */
  readonly medians?: EquityAmounts;
  /** The uncovered part of all costs of these people; left out where they have no costs. */
  readonly uncoveredShare?: ShareText;
  /** Amounts that are lower on average than at the level before. */
  readonly falls: readonly ("budget" | "support")[];
}

/** Amounts for each day of right. */
export interface EquityAmounts {
  readonly budget: DecimalText;
  readonly support: DecimalText;
  readonly outOfPocket: DecimalText;
}

/** What people pay themselves, as a share of what they live on. */
export interface EquityOfIncome {
  /** People with an income, who are in the figures. */
  readonly people: number;
  /** People whose cases name no income of their own. */
  readonly withoutIncome: number;
  /** On average. */
  readonly mean: ShareText;
  readonly median?: ShareText;
  /** Left out where nobody pays anything. */
  readonly gini?: ShareText;
}

/** People of one need in different places, and people of different need. Amounts are for each day of right. */
export interface Equity {
  readonly schemaVersion: 1;
  readonly kind: "equity";
  /** Whether a person is made up. */
  readonly synthetic: boolean;
  readonly scheme: ComparedRules;
  readonly currency: string;
  /** The first and the last day of the cases. */
  readonly from?: DateText;
  readonly to?: DateText;
  /** By what need is told. */
  readonly need: readonly NeedKey[];
  /** What the random orders begin from: the same number gives the same orders on every machine. */
  readonly seed: number;
  readonly people: {
    readonly all: number;
    /** People with a right, who are in the figures. */
    readonly looked: number;
    readonly ineligible: number;
    readonly setAside: number;
  };
  /** What people who were set aside lack, and what is wrong with their cases. */
  readonly setAside: readonly SetAside[];
  /** By level in the order of the scheme, then by age and hours. */
  readonly needs: readonly EquityNeed[];
  /** By level in the order of the scheme. */
  readonly levels: readonly EquityLevel[];
  /** Left out where nobody has an income. */
  readonly ofIncome?: EquityOfIncome;
}
