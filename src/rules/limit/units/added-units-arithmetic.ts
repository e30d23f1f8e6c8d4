import type { Unit } from "../../../person/unit.js";

/** In what different units services are counted: hours and days cannot be added up; what is counted in times can. */
export function addedUnits(units: readonly (Unit | undefined)[]): readonly string[] {
  const times: readonly (string | undefined)[] = ["session", "group-session", "visit"];
  const kinds = units.map((unit) => (times.includes(unit) ? "times" : unit));
  return [...new Set(kinds.filter((unit) => unit !== undefined))];
}
