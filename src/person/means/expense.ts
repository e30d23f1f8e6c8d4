import type { Id, MoneyText } from "../../sources/index.js";
import type { Fact } from "../recorded.js";

/** What a person has to pay for from a day to a day, such as rent or the costs of a disability, in the scheme's currency. */
export interface Expense extends Fact {
  /** Unique among the expenses of the case. */
  readonly id: Id;
  /** What is paid for, such as `"housing"`; a scheme says which kinds its tests take off. */
  readonly kind: string;
  /** Amount per month as decimal text, such as `"120.00"`. Each has one amount: per month, per week or per year. */
  readonly amountPerMonth?: MoneyText;
  /** Amount per week, where it is known by week. */
  readonly amountPerWeek?: MoneyText;
  /** Amount per year, where it is known by year. */
  readonly amountPerYear?: MoneyText;
}
