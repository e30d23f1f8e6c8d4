import type { ComparedRules, SetAside } from "../compare/document.js";
import type { DateText, DecimalText, Id, ShareText } from "../sources/index.js";
import type { EquityMeasure, Sampled } from "./equity-measures.js";

/** What equal need is told by. */
export type NeedKey = "level" | "age" | "hours";

/** Whether a service is there at all, in one place. */
export interface EquityThere {
  readonly place: Id;
  /** People of the place whose plans ask for the service. */
  readonly asked: number;
  /** Those of them to whom the rules allow some of it. */
  readonly allowed: number;
  /** Those who asked and of whom a first delivery since their assessment is recorded; left out where none is of anybody of this need. */
  readonly begun?: number;
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
  /** What half of the people have at most; left out under 20 cases. */
  readonly medians?: EquityAmounts;
  /** The uncovered part of all costs of these people; left out where they have no costs. */
  readonly uncoveredShare?: ShareText;
  /** Amounts that are lower on average than at the level before. */
  readonly falls: readonly ("budget" | "support")[];
  /** Of the means and of the uncovered share; left out where each case is one person. */
  readonly sampling?: Readonly<Record<keyof EquityAmounts, Sampled>> & { readonly uncoveredShare?: Sampled };
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
  /** People with an income by week, which the rules do not convert to one by month: they are in no figure. Left out where there are none. */
  readonly notConverted?: number;
  /** On average. */
  readonly mean: ShareText;
  readonly median?: ShareText;
  /** Left out where nobody pays anything. */
  readonly gini?: ShareText;
  /** Of the mean; left out where each case is one person. */
  readonly sampling?: Sampled;
}

/** Figures that are scaled up to the people whom cases stand for and have no sampling interval. */
export type UnsampledFigure = "people" | "asked" | "allowed" | "begun" | "median" | "spread" | "gini" | "widest";

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
    /** How many cases stand for them all; left out where each case is one person. */
    readonly cases?: number;
  };
  /** How far figures of cases that stand for several people carry; left out where each case is one person. */
  readonly weighted?: {
    /** How the cases came to stand for the people: nobody drew them at random. */
    readonly drawn: "not-at-random";
    /** Figures without a sampling interval, wherever they stand. */
    readonly withoutInterval: readonly UnsampledFigure[];
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
