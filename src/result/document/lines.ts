import type { DecimalText, Id, MonthText } from "../../sources/index.js";
import type { Unit } from "../../person/unit.js";
import type { CutDocument } from "../rows/cut-row.js";
import type { OutsideDocument } from "../rows/outside-row.js";

/** The units of a line's month as decimal texts: all that there is of it where the person is not eligible. */
export interface LineMonthUnitsDocument {
  /** The month of the calendar, such as `"2019-03"`. */
  readonly month: MonthText;
  /** The units that the plan asks for: allowed + cut. */
  readonly requested: DecimalText;
  /** The units that eligibility and limits leave. */
  readonly allowed: DecimalText;
  /** The units that are not received. */
  readonly cut: DecimalText;
  /** Why units were cut; left out where none were. */
  readonly cuts?: readonly CutDocument[];
}

/** A line's month: units and amounts as decimal texts. */
export interface LineMonthDocument extends LineMonthUnitsDocument {
  /** What the allowed units cost: covered + uncovered. */
  readonly cost: DecimalText;
  /** The cost within the budget. */
  readonly covered: DecimalText;
  /** The cost that the budget does not cover. */
  readonly uncovered: DecimalText;
  /** What is paid of the covered part; left out unless somebody pays and sources are split by line. */
  readonly contribution?: DecimalText;
  /** What the sources pay of the covered part; beside `contribution`. */
  readonly funded?: DecimalText;
  /** What prices are above ceilings, and units over limits that are received all the same, by reason and bearer; left out where nothing is. */
  readonly outside?: readonly OutsideDocument[];
}

/** A line of the plan in the result of somebody who is not eligible: units, and no amounts. */
export interface LineUnitsDocument {
  /** Id of the plan line in the case. */
  readonly id: Id;
  /** Id of the service that is received. */
  readonly service: Id;
  /** What the service is counted in. */
  readonly unit: Unit;
  /** A row for each month of the case's period. */
  readonly months: readonly LineMonthUnitsDocument[];
}

/** A line of the plan in a result. */
export interface LineDocument extends LineUnitsDocument {
  readonly months: readonly LineMonthDocument[];
}
