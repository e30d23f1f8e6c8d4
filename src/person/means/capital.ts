import type { MoneyText } from "../../sources/index.js";
import type { Fact } from "../recorded.js";

/** What a person owns, as it stands from a day to a day, in the scheme's currency. Two statements never share a day. */
export interface Capital extends Fact {
  /** All that counts as capital, as decimal text, such as `"12500.00"`. */
  readonly amount: MoneyText;
}
