import { received, type Issue } from "../../errors/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { UsedBefore } from "../used-before.js";
import { readAmount, readId } from "./values.js";
import { mostUnits } from "../units-within.js";

const list = "usedBefore";

/** By id of the limit, the units used before, in ten-thousandths; undefined where nothing is known of them. */
export function readUsedBefore(
  usedBefore: readonly UsedBefore[] | undefined,
  issues: Issue[],
): ReadonlyMap<string, number> | undefined {
  if (usedBefore === undefined) return undefined;
  const units = new Map<string, number>();
  for (const [index, row] of usedBefore.entries()) {
    if (units.has(row.limit)) {
      issues.push({
        code: "duplicate-id",
        path: `${list}[${index}].limit`,
        expected: "a limit that no other entry of the list has",
        received: received(row.limit),
      });
    }
    const limit = readId(row.limit, issues, list, index, "limit");
    const used = readAmount(row.units, quantityDecimals, issues, list, index, "units");
    if (used > mostUnits) {
      issues.push({
        code: "out-of-range",
        path: `${list}[${index}].units`,
        expected: `at most ${formatScaledShort(mostUnits, quantityDecimals)} units`,
        received: received(row.units),
      });
    }
    units.set(limit, used);
  }
  return units;
}
