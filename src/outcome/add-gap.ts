import type { Gap } from "./finding.js";

/** Adds a gap; days that follow each other, and those of several lines, are one. */
export function addGap(gap: Gap, gaps: Gap[]): void {
  const sameAs = ({ fact, neededBy, expected, from, to }: Gap) =>
    fact === gap.fact &&
    neededBy === gap.neededBy &&
    JSON.stringify(expected) === JSON.stringify(gap.expected) &&
    from <= gap.to + 1 &&
    gap.from <= to + 1;
  const at = gaps.findIndex(sameAs);
  const before = gaps[at];
  if (before === undefined) gaps.push(gap);
  else gaps[at] = { ...before, from: Math.min(before.from, gap.from), to: Math.max(before.to, gap.to) };
}
