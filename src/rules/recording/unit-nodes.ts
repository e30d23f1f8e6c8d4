import type { Day, Month } from "../../calendar/index.js";

/** The units of a line that a limit concerns, by day from the first of the case's period, in ten-thousandths. */
export interface DayUnitsNode {
  readonly kind: "day-units";
  readonly line: string;
  readonly first: Day;
  readonly asked: readonly number[];
  readonly allowed: readonly number[];
  /** Also those over a limit that are received all the same; empty where there are none. */
  readonly received: readonly number[];
  /** The units of the line before the case's period: as its days have them, and as its months would show them. */
  readonly before: { readonly ofDays: number; readonly shown: number };
  /** By month of the case's period, whether the month is worked out by its days. */
  readonly byDay: readonly boolean[];
  /** Whether a limit of whole units concerns the line: what is asked for is then shown as its days have it. */
  readonly indivisible: boolean;
}

/** What a source pays by unit cost in a month, or for a line in it: what it accepts, at most what the units cost the public. */
export interface UnitCostNode {
  readonly kind: "unit-cost";
  /** Id of the source. */
  readonly source: string;
  readonly month: Month;
  /** Id of the line where the split is by line. */
  readonly line: string | undefined;
  readonly accepted: number;
  readonly funded: number;
  readonly paid: number;
}
