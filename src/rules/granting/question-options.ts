import type { Period } from "../../calendar/index.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import type { BudgetUse } from "../../result/position/document.js";
import type { Recorder } from "../recording/recorder.js";

/** What a question is asked with. */
export interface QuestionOptions extends KnowledgeOptions {
  readonly recorder?: Recorder;
  /** The budgets that go on from before; left out where nothing is known of them. */
  readonly budgets?: readonly BudgetUse[] | undefined;
  /** Days that another scheme decided, and of which the budgets of the question have nothing; left out, they have what their own days give. */
  readonly elsewhere?: readonly Period[];
}
