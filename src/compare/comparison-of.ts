import type { CompiledScheme } from "../rules/compiled.js";
import { saidBins } from "./bins.js";
import { comparedMonths, comparedServices, comparedSources } from "./details.js";
import type { Comparison, ComparisonThresholds } from "./document.js";
import { bandName, comparedGroups, type Groups, totalsOfGroups } from "./groups.js";
import { intervalsOf } from "./sampling.js";
import { saidSetAside } from "./set-aside.js";
import { measuresAt } from "./sums.js";
import { daysOf, type Tally } from "./tally.js";

/** By what rules people were compared. */
interface Rules {
  readonly before: CompiledScheme;
  readonly after: CompiledScheme;
  /** Whether regions were given. */
  readonly regions: boolean;
}

/** How it is told. */
interface Told {
  readonly ages: readonly number[];
  readonly thresholds: ComparisonThresholds;
  readonly isWeighted: boolean;
}

/** What was counted, as a document. */
export function comparisonOf(
  tally: Tally,
  { before, after, regions }: Rules,
  { ages, thresholds, isWeighted }: Told,
): Comparison {
  const { all, compared, cases, groups, details } = tally;
  const { from, to } = daysOf(tally);
  const { currency, minorUnit } = before.name;
  const levels = [...new Set([before, after].flatMap(({ scheme }) => scheme.levels.map(({ id }) => id)))];
  const bands = ages.map((_, index) => bandName(ages, index));
  const groupsOf = (found: Groups, order: readonly string[]) =>
    comparedGroups(found, order, { decimals: minorUnit, isWeighted });
  return {
    schemaVersion: 1,
    kind: "comparison",
    assumes: "same-people-same-use",
    synthetic: tally.synthetic,
    before: rulesOf(before),
    after: rulesOf(after),
    currency,
    ...(from === undefined || to === undefined ? {} : { from, to }),
    nothingDiffers: !tally.differs,
    people: { all, compared, setAside: all - compared, ...tally.crossings },
    setAside: saidSetAside(tally.setAside),
    totals: measuresAt(totalsOfGroups(groups.level), minorUnit),
    bySource: comparedSources(details, minorUnit),
    byService: comparedServices(details, minorUnit),
    byMonth: comparedMonths(details, minorUnit),
    byLevel: groupsOf(groups.level, levels),
    byPlace: groupsOf(groups.place, []),
    ...(regions ? { byRegion: groupsOf(groups.region, []) } : {}),
    byAge: groupsOf(groups.age, bands),
    thresholds: { none: "0", muchShare: "0.05", ...thresholds },
    support: saidBins(tally.bins.support),
    outOfPocket: saidBins(tally.bins.outOfPocket),
    ...(isWeighted
      ? { weighted: { ...saidCases(cases), drawn: "not-at-random", ...sampledIn(tally, minorUnit) } }
      : {}),
  };
}

function saidCases({ all, compared, bins }: Tally["cases"]): Omit<NonNullable<Comparison["weighted"]>, "drawn"> {
  const { support, outOfPocket } = bins;
  return { all, compared, setAside: all - compared, support: saidBins(support), outOfPocket: saidBins(outOfPocket) };
}

function sampledIn({ spread }: Tally, decimals: number): Pick<NonNullable<Comparison["weighted"]>, "sampling"> {
  const sampling = spread === undefined ? undefined : intervalsOf(spread, decimals);
  return sampling === undefined ? {} : { sampling };
}

function rulesOf({ name: { id, version } }: CompiledScheme): Comparison["before"] {
  return { id, version };
}
