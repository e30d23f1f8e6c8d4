import type { Id } from "../../sources/index.js";
/**
 * What the budget covers first where it does not cover all: the earlier month (and in it the more urgent line), the more
 * urgent line (and of it the earlier month), or the same share of everything, by largest remainder.
 */
export type CoverOrder = "date" | "priority" | "pro-rata";

/** Every {@link CoverOrder}. */
export const coverOrders = ["date", "priority", "pro-rata"] as const satisfies readonly CoverOrder[];

/**
 * What the budget is to cover: the whole cost, of which the client then pays a part (`gross`), or only what the public pays
 * after the client (`net`).
 */
export type BudgetKind = "gross" | "net";

/** Every {@link BudgetKind}. */
export const budgetKinds = ["gross", "net"] as const satisfies readonly BudgetKind[];

/** How the cost is set against the budget. */
export interface CoverRule {
  readonly order: CoverOrder;
  /** Needed where anybody pays a contribution. */
  readonly budget?: BudgetKind;
  /** Id of the source. */
  readonly source: Id;
}
