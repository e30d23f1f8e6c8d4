import type { DateText, DecimalText, Id } from "../../sources/index.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { BoundKind } from "../../rules/entitle/budget/rule.js";

/** Days of one level, or of one assessment, with their part of the computed budget. */
export interface SegmentDocument extends DaySpan {
  /** Id of the level; left out where the scheme has no levels. */
  readonly level?: Id;
  /** Id of the assessment; left out where the days are told apart by level alone. */
  readonly assessment?: Id;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: Id;
  /** Id of the earlier assessment whose rate is kept, so that nobody is worse off through a reassessment. */
  readonly notWorseOffThan?: Id;
  /** The part of the computed budget that the days add. */
  readonly amount: DecimalText;
}

/** A bound that changed a budget. */
export interface BoundDocument {
  /** Whether it is the least or the most that the budget may be. */
  readonly bound: BoundKind;
  /** The least or the most of the period. */
  readonly limit: DecimalText;
  /** What the minimum added or, below 0, what was cut. */
  readonly change: DecimalText;
}

/** A budget period with a budget of its own. */
export interface BudgetPeriodDocument extends DaySpan {
  /** Id of the budget period, as decisions name it. */
  readonly id: Id;
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: Id;
  /** Ids of the services that this budget alone pays; left out of the scheme's own, which pays what no other does. */
  readonly services?: readonly Id[];
  /** What the formula of the scheme gives for the days. */
  readonly computed: DecimalText;
  /** What a minimum added or, below 0, a maximum cut; left out where neither changed anything. */
  readonly bound?: BoundDocument;
  /** The computed budget within its minimum and maximum. */
  readonly indicative: DecimalText;
  /** The indicative budget with the adjustments of decisions. */
  readonly approved: DecimalText;
  /** What came over from the budget period before, below 0 where that was spent in advance; left out where the scheme lets nothing go over. */
  readonly carriedIn?: DecimalText;
  /** The last day on which what came over can be spent; left out where no months are counted, or nothing came over. */
  readonly carriedUntil?: DateText;
  /** What of it was not spent until then and lapsed; left out where nothing did. */
  readonly expired?: DecimalText;
  /** What months before the period of the result have drawn from it; left out where there were none. */
  readonly drawnBefore?: DecimalText;
  /** What of the budget the plan uses, with what months before have drawn. */
  readonly used: DecimalText;
  /** What is left at its end of it and of what came over and did not expire; below 0 what the next budget owes for it. */
  readonly unspent: DecimalText;
  /** What of that goes over to the next, all of what is owed; the rest lapses; left out where nothing can go over, or the budget goes on. */
  readonly carriedOut?: DecimalText;
}

/** An adjustment of a budget by a decision. */
export interface AdjustmentDocument {
  /** Id of the adjustment in its decision. */
  readonly id: Id;
  /** Id of the decision that makes it. */
  readonly decision: Id;
  /** The day of the decision. */
  readonly decidedOn: DateText;
  /** Id of the budget that it changes; left out of the scheme's own. */
  readonly budget?: Id;
  /** Id of the budget period that it changes. */
  readonly budgetPeriod: Id;
  /** What is added to the budget or, below 0, taken away. */
  readonly amount: DecimalText;
  /** Why the budget is adjusted, for people. */
  readonly reason: string;
  /** Who decided about it. */
  readonly decidedBy: string;
}

/** Money that is paid out for the days of a month. */
export interface PaymentDocument extends DaySpan {
  /** What is paid out for the days. */
  readonly amount: DecimalText;
}

/** The budget of a person who is eligible. */
export interface BudgetDocument {
  /** What the scheme's formula gives, with its minimum and maximum. */
  readonly indicative: DecimalText;
  /** What decisions added or took away; left out where nothing was decided. */
  readonly adjustments?: readonly AdjustmentDocument[];
  /** The indicative budget with the adjustments of decisions: what coverage uses. */
  readonly approved: DecimalText;
  /** The days on which the budget rests, with what they add to it. */
  readonly segments: readonly SegmentDocument[];
  /** The budget of each budget period; left out where the budget is one for the whole case, without minimum, maximum and decisions. */
  readonly periods?: readonly BudgetPeriodDocument[];
  /** What of the budget is paid out as money for each month of the period; left out where services are bought, and where nothing is paid. */
  readonly payments?: readonly PaymentDocument[];
}
