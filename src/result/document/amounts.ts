import type { DecimalText, MonthText } from "../../sources/index.js";
import type { OutsideDocument } from "../rows/outside-row.js";
import type { UnitCostDocument } from "../rows/unit-cost-row.js";

/** Amounts of a month or a total, as decimal texts in the scheme's currency. */
export interface AmountsDocument {
  /** What the allowed units cost: covered + uncovered. */
  readonly cost: DecimalText;
  /** The cost within the budget: contribution + funded. */
  readonly covered: DecimalText;
  /** The cost that the budget does not cover. */
  readonly uncovered: DecimalText;
  /** What client and liable relatives pay of the covered cost. */
  readonly contribution: DecimalText;
  /** What the funding sources pay of the covered cost. */
  readonly funded: DecimalText;
  /** What each source pays, by id of the funding source. */
  readonly bySource: Readonly<Record<string, DecimalText>>;
  /** What is accepted and paid by unit cost, by id of each source that pays by unit cost; left out where none does. */
  readonly unitCosts?: Readonly<Record<string, UnitCostDocument>>;
  /** What prices are above ceilings, and units over limits that are received all the same, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
  /** What the client and each liable relative pay of the contribution, by id; left out where only the client is asked. */
  readonly byPayer?: Readonly<Record<string, DecimalText>>;
}

/** A month of a result. */
export interface MonthDocument extends AmountsDocument {
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
  /** What is left of the approved budget after the month; below 0 what was spent of the next in advance. */
  readonly remaining: DecimalText;
}
