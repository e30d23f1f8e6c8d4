import type { Id, PriceText, QuantityText } from "../../sources/index.js";
import type { AfterDeath } from "../common/after-death.js";
import type { Dated } from "../../person/dated.js";
import type { Rounding } from "../../numbers/index.js";
import type { BudgetBound, BudgetPeriods, NotWorseOff } from "./budget/rule.js";
import type { AmountParameter, PriceParameter } from "../reading/parameter.js";
import type { AmountPeriod, HoursPeriod } from "../../person/amount-period.js";

/** The amount of a level from a day to a day. */
export interface LevelAmount extends Dated {
  /** Id of the level that the amount is for. */
  readonly level: Id;
  /**
   * In the scheme's currency per {@link LevelAmountRule.per}.
   *
   * @unit {currency} per {per}
   */
  readonly amount: AmountParameter;
  /** Id of the source. */
  readonly source: Id;
}

/** How much a level weighs against the others, for calibration of amounts to an envelope. */
export interface LevelWeight {
  /** Id of the level that has the weight. */
  readonly level: Id;
  /**
   * The weight of the level, above 0; only how weights compare counts.
   *
   * @unit weight
   */
  readonly weight: PriceText;
  /** Id of the source. */
  readonly source: Id;
}

/** How a part of a year counts: its days over the days of that year, or over 365 in every year. */
export type YearBasis = "actual/actual" | "actual/365";

/** Every {@link YearBasis}. */
export const yearBases = ["actual/actual", "actual/365"] as const satisfies readonly YearBasis[];

/** What every method of entitlement has. */
export interface EntitleBase {
  /** How part years count; for `per: "year"` only. */
  readonly yearBasis?: YearBasis;
  /** The one rounding of the indicative budget. */
  readonly rounding: Rounding;
  /** The least that the budget of a budget period is. */
  readonly minimum?: readonly BudgetBound[];
  /** The most that the budget of a budget period is. */
  readonly maximum?: readonly BudgetBound[];
  /** Left out, the case's period is one budget period. */
  readonly budgetPeriods?: BudgetPeriods;
  readonly notWorseOff?: NotWorseOff;
  /** Until when days count for the budget after the client has died; left out, until the day of death. */
  readonly afterDeath?: AfterDeath;
}

/**
 * The budget as the sum over days of the amount of the level of the day.
 *
 * A day's part of an amount is one over the days of the day's month, year or scheme period. The exact sum is rounded once.
 */
export interface LevelAmountRule extends EntitleBase {
  readonly method: "level-amount";
  readonly per: AmountPeriod;
  readonly amounts: readonly LevelAmount[];
  readonly weights?: readonly LevelWeight[];
}

/** The price of a point of score, or of an hour, from a day to a day. */
export interface RateRow extends Dated {
  /**
   * In the scheme's currency, with at most six decimals.
   *
   * @unit {currency} per point or hour
   */
  readonly price: PriceParameter;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * The budget as the sum over days of score × price of a point. It needs no levels; the score must count need, so that more
 * need never pays less.
 */
export interface ScorePriceRule extends EntitleBase {
  readonly method: "score-price";
  /** What a point is paid for. */
  readonly per: AmountPeriod;
  readonly prices: readonly RateRow[];
}

/** The budget as the sum over days of the hours found necessary × price of an hour. A day has a seventh of a week's hours. */
export interface AssessedHoursRule extends EntitleBase {
  readonly method: "assessed-hours";
  /** What the hours of the assessment are for. */
  readonly per: HoursPeriod;
  readonly prices: readonly RateRow[];
}

/** A question of the assessment that a formula weighs, and the answers that are possible. */
export interface AnswerScale {
  /** Id of the question, as assessments name it in their answers. */
  readonly id: Id;
  /** Whether a higher answer means more need or more ability. */
  readonly direction: "need" | "ability";
  /**
   * The lowest answer that is possible.
   *
   * @unit points
   */
  readonly minimum: QuantityText;
  /**
   * The highest answer that is possible.
   *
   * @unit points
   */
  readonly maximum: QuantityText;
  /**
   * The distance from one possible answer to the next.
   *
   * @unit points
   */
  readonly step: QuantityText;
}

/** The weight of an answer in a formula. */
export interface AnswerWeight {
  /** Id of the answer. */
  readonly answer: Id;
  /**
   * At most six decimals; below 0 where a higher answer means more ability.
   *
   * @unit weight of an answer
   */
  readonly weight: PriceParameter;
}

/** A formula from a day to a day: constant + Σ weight × answer. */
export interface NeedFormulaRow extends Dated {
  /**
   * At most six decimals; may be below 0.
   *
   * @unit constant of a formula
   */
  readonly constant: PriceParameter;
  /** One for each answer. */
  readonly weights: readonly AnswerWeight[];
  /** Id of the source. */
  readonly source: Id;
}

/**
 * The budget as the sum over days of a formula of answers, as it is (`identity`) or squared (`square`: formulas fitted to the
 * square root of cost). It is exact until the one rounding of the budget.
 */
export interface WeightsRule extends EntitleBase {
  readonly method: "weights";
  /** What the formula's amount is for. */
  readonly per: AmountPeriod;
  readonly answers: readonly AnswerScale[];
  readonly formulas: readonly NeedFormulaRow[];
  /** What is done with the sum of a formula: it is the amount itself (`identity`), or its square is. */
  readonly link: "identity" | "square";
}

/** A method by which need gives an amount of money, whatever is planned. */
export type BudgetFormulaRule = LevelAmountRule | ScorePriceRule | AssessedHoursRule | WeightsRule;

/**
 * The budget as what the allowed units of the plan cost: the person is entitled to services, not to an amount, and the limits
 * alone hold the plan. Most services of Latvian municipalities are given so, the assistant's hours and home care among them.
 */
export interface PlanCostRule {
  readonly method: "plan-cost";
  /** Id of the source. */
  readonly source: Id;
}

/** How the indicative budget is worked out. */
export type EntitleRule = BudgetFormulaRule | PlanCostRule;
