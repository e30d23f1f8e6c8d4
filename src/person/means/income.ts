import type { Id, MoneyText } from "../../sources/index.js";
import type { Fact } from "../recorded.js";

/** Income of a person as it stands from a day to a day, in the scheme's currency per month. */
export interface Income extends Fact {
  /** Unique among the incomes of the case. */
  readonly id: Id;
  /** What the income is, such as `"pension"`; a scheme may leave kinds out of its income test. */
  readonly kind: string;
  /** Amount per month as decimal text, such as `"413.43"`. */
  readonly amountPerMonth: MoneyText;
  /** Whose income it is, where it is that of another member of the household; left out, the person's own. */
  readonly member?: Id;
}
