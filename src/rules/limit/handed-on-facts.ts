import type { Day } from "../../calendar/index.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";

/** Units received on days of one amount, both in ten-thousandths of a unit. */
export interface UsedUnits {
  readonly most: number;
  units: number;
}

/** Units received in a window of a limit that goes on. */
export interface LimitUse {
  /** Id of the limit. */
  readonly limit: string;
  /** The first day of the window; left out for that of a project or a life, which has all days. */
  readonly from?: Day;
  /** By the amount of the days they were received on; those that are stated without an amount stand at 0. Undefined where nobody knows. */
  readonly used: readonly UsedUnits[] | undefined;
}

/** A run of days with units that no break has ended yet. */
export interface RunSoFar {
  /** Id of the limit. */
  readonly limit: string;
  /** Days with units since the last break; NaN where nobody knows. */
  readonly days: number;
  /** Days without since the last of them. */
  readonly idle: number;
}

/** How a line of units that come whole goes on. */
export interface BegunUnit {
  /** Id of the line. */
  readonly line: string;
  /** The part of a whole unit that it has begun, in ten-thousandths of a unit. */
  readonly part: number;
  /** What its months have shown as asked for, in ten-thousandths of a unit: its other months show what is left of its quantity. */
  readonly shown: number;
}

/** How limits stand at a month's end: all that later days need to know of the units of earlier ones. */
export interface LimitsHandedOn {
  readonly limits: readonly LimitUse[];
  readonly runs: readonly RunSoFar[];
  /** By line of units that come whole, where it goes on. */
  readonly begun: readonly BegunUnit[];
  /** Units received in the windows of limits that schemes share, as far as anybody knows; left out, this tells nothing of them. */
  readonly shared?: readonly SharedUnits[];
  /** Ids of the limits of which they tell; left out, of all. */
  readonly only?: ReadonlySet<string>;
}

/** Whether it is told how a limit stands. */
export function tellsOf(handed: LimitsHandedOn | undefined, limit: string): handed is LimitsHandedOn {
  return handed !== undefined && (handed.only === undefined || handed.only.has(limit));
}

/** The name of a list that says how limits stand. */
export type LimitList = "limits" | "runs" | "begun";

/** Each list that says how limits stand. */
export const limitKeys: readonly LimitList[] = ["limits", "runs", "begun"];

/** How one limit stands before a period, or after it. */
export interface LimitStanding {
  /** What was used in the window that goes on. */
  readonly used: readonly UsedUnits[];
  /** The run of days that goes on; undefined where none does. */
  readonly run: { readonly days: number; readonly idle: number } | undefined;
}

/** A limit of which nothing was used. */
export const nothingUsed: LimitStanding = { used: [], run: undefined };
