import { type Day, type Month, type Period, monthOf } from "../calendar/index.js";
import type { SharedUnits } from "../person/facts/shared-units.js";
import type { Unit } from "../person/unit.js";
import type { OutcomeForm, ResultForm } from "../rules/compiled.js";
import type { OutsideAmount } from "../rules/cost/outside.js";
import type { BudgetAdjustment } from "../rules/entitle/budget/adjust.js";
import type { BudgetSegment } from "../rules/entitle/budget/indicative-budget.js";
import type { PaidOfYear } from "../person/facts/paid-of-year.js";
import type { Eligibility } from "../rules/entitle/conditions/eligibility.js";
import type { Payment } from "../rules/entitle/budget/payment.js";
import type { PeriodBudget } from "../rules/entitle/budget/personal-budget.js";
import type { LimitsHandedOn } from "../rules/limit/handed-on-facts.js";
import type { ShownUnits } from "../rules/limit/give/shown-units.js";
import type { ContributionParts } from "./rows/payer-row.js";
import type { DaysOfLevel } from "../rules/assess/level-days.js";
import type { OpeningNote } from "./opening-note.js";

/** What a result keeps of a plan line. */
export interface LineName {
  readonly id: string;
  readonly service: string;
  readonly unit: Unit;
}

/** A budget period with all its days, and what the months before the question have drawn of it, in minor units. */
export interface DrawnBudget extends Period {
  readonly id: string;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: string;
  readonly drawn: number;
  /** What came over from the budget before; left out where nothing goes over. */
  readonly carriedIn?: number;
  /** What of that lapsed because it was not spent in its months; left out where nothing did. */
  readonly expired?: number;
}

/** What tests of means of a scheme took in a month, and what the client paid, in minor units. */
export interface MeansUse {
  readonly month: Month;
  readonly scheme: string;
  readonly minor: number;
  /** What the client paid by it in all. */
  readonly paid: number;
}

/** What a calculation knows and its result does not say: whoever goes on from it rests on that. A result that was read back has none. */
export interface Before {
  /** Whether what was before is assumed. */
  readonly isAssumed: boolean;
  /** What the client had paid in life before, in minor units; NaN where it is unknown. */
  readonly paidForLife: number;
  /** What was paid of caps by year at the end of the last whole month; undefined where the scheme has none. */
  readonly paidOfYear: readonly PaidOfYear[] | undefined;
  /** What tests of means took in the last month, in minor units. */
  readonly tested: number;
  /** What tests of other schemes took in the last month. */
  readonly others: readonly MeansUse[];
  /** Days of the first month, between those of the question, that another scheme decided. */
  readonly elsewhere: readonly Period[];
  /** How limits stand at the end of the last whole month; undefined where none goes on, or it is not known. */
  readonly limits: LimitsHandedOn | undefined;
  /** What was received of limits that schemes share; undefined where nobody knows anything of any. */
  readonly shared: readonly SharedUnits[] | undefined;
  /** The budgets with all their own days, which can go on after the last day; empty where they are of the days of the question alone. */
  readonly budgets: readonly DrawnBudget[];
  /** Whether the budget is of the question's own days, and no month before drew on it. */
  readonly ownBudget: boolean;
  /** The numbers of all days that count for the first month; undefined where they are the result's own. */
  readonly whole: OutcomeNumbers | ResultNumbers | undefined;
}

/** What every result is made of, whatever its outcome: who, by which scheme, how it ended, and the units of the plan. */
export interface OutcomeNumbers {
  readonly case: string;
  readonly client: string;
  readonly synthetic: boolean;
  readonly form: OutcomeForm;
  /** The day of knowledge; NaN where everything recorded counts. */
  readonly knownOn: Day;
  readonly from: Day;
  readonly to: Day;
  /** Undefined where the calculation did not go on from a position. */
  readonly opening: OpeningNote | undefined;
  /** The days that were calculated, where only some of them are shown; left out, they are the result's own. */
  readonly question?: Period;
  readonly eligibility: Eligibility;
  /** Empty where the outcome is incomplete. */
  readonly lines: readonly LineName[];
  /** Requested and allowed, in ten-thousandths of a unit, at `line * months + month`; and why units were cut. */
  readonly units: ShownUnits;
  readonly assumptions: readonly string[];
}

/**
 * What rules ask of each line by itself where the result tells the month: lists at `line * months + month`, empty where rules look at the
 * month as a whole.
 */
export interface LineParts {
  readonly contribution: readonly number[];
  /** By source that pays by unit cost: what it pays of a line, or, where sources are split by month, what is accepted of it. */
  readonly unitCosts: readonly (readonly number[])[];
  /** Which of the two they are. */
  readonly by: "paid" | "accepted";
}

/**
 * The integers of an eligible result, which alone has amounts. Flat lists hold one number for each line and month, at
 * `line * months + month`.
 */
export interface ResultNumbers extends OutcomeNumbers {
  readonly form: ResultForm;
  readonly indicative: number;
  readonly approved: number;
  readonly segments: readonly BudgetSegment[];
  /** Empty where the budget is one for the whole case, without minimum, maximum and decisions. */
  readonly budgetPeriods: readonly PeriodBudget[];
  readonly adjustments: readonly BudgetAdjustment[];
  /** What is paid out as money, in order of days; empty where services are bought. */
  readonly payments: readonly Payment[];
  readonly cost: readonly number[];
  /** What is above ceilings and over limits, by line and then by month; mostly empty. */
  readonly outside: readonly OutsideAmount[];
  readonly covered: readonly number[];
  /** By month. */
  readonly contribution: readonly number[];
  /** Who pays it. */
  readonly contributionParts: ContributionParts;
  /** At `month * sources + source`. */
  readonly sources: readonly number[];
  /** Of the sources that pay by unit cost, by month: accepted, funded and paid of each; empty where there is none. */
  readonly unitCosts: readonly number[];
  /** No part of the result's JSON; undefined of a result that was read back, of a part of a month, and where there is none. */
  readonly ofLines?: LineParts | undefined;
  /**
   * The days of each level where no budget is made of them. No part of the result's JSON; undefined of a result that was read back, and where
   * budgets say it.
   */
  readonly levelDays?: readonly DaysOfLevel[] | undefined;
}

/** How many months the days of a result lie in. */
export function monthCountOf({ from, to }: Pick<OutcomeNumbers, "from" | "to">): number {
  return monthOf(to) - monthOf(from) + 1;
}
