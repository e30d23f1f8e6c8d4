import type { BinId, Comparison } from "../compare/document.js";
import type { ComparedGroup } from "../compare/compared-amounts.js";
import { parseScaled } from "../numbers/index.js";
import type { Chosen } from "./choose.js";
import type { Protection, PublicComparison } from "./document.js";
import { type Rounder, sumOfMeasures, sumOfRows } from "./rounded-sums.js";
import { hiddenBins, hiddenCounts, shownBins, shownCounts } from "./shown-counts.js";

/** Comparisons as they may be shown: the rows that were chosen, rounded sums, and no count of too few; in all of them the same. */
export function published(
  comparisons: readonly Comparison[],
  chosen: Chosen,
  protection: Omit<Protection, "withheld">,
  decimals: number,
): readonly PublicComparison[] {
  const { threshold, step } = protection;
  const hidden: Hidden = {
    counts: hiddenCounts(comparisons, threshold),
    support: hiddenBins(
      comparisons.map(({ support }) => support),
      threshold,
    ),
    outOfPocket: hiddenBins(
      comparisons.map(({ outOfPocket }) => outOfPocket),
      threshold,
    ),
  };
  const withheld = [
    ...chosen.withheld,
    ...hidden.counts,
    ...[...hidden.support].map((bin) => `support ${bin}`),
    ...[...hidden.outOfPocket].map((bin) => `out of pocket ${bin}`),
  ];
  const rounder: Rounder = { decimals, step: BigInt(parseScaled(step, decimals)) };
  return comparisons.map((each) => publishedOne(each, chosen, hidden, { ...{ ...protection, withheld }, rounder }));
}

/** What is not shown of counts and bins. */
interface Hidden {
  readonly counts: ReadonlySet<string>;
  readonly support: ReadonlySet<BinId>;
  readonly outOfPocket: ReadonlySet<BinId>;
}

function publishedOne(
  comparison: Comparison,
  { groups, ends }: Chosen,
  hidden: Hidden,
  { rounder, ...protection }: Protection & { readonly rounder: Rounder },
): PublicComparison {
  const { people, support, outOfPocket, byRegion, from, to } = comparison;
  const grouped = (rows: readonly ComparedGroup[], shown: readonly (readonly string[])[] | undefined) =>
    (shown ?? []).map((names): ComparedGroup => {
      const own = rows.filter(({ group }) => names.includes(group));
      const size = own.reduce((sum, row) => sum + row.people, 0);
      return { group: names.join("+"), people: size, ...sumOfMeasures(own, rounder) };
    });
  const shared = <Row extends object>(
    rows: readonly Row[],
    shown: readonly (readonly string[])[] | undefined,
    key: keyof Row,
  ): readonly Row[] =>
    (shown ?? []).flatMap((names) => {
      const own = rows.filter((row) => names.includes(String(row[key])));
      return own.length === 0 ? [] : [{ ...sumOfRows(own, rounder), [key]: names.join("+") }];
    });
  return {
    schemaVersion: 1,
    kind: "public-comparison",
    assumes: comparison.assumes,
    synthetic: comparison.synthetic,
    before: comparison.before,
    after: comparison.after,
    currency: comparison.currency,
    ...(from === undefined || to === undefined || ![from, to].every((day) => ends.has(day)) ? {} : { from, to }),
    nothingDiffers: comparison.nothingDiffers,
    thresholds: comparison.thresholds,
    protection,
    people: shownCounts(people, hidden.counts),
    totals: sumOfMeasures([comparison.totals], rounder),
    bySource: shared(comparison.bySource, groups.source, "source"),
    byService: shared(comparison.byService, groups.service, "service"),
    byMonth: shared(comparison.byMonth, groups.month, "month"),
    byLevel: grouped(comparison.byLevel, groups.level),
    byPlace: grouped(comparison.byPlace, groups.place),
    ...(byRegion === undefined ? {} : { byRegion: grouped(byRegion, groups.region) }),
    byAge: grouped(comparison.byAge, groups.age),
    support: shownBins(support, hidden.support),
    outOfPocket: shownBins(outOfPocket, hidden.outOfPocket),
  };
}
