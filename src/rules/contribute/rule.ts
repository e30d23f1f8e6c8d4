import type { Dated } from "../../person/dated.js";
import type { Rounding } from "../../numbers/index.js";
import type { Id, Label } from "../../sources/index.js";
import type { Parameter } from "../reading/parameter.js";
import type { ProtectedAmount } from "./protected-amount-rule.js";
import type { When } from "../when/when.js";

/** What every rule of contribution has. */
interface ContributeBase extends Dated {
  /** What people call it; left out, its place in the scheme is shown where a name is needed. */
  readonly label?: Label;
  /** Ids of the services it is for; left out, all. For each service exactly one rule is in force on every day. */
  readonly services?: readonly Id[];
  /** Id of the source. */
  readonly source: Id;
}

/** The client pays nothing. */
export interface NoContribution extends ContributeBase {
  readonly method: "none";
}

/** Whom an exemption frees: the client, so that liable relatives pay in the client's place, or everyone. */
export type Freed = "client" | "everyone";

/** Every {@link Freed}. */
export const freed = ["client", "everyone"] as const satisfies readonly Freed[];

/** People who do not pay: the needy, children, or whoever else the tests describe. */
export interface Exemption {
  /** What people call it; left out, its place in the scheme is shown. */
  readonly label?: Label;
  /** The tests that must all pass on the month's first day in the case's period. */
  readonly when: When;
  readonly frees: Freed;
  /** Id of the source. */
  readonly source: Id;
}

/** What a rule by which somebody pays can have. */
interface PayingBase extends ContributeBase {
  readonly exemptions?: readonly Exemption[];
  /** The most the client pays by this rule in a month. */
  readonly mostPerMonth?: Parameter;
  /** The most the client ever pays, by any rule; the case then says what was paid before the period. */
  readonly mostForLife?: Parameter;
}

/** So much for each unit received: the allowed units of the month, as the result shows them, × the amount. */
export interface FixedPerUnit extends PayingBase {
  readonly method: "fixed-per-unit";
  /** In the scheme's currency per unit, with at most six decimals. */
  readonly amount: Parameter;
  readonly rounding: Rounding;
}

/** The price less a fixed public part for each unit received, so that a dearer provider is the client's choice. */
export interface FixedPublicPart extends PayingBase {
  readonly method: "fixed-public-part";
  /** In the scheme's currency per unit, with at most six decimals. */
  readonly publicPart: Parameter;
  readonly rounding: Rounding;
}

/** Which income a test looks at. */
export interface CountedIncome {
  /** The person's own, or that of all members of the household; left out, the person's own. */
  readonly incomeOf?: "person" | "household";
  /** Kinds of income that alone count, as `incomeKinds` of the scheme names them. */
  readonly counts?: readonly Id[];
  /** Kinds of income that do not count. At most one of both lists is given; without either all income counts. */
  readonly leavesOut?: readonly Id[];
}

interface IncomeTestBase extends PayingBase, CountedIncome {
  /** The one rounding of what the person can pay in a month. */
  readonly rounding: Rounding;
}

/** A share of the income; the rest is always kept, so the rounding goes down. 0.85 leaves 15 % to the person. */
export interface ShareOfIncome extends IncomeTestBase {
  readonly method: "share-of-income";
  /** Decimal text from `"0"` to `"1"`. */
  readonly share: Parameter;
}

/** All income above an amount that the person keeps. */
export interface IncomeAboveProtected extends IncomeTestBase {
  readonly method: "income-above-protected";
  readonly protected: ProtectedAmount;
}

/** A share of the income above a threshold. */
export interface ShareAboveThreshold extends IncomeTestBase {
  readonly method: "share-above-threshold";
  /** Decimal text from `"0"` to `"1"`. */
  readonly share: Parameter;
  readonly threshold: ProtectedAmount;
}

/**
 * An amount that rises evenly with income between two thresholds: up to the lower the lower amount, from the upper the upper
 * amount. What is added to the lower amount is rounded, and never passes the upper.
 */
export interface Slope extends IncomeTestBase {
  readonly method: "slope";
  readonly lowerIncome: Parameter;
  readonly lowerAmount: Parameter;
  readonly upperIncome: Parameter;
  readonly upperAmount: Parameter;
}

/** An amount a month for each step of capital above a free amount. */
export interface CapitalSteps extends PayingBase {
  readonly method: "capital-steps";
  readonly free: Parameter;
  readonly step: Parameter;
  readonly amountPerStep: Parameter;
  /** Whether a step counts when it is complete, or already when it is begun. */
  readonly count: "complete" | "started";
}

/** A rule whose test says how much a person can pay in a month; the test is spent once over all services. */
export type TestedContribution = ShareOfIncome | IncomeAboveProtected | ShareAboveThreshold | Slope | CapitalSteps;

/** A rule by which somebody pays. */
export type PayingRule = FixedPerUnit | FixedPublicPart | TestedContribution;

/** What is paid for services of a month, never more than they cost, by the rule of the month's first day in the case's period. */
export type ContributeRule = NoContribution | PayingRule;

/**
 * In which order one month's test is spent over the services received: the more urgent line first, the line that began first,
 * or the services as listed, which then are all services of the scheme.
 */
export type ContributeOrder = "priority" | "date" | readonly Id[];
