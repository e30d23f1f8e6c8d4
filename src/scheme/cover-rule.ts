/**
 * What the budget covers first where it does not cover all: the earlier month (and in it the more urgent line), the more
 * urgent line (and of it the earlier month), or the same share of everything, by largest remainder.
 */
export type CoverOrder = "date" | "priority" | "pro-rata";

/** Every {@link CoverOrder}. */
export const coverOrders = ["date", "priority", "pro-rata"] as const satisfies readonly CoverOrder[];

/** How the cost is set against the budget. */
export interface CoverRule {
  readonly order: CoverOrder;
  /** Id of the source. */
  readonly source: string;
}
