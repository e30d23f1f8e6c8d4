import type { Rounding } from "../../../numbers/index.js";
import type { CapBase } from "../cap-rule.js";
import type { CountedMeans } from "../means/counted-means-rule.js";
import type { Method } from "../method.js";
import { aboveKept } from "../methods/income-above-protected.js";
import type { ProtectedAmount } from "../means/protected-amount-rule.js";

/** At most what leaves an amount of the income of a month to live on, whatever the services are. */
export interface IncomeLeftCap extends CapBase, CountedMeans {
  readonly method: "income-left";
  /** What is left to live on. */
  readonly protected: ProtectedAmount;
  /** Of the most that is paid in a month. */
  readonly rounding: Rounding;
}

/** Income less what is left. */
export const incomeLeftCap: Method<IncomeLeftCap> = { read: aboveKept };
