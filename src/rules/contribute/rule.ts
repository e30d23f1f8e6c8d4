import type { Dated } from "../../person/dated.js";
import type { Rounding } from "../../numbers/index.js";
import type { Id, Label } from "../../sources/index.js";
import type { AmountParameter } from "../reading/parameter.js";
import type { When } from "../when/when.js";
import type { CountedMeans, DividedMeans } from "./means/counted-means-rule.js";
import type { MonthOfTest } from "./months/month-of-test-rule.js";

/** What every rule of contribution has. */
export interface ContributeBase extends Dated {
  /** What people call it; left out, its place in the scheme is shown where a name is needed. */
  readonly label?: Label;
  /** Ids of the services it is for; left out, all. For each service and each person exactly one rule is in force on every day. */
  readonly services?: readonly Id[];
  /**
   * Of whom it is asked: tests that must all pass on the day that decides about the month, its first in the case's period; left out,
   * of everybody. Rules of one service that are told apart by tests leave nobody out and meet for nobody.
   */
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}

/** Whom an exemption frees: the client, so that liable relatives pay in the client's place, or everyone. */
export type Freed = "client" | "everyone";

/** Every {@link Freed}. */
export const freed = ["client", "everyone"] as const satisfies readonly Freed[];

/** People who do not pay: the needy, children, or whoever else the tests describe. */
export interface Exemption {
  /** What people call it; left out, its place in the scheme is shown. */
  readonly label?: Label;
  /** The tests that must all pass on the day that decides about the month: its first in the case's period, unless the rule says otherwise. */
  readonly when: When;
  readonly frees: Freed;
  /** Id of the source. */
  readonly source: Id;
}

/** What a rule by which somebody pays can have. */
export interface PayingBase extends ContributeBase {
  readonly exemptions?: readonly Exemption[];
  /**
   * The most the client pays by this rule in a month.
   *
   * @unit {currency} per month
   */
  readonly mostPerMonth?: AmountParameter;
  /**
   * The most the client ever pays, by any rule; the case then says what was paid before the period.
   *
   * @unit {currency} in life
   */
  readonly mostForLife?: AmountParameter;
}

/** Which units count where the budget covers a part of what a month costs: that part of them, as `covered`, or all that are `allowed`. */
export type CountOfUnits = "covered" | "allowed";

/** For which units a fee is asked. */
export interface FeeUnits {
  readonly count: CountOfUnits;
  /** Id of the source. */
  readonly source: Id;
}

/** What a rule has that asks for so much a unit. */
export interface FeeBase extends PayingBase {
  /** Left out, the units that the budget covers. */
  readonly units?: FeeUnits;
}

/** What a test of means has. */
export interface MeansTestBase extends PayingBase, MonthOfTest {}

/** What a test of income has. */
export interface IncomeTestBase extends MeansTestBase, CountedMeans {
  /**
   * Whether incomes, expenses and the amounts of the test are those of a month, or of a `week`: then a week is what is tested, and each day
   * on which the client is entitled has a seventh of it. Left out, of a month.
   */
  readonly per?: "month" | "week";
  /** By what the means are divided before they are tested; left out, by nothing. */
  readonly divided?: DividedMeans;
  /** The one rounding of what the person can pay in a month. */
  readonly rounding: Rounding;
}

/**
 * In which order one month's test is spent over the services received: the more urgent line first, the line that began first,
 * or the services as listed, which then are all services of the scheme.
 *
 * @expected "priority", "date" or a list of services
 */
export type ContributeOrder = "priority" | "date" | readonly Id[];
