import type { Period } from "../../../calendar/index.js";

/** What a budget pays out as money for the days of a month, in minor units. */
export interface Payment extends Period {
  readonly minor: number;
}

/** The payments of some days: each stands where its last day does, so that parts of a time have each once. */
export function paymentsWithin(payments: readonly Payment[], { from, to }: Period): readonly Payment[] {
  return payments.filter((each) => from <= each.to && each.to <= to);
}
