import { addFar, type ExactSums, noSums, sumAt } from "./exact/exact-sums.js";
import type { Groups } from "./groups.js";
import { addSpread } from "./sampling.js";
import { addSetAside, type Counted } from "./set-aside.js";
import { type Bins, type GroupedBy, type Tally, daysOf, earlier, later } from "./tally.js";

/** Sums of a comparison of some of the people, as data: integers as texts, because they may be larger than numbers are exact. */
export interface ComparisonPart {
  readonly counts: Readonly<Record<"all" | "compared" | "casesAll" | "casesCompared", number>>;
  readonly crossings: Readonly<Record<string, number>>;
  readonly bins: Readonly<Record<"people" | "cases", Bins>>;
  readonly synthetic: boolean;
  readonly differs: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly lacking: readonly Counted[];
  readonly refused: readonly Counted[];
  readonly groups: Readonly<Record<GroupedBy, readonly (readonly [string, number, number, readonly string[]])[]>>;
  readonly sources: readonly Summed<string>[];
  readonly services: readonly Summed<string>[];
  readonly years: readonly Summed<number>[];
  /** Where cases are weighted. */
  readonly spread?: readonly string[];
}

type Summed<Key> = readonly [Key, readonly string[]];

/** What was counted, as data. */
export function partOf(tally: Tally): ComparisonPart {
  const { all, compared, cases, bins, setAside, groups, details, crossings, synthetic } = tally;
  const { from, to } = daysOf(tally);
  return {
    counts: { all, compared, casesAll: cases.all, casesCompared: cases.compared },
    crossings: { ...crossings },
    bins: { people: bins, cases: cases.bins },
    ...{ synthetic, differs: tally.differs },
    ...(from === undefined || to === undefined ? {} : { from, to }),
    lacking: [...setAside.lacking],
    refused: [...setAside.refused],
    groups: {
      level: groupsIn(groups.level),
      place: groupsIn(groups.place),
      region: groupsIn(groups.region),
      age: groupsIn(groups.age),
    },
    sources: summedIn(details.sources),
    services: summedIn(details.services),
    years: summedIn(details.years),
    ...(tally.spread === undefined ? {} : { spread: tally.spread.map(String) }),
  };
}

/** Counts the people of a part too: as if they had been added one by one, where parts come in the order of the people. */
export function addPart(tally: Tally, part: ComparisonPart): void {
  const { counts, bins, groups, from, to } = part;
  tally.all += counts.all;
  tally.compared += counts.compared;
  tally.cases.all += counts.casesAll;
  tally.cases.compared += counts.casesCompared;
  tally.synthetic ||= part.synthetic;
  tally.differs ||= part.differs;
  if (from !== undefined) tally.from = earlier(tally.from, from);
  if (to !== undefined) tally.to = later(tally.to, to);
  addCounts(tally.crossings, part.crossings);
  for (const measure of ["support", "outOfPocket"] as const) {
    addCounts(tally.bins[measure], bins.people[measure]);
    addCounts(tally.cases.bins[measure], bins.cases[measure]);
  }
  addSetAside(tally.setAside, part);
  for (const by of ["level", "place", "region", "age"] as const) addGroups(tally.groups[by], groups[by]);
  for (const kind of ["sources", "services"] as const) addSummed(tally.details[kind], part[kind]);
  addSummed(tally.details.years, part.years);
  if (tally.spread !== undefined) addSpread(tally.spread, (part.spread ?? []).map(BigInt));
}

function textsOf(sums: ExactSums): readonly string[] {
  return Array.from(sums.near, (_, index) => String(sumAt(sums, index)));
}

function summedIn<Key>(map: ReadonlyMap<Key, ExactSums>): readonly Summed<Key>[] {
  return [...map].map(([key, sums]) => [key, textsOf(sums)]);
}

function groupsIn(groups: Groups): ComparisonPart["groups"]["level"] {
  return [...groups].map(([group, { people, cases, sums }]) => [group, people, cases, textsOf(sums)]);
}

function addCounts<Key extends string>(into: Record<Key, number>, from: Readonly<Record<string, number>>): void {
  for (const key of Object.keys(into) as Key[]) into[key] += from[key] ?? 0;
}

function addTexts(sums: ExactSums, texts: readonly string[]): void {
  for (const [index, text] of texts.entries()) addFar(sums, index, BigInt(text));
}

function addSummed<Key>(into: Map<Key, ExactSums>, from: readonly Summed<Key>[]): void {
  for (const [key, texts] of from) {
    const sums = into.get(key) ?? noSums(texts.length);
    into.set(key, sums);
    addTexts(sums, texts);
  }
}

function addGroups(into: Groups, from: ComparisonPart["groups"]["level"]): void {
  for (const [group, people, cases, texts] of from) {
    const own = into.get(group) ?? { people: 0, cases: 0, sums: noSums(texts.length) };
    into.set(group, own);
    own.people += people;
    own.cases += cases;
    addTexts(own.sums, texts);
  }
}
