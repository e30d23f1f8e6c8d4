import type { Id } from "../../../sources/index.js";
import type { Dated } from "../../../person/dated.js";
import type { Relation } from "../../../person/means/relative.js";
import type { Rounding } from "../../../numbers/index.js";
import type { MonthOfTest } from "../months/month-of-test-rule.js";
import type { CountedIncome } from "../../reading/counted-income.js";
import type { ShareParameter } from "../../reading/parameter.js";
import type { ProtectedAmount } from "../means/protected-amount-rule.js";

/**
 * The most that relatives together pay: a share of what the month's services cost within a gross budget, or of their whole cost
 * where the budget is net of contribution.
 */
export interface ShareOfCost {
  /** The share of what the services cost, as decimal text from `"0"` to `"1"`. */
  readonly share: ShareParameter;
  readonly rounding: Rounding;
}

/**
 * Relatives pay what the client cannot: all of them together up to what each household's income leaves above its protected
 * amount, each by its means. What is left is public.
 */
export interface LiableRelativesRule extends Dated, CountedIncome, MonthOfTest {
  /** Ids of the services it is for; left out, all. */
  readonly services?: readonly Id[];
  readonly relations: readonly Relation[];
  readonly protected: ProtectedAmount;
  readonly atMost?: ShareOfCost;
  /** Id of the source. */
  readonly source: Id;
}
