import type { Arithmetic } from "../../common/arithmetic.js";
import type { UnusedShareRoundings } from "../compiled.js";

/** What an amount and its share are worked out from. */
export interface UnusedShareNumbers<Value> {
  /** The amount where nothing of the other limit was used. */
  readonly amount: Value;
  /** What was used of the other limit in the month, and what it leaves in all. */
  readonly used: Value;
  readonly most: Value;
  /** One whole. */
  readonly whole: Value;
}

/** amount × (1 − used ÷ most), the used share rounded first. */
export function unusedPart<Value>(
  math: Arithmetic<Value>,
  { amount, used, most, whole }: UnusedShareNumbers<Value>,
  roundings: UnusedShareRoundings,
): Value {
  const share = math.multiplyDivide(used, whole, most, roundings.share);
  return math.multiplyDivide(amount, math.difference(whole, share), whole, roundings.amount);
}
