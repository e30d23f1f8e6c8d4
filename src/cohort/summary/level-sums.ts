import { daysOfLevels } from "../../result/budget/days-of-levels.js";
import type { EligibleResult } from "../../result/result.js";
import type { Scheme } from "../../rules/scheme.js";
import { boundedParts } from "./bounded-parts.js";
import { amountText } from "./group-sums.js";
import type { LevelSummary } from "./summary.js";

interface LevelSum {
  clients: number;
  days: number;
  minor: number;
  /** The last person who was counted. */
  last: EligibleResult | undefined;
}

/** The sums of each level while they grow, by id. */
export type LevelSums = ReadonlyMap<string, LevelSum>;

/** The levels of a scheme, without anybody. */
export function emptyLevels(scheme: Scheme): LevelSums {
  return new Map(scheme.levels.map(({ id }) => [id, { clients: 0, days: 0, minor: 0, last: undefined }]));
}

/** Adds the days of a person to the levels. */
export function addLevels(levels: LevelSums, result: EligibleResult): void {
  for (const { level, from, to } of daysOfLevels(result.numbers)) {
    const sum = levels.get(level);
    if (sum === undefined) continue;
    if (sum.last !== result) sum.clients += 1;
    sum.last = result;
    sum.days += to - from + 1;
  }
  for (const { level, minor } of boundedParts(result.numbers)) {
    const sum = levels.get(level);
    if (sum !== undefined) sum.minor += minor;
  }
}

/** The texts of the levels; none where people have budgets and none of them is made of amounts by level. */
export function levelSummaries(
  levels: LevelSums,
  { eligible, minorUnit }: { readonly eligible: number; readonly minorUnit: number },
): Readonly<Record<string, LevelSummary>> {
  if (eligible > 0 && [...levels.values()].every(({ days }) => days === 0)) return {};
  return Object.fromEntries(
    [...levels].map(([id, { clients, days, minor }]) => [
      id,
      { clients, days, budget: amountText(minor, minorUnit, ["byLevel", id, "budget"]) },
    ]),
  );
}
