import { type Day, parseDay } from "../../calendar/index.js";
import { pathOf } from "../../errors/index.js";
import { isMonthEnd, lastMonthEnd } from "../../rules/months/month-end.js";
import type { BudgetUse, Position } from "../../result/position/document.js";

/** A position with its place in what was given. */
export interface Placed {
  readonly path: string;
  readonly position: Position;
}

/** What the time before left behind: what the scheme's own rules keep, and what concerns the person. */
export interface GivenBefore {
  /** The position of the scheme; undefined where others had the person before. */
  readonly own: Placed | undefined;
  /** The latest position. */
  readonly latest: Placed;
  /** The budgets of the scheme as they stand on the eve of the question, where another scheme had days since its position. */
  readonly budgets?: readonly BudgetUse[] | undefined;
}

/**
 * The positions with which a question goes on, by what they say.
 *
 * @param given positions that were read without an issue
 */
export function givenBefore(given: Position | readonly Position[], scheme: string): GivenBefore | undefined {
  const positions: readonly Position[] = isList(given) ? given : [given];
  const placed = positions.map((position, index): Placed => ({
    path: isList(given) ? pathOf("opening", index) : "opening",
    position,
  }));
  // Days are written so that they stand in order.
  const [latest] = [...placed].sort((one, other) => (one.position.through < other.position.through ? 1 : -1));
  return latest && { own: placed.find(({ position }) => position.scheme.id === scheme), latest };
}

function isList(given: Position | readonly Position[]): given is readonly Position[] {
  return Array.isArray(given);
}

/** The last day of which rules keep anything: the end of the last whole month. */
export function keptUntil({ position }: Placed): Day {
  const through = parseDay(position.through);
  return isMonthEnd(through) ? through : lastMonthEnd(through);
}
