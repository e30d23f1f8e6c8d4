import { binIds } from "../compare/bins.js";
import type { BinCounts, BinId, Comparison } from "../compare/document.js";

type People = Comparison["people"];
type Crossing = Exclude<keyof People, "all" | "compared" | "setAside">;
type Counts = Readonly<Pick<Comparison, "people" | "support" | "outOfPocket">>;

/** Who crosses, and in which of the bins of a measure all of them are: those of the other side of it, where somebody has nothing before or after. */
const within: readonly (readonly [Crossing, "support" | "outOfPocket", readonly [BinId, BinId]])[] = [
  ["startPaying", "outOfPocket", ["loses-much", "loses"]],
  ["stopPaying", "outOfPocket", ["gains-much", "gains"]],
  ["gainedRight", "support", ["gains-much", "gains"]],
  ["lostRight", "support", ["loses-much", "loses"]],
];

/**
 * Counts of people that are none, or enough, as are the people that they leave of all and of the bins in which they are. What is hidden in
 * one of several comparisons is hidden in all.
 *
 * @returns the names of counts that are not shown
 */
export function hiddenCounts(comparisons: readonly Counts[], threshold: number): ReadonlySet<string> {
  const isShown = (count: number, of: number) => [count, of - count].every((each) => each <= 0 || each >= threshold);
  const hidden = new Set<string>();
  for (const counts of comparisons) {
    const { all, compared, setAside, ...crossings } = counts.people;
    if (!isShown(setAside, all)) hidden.add("setAside");
    for (const [name, count] of Object.entries(crossings)) if (!isShown(count, compared)) hidden.add(name);
    for (const [name, measure, [much, some]] of within) {
      const bins = counts[measure];
      if ([bins[much], bins[much] + bins[some]].some((of) => !isShown(crossings[name], of))) hidden.add(name);
    }
  }
  // Of the four counts around the budget each follows from the others.
  const aroundBudget = ["overBudgetBefore", "overBudgetAfter", "newlyOverBudget", "noLongerOverBudget"];
  if (aroundBudget.some((name) => hidden.has(name))) for (const name of aroundBudget) hidden.add(name);
  return hidden;
}

/** The counts that are not hidden. */
export function shownCounts({ all, compared, setAside, ...crossings }: People, hidden: ReadonlySet<string>) {
  const shown: Partial<People> = Object.fromEntries(Object.entries(crossings).filter(([name]) => !hidden.has(name)));
  return { compared, ...(hidden.has("setAside") ? {} : { all, setAside }), ...shown };
}

/** Behind which bins others hide, the first first: which one it is, tells nothing of how many are in it. */
const partners = ["same", "gains", "loses", "gains-much", "loses-much"] as const satisfies readonly BinId[];

/**
 * Bins that somewhere have people, but too few, and others with them, which may be of nobody: so many that in each comparison nobody is in
 * them, or so many people that any number of too few could be in each of the small ones.
 *
 * @param bins of one measure, one for each comparison of a run
 */
export function hiddenBins(bins: readonly BinCounts[], threshold: number): ReadonlySet<BinId> {
  const few = partners.filter((bin) => bins.some((own) => own[bin] > 0 && own[bin] < threshold));
  const hidden = new Set<BinId>(few);
  const enough = few.length * (threshold - 1) + threshold;
  const hides = (own: BinCounts) => {
    const sum = [...hidden].reduce((total, bin) => total + own[bin], 0);
    return sum === 0 || sum >= enough;
  };
  for (const partner of partners) {
    if (bins.every(hides)) break;
    hidden.add(partner);
  }
  return hidden;
}

/** The bins that are not hidden. */
export function shownBins(bins: BinCounts, hidden: ReadonlySet<BinId>): Partial<BinCounts> {
  const shown = binIds.filter((bin) => bin !== "not-computed" && !hidden.has(bin));
  return Object.fromEntries(shown.map((bin) => [bin, bins[bin]]));
}
