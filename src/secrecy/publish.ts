import { binIds } from "../compare/bins.js";
import type { BinCounts, ComparedAmount, ComparedGroup, ComparedMeasures, Comparison } from "../compare/document.js";
import { formatScaled, parseScaled } from "../numbers/index.js";
import type { Chosen } from "./choose.js";
import type { Protection, PublicComparison } from "./document.js";

/** How sums are rounded. */
interface Rounder {
  readonly decimals: number;
  readonly step: bigint;
}

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

function sumOfMeasures(rows: readonly ComparedMeasures[], rounder: Rounder): ComparedMeasures {
  const of = (measure: keyof ComparedMeasures) =>
    sumOf(
      rows.map((row) => row[measure]),
      rounder,
    );
  return { budget: of("budget"), cost: of("cost"), support: of("support"), outOfPocket: of("outOfPocket") };
}

/** The sum of rows of which each value is an amount, or holds its own before, after and change. */
function sumOfRows<Row extends object>(rows: readonly Row[], rounder: Rounder): Row {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a sum is of at least one row");
  if (isAmount(first))
    return {
      ...first,
      ...sumOf(
        rows.map((row) => (isAmount(row) ? row : zero)),
        rounder,
      ),
    };
  const entries = Object.entries(first).map(([key, value]) => {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[key]);
    return [key, isAmount(value) ? sumOf(values.filter(isAmount), rounder) : value] as const;
  });
  // The same keys with values of the same kinds.
  return Object.fromEntries(entries) as Row;
}

const zero: ComparedAmount = { before: "0", after: "0", change: "0" };

function isAmount(value: unknown): value is ComparedAmount {
  return typeof value === "object" && value !== null && "before" in value && "after" in value && "change" in value;
}

/** Sums before and after, rounded each; the change is what a reader finds by taking one from the other. */
function sumOf(amounts: readonly ComparedAmount[], { decimals, step }: Rounder): ComparedAmount {
  const sum = (moment: "before" | "after") => {
    const exact = amounts.reduce((total, amount) => total + minorOf(amount[moment], decimals), 0n);
    return nearest(exact, step);
  };
  const [before, after] = [sum("before"), sum("after")];
  return {
    before: formatScaled(before, decimals),
    after: formatScaled(after, decimals),
    change: formatScaled(after - before, decimals),
  };
}

function minorOf(text: string, decimals: number): bigint {
  return BigInt(text.replace(".", "")) * (decimals === 0 || text.includes(".") ? 1n : 10n ** BigInt(decimals));
}

/** The nearest multiple of a step, half away from 0. */
function nearest(value: bigint, step: bigint): bigint {
  const size = value < 0n ? -value : value;
  const rounded = ((2n * size + step) / (2n * step)) * step;
  return value < 0n ? -rounded : rounded;
}

/** Counts of people that are none, or enough, as are the people that they leave. */
function shownCounts(
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
function shownBins(
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
