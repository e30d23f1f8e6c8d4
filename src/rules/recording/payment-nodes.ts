import type { Period } from "../../calendar/index.js";

/** What of a budget is paid out as money for the days of a month, with what its share is measured by. */
export interface PaymentNode<Recorded> extends Period {
  readonly minor: number;
  /** What the days give, rounded by itself; where they give nothing, how many there are. */
  readonly weight: number;
  /** What was recorded of the days. */
  readonly days: readonly Recorded[];
}

/** A budget that is paid out as money, month by month. */
export interface PaymentsNode<Recorded> {
  readonly kind: "payments";
  /** Undefined where the budget is that of the case. */
  readonly budgetPeriod: string | undefined;
  /** Whether weights are days. */
  readonly byDays: boolean;
  readonly months: readonly PaymentNode<Recorded>[];
}
