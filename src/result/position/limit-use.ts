import type { DateText, DecimalText, Id, MonthText } from "../../sources/index.js";

/** Units received in a window of a limit. */
export interface WindowUseDocument {
  /** The first day of the window; left out for a project and a life, which have one. */
  readonly from?: DateText;
  /** The units by the amounts of the days they were received on. */
  readonly used: readonly UsedUnitsDocument[];
}

/** Units received in a window of a limit that goes on. */
export interface LimitUseDocument {
  /** Id of the limit, as the scheme names it. */
  readonly limit: Id;
  /** The first day of the window; left out for a project and a life, which have one. */
  readonly from?: DateText;
  /** The units by the amounts of the days they were received on; left out where nobody knows how the limit stands. */
  readonly used?: readonly UsedUnitsDocument[];
}

/**
 * Units received in a window of a limit that schemes share, whichever of them gave the units. Of a key without an entry nobody says
 * anything; one without units says that there were none.
 */
export interface SharedUseDocument extends WindowUseDocument {
  /** The key of the limit, as the schemes that share it name it. */
  readonly limit: Id;
  /**
   * The one month in which a scheme gave them, such as `"2026-01"`; left out with `scheme`, they are all that was received to the end of the
   * last whole month.
   */
  readonly month?: MonthText;
  /** Id of the scheme that gave them in that month. */
  readonly scheme?: Id;
}

/** Units received on days of one amount of a limit. */
export interface UsedUnitsDocument {
  /** The amount that the limit leaves on the days; 0 where it is not known, and the units count against every amount. */
  readonly most: DecimalText;
  /** The units that were received on them. */
  readonly units: DecimalText;
}

/** A run of days with units that no break has ended yet. */
export interface RunDocument {
  /** Id of the limit, as the scheme names it. */
  readonly limit: Id;
  /** Days with units since the last break; left out where nobody knows. */
  readonly days?: number;
  /** Days without units since the last of them. */
  readonly idle: number;
}

/** How a line of units that come whole goes on. */
export interface BegunUnitDocument {
  /** Id of the line in the plan. An entry of a line that the plan no longer has counts for nothing: its part was never received. */
  readonly line: Id;
  /** The part of a whole unit that the line has begun. */
  readonly part: DecimalText;
  /** What its months have shown as asked for: its other months show what is left of its quantity. 0 for a quantity per month. */
  readonly shown: DecimalText;
}
