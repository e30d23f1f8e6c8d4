import type { ResultNumbers } from "./numbers.js";

/**
 * What rules ask of each line, at `line * months + month`, whether the result shows it by line or by month; empty where they look at the
 * month as a whole.
 */
export function contributionOfLines({
  contributionParts: { byLine },
  ofLines,
}: Pick<ResultNumbers, "contributionParts" | "ofLines">): readonly number[] {
  return byLine.length > 0 ? byLine : (ofLines?.contribution ?? none);
}

const none: readonly number[] = [];
