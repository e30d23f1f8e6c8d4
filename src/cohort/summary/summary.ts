import type { Unit } from "../../person/unit.js";

/** Sums over the people of a group, as decimal texts in the scheme's currency. */
export interface GroupSummary {
  /** How many people the sums are over, with or without a budget; in a group, somebody with results for several times counts for each. */
  readonly clients: number;
  /** Approved budgets. */
  readonly budget: string;
  readonly cost: string;
  readonly covered: string;
  readonly uncovered: string;
  readonly contribution: string;
  readonly funded: string;
  /** By id of the funding source, in the order of the scheme. */
  readonly bySource: Readonly<Record<string, string>>;
  /** What is paid out as money, public support beside what is funded, in no source; left out where there is nothing. */
  readonly paidOut?: string;
  /** What services cost above ceilings and over limits, in none of the other amounts, by who pays it; left out where there is nothing. */
  readonly outside?: { readonly client?: string; readonly municipality?: string };
}

/** What a level adds up to. */
export interface LevelSummary {
  /** People who had it on at least one day that qualifies; somebody with results for several times counts for each. */
  readonly clients: number;
  /** Days that qualify, over all people. */
  readonly days: number;
  /** The part of the indicative budgets that these days make; what a bound changes of them is shared by what the days come to. */
  readonly budget: string;
}

/** What the services of an area add up to. */
export interface AreaSummary {
  /** People with at least some allowed units of one of the services; somebody with results for several times counts for each. */
  readonly people: number;
  readonly cost: string;
  readonly covered: string;
}

/** What a service adds up to. */
export interface ServiceSummary {
  /** People with at least some allowed units; somebody with results for several times counts for each. */
  readonly people: number;
  /** Allowed units, the sum of the units shown for each month. */
  readonly units: string;
  readonly unit: Unit;
  readonly cost: string;
  readonly covered: string;
}

/**
 * How the approved budgets of those who have one are spread. The percentiles are by the nearest rank: p5 is the smallest
 * budget that at least 5 % of the budgets do not pass, so each is a budget that somebody has.
 */
export interface BudgetDistribution {
  /** Rounded half-up to the minor unit. */
  readonly mean: string;
  readonly median: string;
  readonly p5: string;
  readonly p95: string;
  readonly min: string;
  readonly max: string;
}

/** An assumption on which at least one result rests. */
export interface AssumptionTitle {
  /** Id of the scheme's source, `input:` with the id of an input, or `opening:nothing-used` where nobody knows what was before. */
  readonly id: string;
  /** The title of the source, the reason why the input is open, or what is assumed of the time before. */
  readonly title: string;
}

/**
 * Many results added up, exactly: every amount is the sum of the results' own integers. Plain JSON, the same for the same
 * results in any order.
 */
export interface Summary {
  readonly schemaVersion: 1;
  /** True where at least one of the people is made up. */
  readonly synthetic: boolean;
  readonly scheme: {
    readonly id: string;
    readonly version: string;
    readonly currency: string;
    readonly minorUnit: number;
  };
  /** Amounts rest on the units planned; results of another basis are never added to them. */
  readonly basis: "planned";
  /** How many different people the results are about. */
  readonly clients: number;
  /** How many results have which outcome. */
  readonly outcomes: { readonly eligible: number; readonly ineligible: number; readonly incomplete: number };
  /** By the label that the caller gives each result, by code unit. */
  readonly byRegion: Readonly<Record<string, GroupSummary>>;
  /** By id of the level, all of the scheme in its order; empty where budgets are not made of amounts by level, such as what a plan costs. */
  readonly byLevel: Readonly<Record<string, LevelSummary>>;
  /** By id of the area, all of the scheme in its order; `"(no area)"` where services have none. */
  readonly byArea: Readonly<Record<string, AreaSummary>>;
  /** By id of the service, all of the scheme in its order. */
  readonly byService: Readonly<Record<string, ServiceSummary>>;
  readonly totals: GroupSummary;
  /** Null where nobody has a budget. */
  readonly distribution: BudgetDistribution | null;
  /** What is covered or paid out ÷ budget, four decimals, rounded half-up; null where the budget is 0. */
  readonly utilisation: string | null;
  /** Null where none was named. */
  readonly envelope: string | null;
  /** envelope − budget; null where no envelope was named. */
  readonly unallocated: string | null;
  /** By id, by code unit. */
  readonly assumptions: readonly AssumptionTitle[];
}
