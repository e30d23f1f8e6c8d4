import type { Comparison } from "../compare/document.js";
import type { ComparedGroup } from "../compare/compared-amounts.js";
import { parseScaled } from "../numbers/index.js";
import type { Chosen } from "./choose.js";
import type { Protection, PublicComparison } from "./document.js";
import { type Rounder, sumOfMeasures, sumOfRows } from "./rounded-sums.js";
import { shownBins, shownCounts } from "./shown-counts.js";

/** A comparison as it may be shown: the rows that were chosen, rounded sums, and no count of too few. */
export function published(
  comparison: Comparison,
  { groups, withheld }: Chosen,
  protection: Omit<Protection, "withheld">,
  decimals: number,
): PublicComparison {
  const rounder: Rounder = { decimals, step: BigInt(parseScaled(protection.step, decimals)) };
  const { people, support, outOfPocket, byRegion, from, to } = comparison;
  const counts = shownCounts(people, protection.threshold);
  const bins = {
    support: shownBins(support, protection.threshold),
    outOfPocket: shownBins(outOfPocket, protection.threshold),
  };
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
    ...(from === undefined || to === undefined ? {} : { from, to }),
    nothingDiffers: comparison.nothingDiffers,
    thresholds: comparison.thresholds,
    protection: {
      ...protection,
      withheld: [
        ...withheld,
        ...counts.withheld,
        ...bins.support.withheld.map((bin) => `support ${bin}`),
        ...bins.outOfPocket.withheld.map((bin) => `out of pocket ${bin}`),
      ],
    },
    people: { compared: people.compared, ...counts.shown },
    totals: sumOfMeasures([comparison.totals], rounder),
    bySource: shared(comparison.bySource, groups.source, "source"),
    byService: shared(comparison.byService, groups.service, "service"),
    byMonth: shared(comparison.byMonth, groups.month, "month"),
    byLevel: grouped(comparison.byLevel, groups.level),
    byPlace: grouped(comparison.byPlace, groups.place),
    ...(byRegion === undefined ? {} : { byRegion: grouped(byRegion, groups.region) }),
    byAge: grouped(comparison.byAge, groups.age),
    support: bins.support.shown,
    outOfPocket: bins.outOfPocket.shown,
  };
}
