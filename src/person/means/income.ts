import type { Id, MoneyText } from "../../sources/index.js";
import type { Fact } from "../recorded.js";

/** Income of a person as it stands from a day to a day, in the scheme's currency. */
export interface Income extends Fact {
  /** Unique among the incomes of the case. */
  readonly id: Id;
  /** What the income is, such as `"pension"`; a scheme may leave kinds out of its income test. */
  readonly kind: string;
  /** Amount per month as decimal text, such as `"413.43"`. Each has one amount: per month, per week or per year. */
  readonly amountPerMonth?: MoneyText;
  /** Amount per week, where it is known by week. */
  readonly amountPerWeek?: MoneyText;
  /** Amount per year, where it is known by year. */
  readonly amountPerYear?: MoneyText;
  /** Whose income it is, where it is that of another member of the household; left out, the person's own. */
  readonly member?: Id;
}
