import { binIds } from "../compare/bins.js";
import type { BinCounts, Comparison } from "../compare/document.js";

/** Counts of people that are none, or enough, as are the people that they leave. */
export function shownCounts(
  people: Comparison["people"],
  threshold: number,
): { readonly shown: Partial<Comparison["people"]>; readonly withheld: readonly string[] } {
  const { all, compared, setAside, ...crossings } = people;
  const isShown = (count: number, of: number) => [count, of - count].every((each) => each === 0 || each >= threshold);
  const names = Object.keys(crossings) as readonly (keyof typeof crossings)[];
  // Of the four counts around the budget each follows from the others.
  const aroundBudget = names.filter((name) => /overbudget/iu.test(name));
  const hidden = new Set(names.filter((name) => !isShown(crossings[name], compared)));
  if (aroundBudget.some((name) => hidden.has(name))) for (const name of aroundBudget) hidden.add(name);
  const shown = Object.fromEntries(names.filter((name) => !hidden.has(name)).map((name) => [name, crossings[name]]));
  const withAside = isShown(setAside, all) ? { all, setAside } : {};
  const withheld = [...hidden, ...("all" in withAside ? [] : ["setAside"])];
  return { shown: { ...withAside, ...shown }, withheld };
}

/** Bins that are empty or have people enough; where one has too few, the next smallest is hidden with it. */
export function shownBins(
  bins: BinCounts,
  threshold: number,
): { readonly shown: Partial<BinCounts>; readonly withheld: readonly string[] } {
  const counted = binIds.filter((bin) => bin !== "not-computed" && bins[bin] > 0);
  const hidden = new Set(counted.filter((bin) => bins[bin] < threshold));
  const bySize = counted.toSorted((left, right) => bins[left] - bins[right]);
  for (const bin of bySize) {
    const together = [...hidden].reduce((sum, each) => sum + bins[each], 0);
    if (hidden.size === 0 || (hidden.size > 1 && together >= threshold)) break;
    hidden.add(bin);
  }
  const shown = binIds.filter((bin) => bin !== "not-computed" && !hidden.has(bin));
  return { shown: Object.fromEntries(shown.map((bin) => [bin, bins[bin]])), withheld: [...hidden] };
}
