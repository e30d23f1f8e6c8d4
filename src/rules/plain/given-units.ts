import { runningSum } from "../limit/units/day-units.js";

/** What limits left of the lines of a plan, at `line * months + month`. Empty lists where they cut nothing. */
export interface GivenUnits {
  /** Which limit cut, counted from 1; 0 where none did. */
  readonly cutBy: number[];
  /**
   * What was given where something was cut, in ten-thousandths of a unit: the first days have what they ask for, until it is used up, but
   * where there are runs.
   */
  readonly units: number[];
  /** Where in `runs` those of a month begin that was given day by day, counted from 1; 0 elsewhere. Empty where none was. */
  readonly runsAt: number[];
  /** First day, last day, and what each day of the run was given. */
  readonly runs: number[];
}

/**
 * The units of some days of a month.
 *
 * @param ownDays 1 for a quantity each day; of a quantity a month it is what the running sum from its first day, rounded down, grows by
 */
export function unitsOf(quantity: number, ownDays: number, before: number, upTo: number, length: number): number {
  if (ownDays === 1) return quantity * (upTo - before);
  return runningSum(quantity, upTo, length) - runningSum(quantity, before, length);
}
