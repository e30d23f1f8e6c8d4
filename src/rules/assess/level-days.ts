import type { Period } from "../../calendar/index.js";
import type { CompiledScheme } from "../compiled.js";
import type { LevelSpan } from "./assessed-span.js";

/** Days of a right, all of one level. */
export interface DaysOfLevel extends Period {
  /** Id of the level; empty where the scheme has none. */
  readonly level: string;
}

/**
 * The days of each level that qualify, where no budget is made of them: what the plan costs, or what somebody states. Levels then decide
 * other things, such as limits.
 *
 * @returns undefined where the scheme has no levels
 */
export function levelDays(
  levels: readonly LevelSpan[],
  eligible: readonly Period[],
  { levelIds }: Pick<CompiledScheme, "levelIds">,
): readonly DaysOfLevel[] | undefined {
  if (levelIds.length === 0) return undefined;
  return levels.flatMap((span) => {
    const level = levelIds[span.level];
    if (level === undefined) return [];
    return eligible
      .map(({ from, to }) => ({ level, from: Math.max(from, span.from), to: Math.min(to, span.to) }))
      .filter(({ from, to }) => from <= to);
  });
}
