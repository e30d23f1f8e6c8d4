import { formatScaled } from "../numbers/index.js";
import type { Population } from "./document.js";
import { groupsOf, type Layout, type MarginLayout } from "./layout.js";
import type { MadeMargin, MadePopulation } from "./made.js";
import type { FilledCell } from "./weights.js";

const designDecimals = 4;

/** What was made, as a document. */
export function madeOf(
  population: Population,
  layout: Layout,
  {
    seed,
    rounds,
    counts,
    filled,
  }: {
    readonly seed: number;
    readonly rounds: number;
    /** People of each cell. */
    readonly counts: readonly number[];
    readonly filled: readonly FilledCell[];
  },
): MadePopulation {
  const weights = filled.flatMap((cell) => cell.weights);
  const cases = weights.reduce((sum, each) => sum + each.cases, 0);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const squares = weights.reduce((sum, each) => sum + BigInt(each.weight) ** 2n * BigInt(each.cases), 0n);
  const scale = 10n ** BigInt(designDecimals);
  const square = BigInt(people) ** 2n;
  const effect = (2n * BigInt(cases) * squares * scale + square) / (2n * square);
  return {
    schemaVersion: 1,
    kind: "made-population",
    synthetic: true,
    population: population.id,
    seed,
    people,
    cases,
    combinations: filled.length,
    rounds,
    largestWeight: weights.reduce((most, { weight }) => Math.max(most, weight), 0),
    designEffect: formatScaled(effect, designDecimals),
    margins: layout.margins.flatMap((margin) => madeMargins(margin, { population, layout, filled })),
  };
}

/** Each entry of a table that has people, with those who were made: counted again from the cases, not from what fitting meant. */
function madeMargins(
  { margin, people, dimensions }: MarginLayout,
  {
    population,
    layout: { sizes },
    filled,
  }: { readonly population: Population; readonly layout: Layout; readonly filled: readonly FilledCell[] },
): readonly MadeMargin[] {
  const own = dimensions.map((place) => sizes[place] ?? 1);
  const made = people.map(() => 0);
  for (const { groups, weights } of filled) {
    const entry = dimensions.reduce((sum, place, at) => sum * (own[at] ?? 1) + (groups[place] ?? 0), 0);
    made[entry] = (made[entry] ?? 0) + weights.reduce((sum, { weight, cases }) => sum + weight * cases, 0);
  }
  return people.flatMap((asked, entry) => {
    if (asked === 0 && made[entry] === 0) return [];
    const groups = groupsOf(entry, own).map((group, at) => [
      margin.of[at] ?? "",
      population.dimensions[dimensions[at] ?? -1]?.groups[group]?.id ?? "",
    ]);
    return [
      {
        margin: margin.id,
        source: margin.source,
        groups: Object.fromEntries(groups) as Readonly<Record<string, string>>,
        asked,
        made: made[entry] ?? 0,
      },
    ];
  });
}
