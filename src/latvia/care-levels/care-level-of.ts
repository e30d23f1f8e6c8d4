import { InputError, received } from "../../errors/index.js";
import { parseScaled, readScaled } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { dayAsked } from "../day-asked.js";
import { sourced, type Sourced } from "../last-seen.js";
import { nameAsked } from "../name-asked.js";
import { isIn } from "../regions/index.js";
import { careLevelTable, type CareLevel } from "./data.js";

const decimals = 6;

/**
 * The care level of a share of points of ability.
 *
 * @param percent decimal text from `"0"` to `"100"`, such as `"56"`
 * @returns the level, or undefined for a share between two bands, of which no public source says to which it belongs
 * @throws {InputError} for a text that is no such share
 *
 * @example
 * careLevelOf("49")?.id; // "level-3"
 * careLevelOf("49.5"); // undefined
 */
export function careLevelOf(percent: string): Sourced<CareLevel> | undefined {
  const share = readScaled(percent, decimals, "percent");
  const scaled = (bound: string) => parseScaled(bound, decimals);
  if (share < 0 || share > scaled("100")) {
    const expected = "a share of the points in per cent, from 0 to 100";
    throw new InputError([{ code: "out-of-range", path: "percent", expected, received: received(percent) }]);
  }
  const { levels, sources } = careLevelTable;
  const found = levels.find(({ atLeast, atMost }) => scaled(atLeast) <= share && share <= scaled(atMost));
  return found && sourced(found, sources);
}

/** Whether a place in an institution is open, and what that rests on. */
export interface InstitutionAnswer {
  readonly open: boolean;
  readonly basis: readonly Basis[];
}

/**
 * Whether a place in an institution is open at a care level on a day, or undefined on days before the rule. The rule is of 2017 and has no stated
 * end: past the day on which it was last seen the basis is an assumption, with that day (`seenOn`).
 *
 * @param level id of the care level, such as `"level-3"`
 * @throws {InputError} for an unknown level and for a text that is no date
 *
 * @example
 * institutionOpen("level-2", "2017-12-01")?.open; // false
 */
export function institutionOpen(level: string, date: string): InstitutionAnswer | undefined {
  const day = dayAsked(date);
  const ids = careLevelTable.levels.map(({ id }) => id);
  nameAsked(level, ids, { path: "level", expected: `a care level: ${ids.join(", ")}` });
  const asked = ids.indexOf(level);
  const rule = careLevelTable.institution.find((row) => isIn(row, day));
  if (rule === undefined) return undefined;
  return { open: asked >= ids.indexOf(rule.leastNeed), basis: basisOf(careLevelTable, rule, day) };
}
