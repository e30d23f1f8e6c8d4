import { multiplyDivideTo } from "../../numbers/index.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";

/**
 * What units come to where the budget covers a part of them: the same part of it as of their cost. Fees per unit and unit costs
 * count the units that the budget covers, not those that the client pays in full.
 *
 * @param whole minor units for all units of a line's month
 * @param covered minor units of their cost that the budget covers
 * @param cost minor units, above 0 where they are not all covered
 * @returns minor units; `whole` itself, not rounded again, where all is covered
 */
export function coveredPart(whole: number, covered: number, cost: number, rounding: CompiledRounding): number {
  return covered === cost ? whole : multiplyDivideTo(whole, covered, cost, rounding);
}
