import type { KnowledgeOptions } from "../../person/read/known.js";
import type { BudgetUse } from "../../result/position/document.js";
import type { Recorder } from "../recording/recorder.js";

/** What a question is asked with. */
export interface QuestionOptions extends KnowledgeOptions {
  readonly recorder?: Recorder;
  /** The budgets that go on from before; left out where nothing is known of them. */
  readonly budgets?: readonly BudgetUse[] | undefined;
  /** Whether the budget is that of the question's own days, granted again: it has none of those that another scheme decided. */
  readonly isAgain?: boolean;
}
