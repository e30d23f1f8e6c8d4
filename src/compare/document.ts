import type { DateText, Id, MoneyText, ShareText } from "../sources/index.js";
import type {
  ComparedGroup,
  ComparedMeasures,
  ComparedMonth,
  ComparedService,
  ComparedSource,
} from "./compared-amounts.js";

/** Who gains and who loses: by a large change, by a smaller one, or not at all; the sixth are people who were not computed by both. */
export type BinId = "loses-much" | "loses" | "same" | "gains" | "gains-much" | "not-computed";

/** How many people are in each bin; together they are all people. */
export type BinCounts = Readonly<Record<BinId, number>>;

/** From when on a change is one, and a large one. */
export interface ComparisonThresholds {
  /** A change of at most this is none; left out, `"0"`. */
  readonly none?: MoneyText;
  /** A change of more than this share of what was before is a large one; left out, `"0.05"`. */
  readonly muchShare?: ShareText;
  /** A change of more than this amount is a large one, whatever its share: then the share does not count. */
  readonly muchAmount?: MoneyText;
}

/** Why people could not be compared: a fact that is not known of them, or what is wrong with their cases under either set of rules. */
export type SetAside =
  | {
      /** The missing fact, as results name it. */
      readonly fact: string;
      /** How many people lack it; somebody who lacks several counts at each. */
      readonly people: number;
    }
  | {
      /** The code of the first issue for which the case is refused. */
      readonly code: string;
      /** Of how many people. */
      readonly people: number;
    };

/** Rules of a comparison. */
export interface ComparedRules {
  readonly id: Id;
  readonly version: string;
}

/**
 * The same people by two sets of rules, with the same use: nobody takes up more or less, and no price follows. Who is ineligible has 0.00
 * in every measure; people who lack a fact under either, or whose case either refuses, are in no sum.
 */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly kind: "comparison";
  /** What is held the same. */
  readonly assumes: "same-people-same-use";
  /** Whether a person is made up. */
  readonly synthetic: boolean;
  readonly before: ComparedRules;
  readonly after: ComparedRules;
  readonly currency: string;
  /** The first and the last day of the cases. */
  readonly from?: DateText;
  readonly to?: DateText;
  /** Whether no amount of anybody differs. */
  readonly nothingDiffers: boolean;
  readonly people: {
    /** All people of the cases: those compared and those set aside. */
    readonly all: number;
    readonly compared: number;
    readonly setAside: number;
    /** People who become entitled. */
    readonly gainedRight: number;
    /** People who are no longer entitled. */
    readonly lostRight: number;
    /** People whose cost passes the budget, before and after. */
    readonly overBudgetBefore: number;
    readonly overBudgetAfter: number;
    /** People whose cost passes the budget only now, and those whose does no more. */
    readonly newlyOverBudget: number;
    readonly noLongerOverBudget: number;
    /** People who had nothing to pay themselves and now have, and the other way round. */
    readonly startPaying: number;
    readonly stopPaying: number;
    /** People whose first level is another: a threshold between levels, or the way of finding them, has moved. */
    readonly otherLevel: number;
  };
  /** What people who were set aside lack, and what is wrong with their cases. */
  readonly setAside: readonly SetAside[];
  /** Over all people compared. */
  readonly totals: ComparedMeasures;
  readonly bySource: readonly ComparedSource[];
  /** By the level of the first day with one, under the rules before or else after. */
  readonly byLevel: readonly ComparedGroup[];
  /** By the place of the first enrolment, or else of the first residence. */
  readonly byPlace: readonly ComparedGroup[];
  /** By the region of that place, where regions were given. */
  readonly byRegion?: readonly ComparedGroup[];
  /** By age on the first day of the case. */
  readonly byAge: readonly ComparedGroup[];
  readonly byService: readonly ComparedService[];
  readonly byMonth: readonly ComparedMonth[];
  readonly thresholds: Required<Omit<ComparisonThresholds, "muchAmount">> & Pick<ComparisonThresholds, "muchAmount">;
  /** Who gains and loses public support. */
  readonly support: BinCounts;
  /** Who gains and loses out of pocket: to pay less is to gain. */
  readonly outOfPocket: BinCounts;
  /** How many cases stand for the people, each case once; left out where each case is one person. */
  readonly weighted?: {
    readonly all: number;
    readonly compared: number;
    readonly setAside: number;
    readonly support: BinCounts;
    readonly outOfPocket: BinCounts;
    /** How the cases came to stand for the people: nobody drew them at random. */
    readonly drawn: "not-at-random";
    /**
     * Between which amounts the totals of all people lie, had the cases been drawn from them at random, which they were not: 1.96 standard
     * errors below and above each total, rounded outwards. Left out of fewer than two cases.
     */
    readonly sampling?: SampledMeasures;
  };
}

/** Between which amounts a total lies. */
export interface SampledAmount {
  readonly low: MoneyText;
  readonly high: MoneyText;
}

/** {@link SampledAmount} by the rules before, by the rules after, and of the change: that of the change is no difference of the others. */
export type SampledAmounts = Readonly<Record<"before" | "after" | "change", SampledAmount>>;

/** {@link SampledAmounts} of each measure. */
export type SampledMeasures = Readonly<Record<keyof ComparedMeasures, SampledAmounts>>;
