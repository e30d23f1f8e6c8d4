import type { Day } from "../../calendar/index.js";

/** Decimals with which scores are kept as integers. */
export const scoreDecimals = 4;

/** An answer to a question of an assessment, scaled by {@link scoreDecimals}. */
export interface AnswerFacts {
  readonly id: string;
  readonly value: number;
}

/** Decimals with which adjustments are kept as integers, more than any currency has. */
export const adjustmentDecimals = 4;

/** An adjustment of a budget with its amount parsed. */
export interface AdjustmentFacts {
  readonly id: string;
  /** Scaled by {@link adjustmentDecimals}; may be below 0. */
  readonly amount: number;
  /** The amount as the case has it: only a scheme says how many decimals its currency has. */
  readonly written: string;
  readonly reason: string;
  readonly decidedBy: string;
}

/** A decision with its date parsed. */
export interface DecisionFacts {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly decidedOn: Day;
  /** Undefined of the scheme's own. */
  readonly budget: string | undefined;
  readonly budgetPeriod: string | undefined;
  readonly adjustments: readonly AdjustmentFacts[];
}

/** An assessment with its dates and score parsed. */
export interface AssessmentFacts {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly instrument: string;
  readonly date: Day;
  /** NaN where no decision is stated. */
  readonly decidedOn: Day;
  /** Scaled by {@link scoreDecimals}; NaN where none is stated. */
  readonly score: number;
  /** In ten-thousandths of an hour; NaN where none are stated. */
  readonly hours: number;
  /** Undefined where none are stated. */
  readonly answers: readonly AnswerFacts[] | undefined;
}
