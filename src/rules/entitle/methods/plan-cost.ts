import type { Id } from "../../../sources/index.js";
import type { EntitleMethod } from "../method.js";

/**
 * The budget as what the allowed units of the plan cost: the person is entitled to services, not to an amount, and the limits
 * alone hold the plan. Most services of Latvian municipalities are given so, the assistant's hours and home care among them.
 */
export interface PlanCostRule {
  readonly method: "plan-cost";
  /** Id of the source. */
  readonly source: Id;
}

/** Need gives no amount: what the plan costs is known when its units are. */
export const planCost: EntitleMethod<PlanCostRule> = { needs: undefined, read: undefined };
