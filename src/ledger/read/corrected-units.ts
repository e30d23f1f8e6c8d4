import type { Day } from "../../calendar/index.js";
import type { NotedCorrection } from "./facts.js";

/**
 * Units after the corrections that were known on a day, in whatever order those of one day were written down: of a day, first what
 * stands in place of the units, then what is added.
 *
 * @param units as they were first recorded, scaled
 */
export function correctedUnits(units: number, corrections: readonly NotedCorrection[], knownOn: Day): number {
  const known = corrections.filter(({ recorded }) => recorded <= knownOn);
  const reversed = known.filter((each) => each.units !== undefined).sort((one, other) => one.recorded - other.recorded);
  const last = reversed.at(-1);
  return known.reduce(
    (sum, { change = 0, recorded }) => (last === undefined || recorded >= last.recorded ? sum + change : sum),
    last?.units ?? units,
  );
}
