import { InputError, received, type Issue } from "../../errors/index.js";
import { formatScaledShort, safe, toScaled } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { fieldIssues } from "../fields-asked.js";
import { equalisationTable } from "./data.js";
import type { UnitWeight } from "./equalisation.js";

/** What a municipality has of each criterion. Children, pupils and the old are residents too. */
export interface EqualisationCounts {
  readonly residents: number;
  readonly childrenTo6: number;
  readonly schoolAge: number;
  readonly aboveWorkingAge: number;
  /** Decimal text with at most two decimals, such as `"303.95"`. */
  readonly squareKilometres: string;
}

/** The units of a municipality. */
export interface EqualisationUnits {
  /** Exact decimal text. */
  readonly units: string;
  readonly basis: readonly Basis[];
}

const decimals = 4;
const weightDecimals = 2;
const areaDecimals = 2;
const criteria: Readonly<Record<UnitWeight["criterion"], keyof EqualisationCounts>> = {
  resident: "residents",
  "child-0-6": "childrenTo6",
  "school-age": "schoolAge",
  "above-working-age": "aboveWorkingAge",
  "square-kilometre": "squareKilometres",
};

/**
 * The units of a municipality: each resident, and for children, pupils, the old and the land what they add.
 *
 * @returns the units as exact decimal text, and what they rest on
 * @throws {InputError} for every count that is no whole number of at least 0, for an area that is none, and where the ages
 *   together are more than the residents, and for every unknown key
 *
 * @example
 * equalisationUnits({ residents: 1000, childrenTo6: 60, schoolAge: 120, aboveWorkingAge: 230, squareKilometres: "10.5" }).units;
 * // "1717.76"
 */
export function equalisationUnits(counts: EqualisationCounts): EqualisationUnits {
  const malformed = fieldIssues(counts, Object.values(criteria), "counts");
  if (malformed.length > 0) throw new InputError(malformed);
  const issues: Issue[] = [];
  const hundredths = equalisationTable.weights.reduce((sum, { criterion, weight }) => {
    const name = criteria[criterion];
    const count = toScaled(counts[name], name === "squareKilometres" ? areaDecimals : 0);
    if (!(count >= 0)) {
      const expected = name === "squareKilometres" ? "square kilometres as decimal text" : "a whole number of people";
      issues.push({ code: "not-a-count", path: name, expected, received: received(counts[name]) });
    }
    const scaled = name === "squareKilometres" ? count : count * 10 ** areaDecimals;
    return sum + scaled * toScaled(weight, weightDecimals);
  }, 0);
  const { residents, childrenTo6, schoolAge, aboveWorkingAge } = counts;
  if (childrenTo6 + schoolAge + aboveWorkingAge > residents) {
    const expected = "ages that together are at most the residents";
    issues.push({ code: "more-than-all", path: "residents", expected, received: received(residents) });
  }
  if (issues.length > 0) throw new InputError(issues);
  const units = formatScaledShort(safe(hundredths), decimals);
  return { units, basis: basisOf(equalisationTable, [equalisationTable.weights, equalisationTable.weightsHold]) };
}
