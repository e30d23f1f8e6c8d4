import type { Id, Label } from "../../sources/index.js";
import type { BudgetCover } from "../cover/rule.js";
import type { BudgetFormulaRule } from "../entitle/registry.js";

/**
 * A budget beside the scheme's own, with the services that it pays: by the year beside one by the month, or for aids beside one for hours.
 * Budgets part the services, so that what is covered is the sum of what each covers, and nothing of one serves another. Where there are
 * several, each names its budget periods, which may be of different lengths; a decision names the one that it adjusts.
 */
export interface SchemeBudget {
  /** Name of the budget, unique among the budgets; results and positions refer to it. */
  readonly id: Id;
  readonly label: Label;
  /** Ids of the services that it pays, and no other budget. Those that no such budget names the scheme's own pays. */
  readonly services: readonly Id[];
  readonly entitle: BudgetFormulaRule;
  readonly cover: BudgetCover;
}
