import type { Id, MoneyText } from "../../sources/index.js";
import type { Fact } from "../recorded.js";

/** What a person has to pay for from a day to a day, such as rent or the costs of a disability, in the scheme's currency per month. */
export interface Expense extends Fact {
  /** Unique among the expenses of the case. */
  readonly id: Id;
  /** What is paid for, such as `"housing"`; a scheme says which kinds its tests take off. */
  readonly kind: string;
  /** Amount per month as decimal text, such as `"120.00"`. */
  readonly amountPerMonth: MoneyText;
}
