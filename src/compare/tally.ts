import { type Day, formatDay } from "../calendar/index.js";
import type { Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import { type Thresholds, binOf, noBins } from "./bins.js";
import { type Crossings, addCrossings, noCrossings } from "./crossings.js";
import { type Details, addDetails, noDetails } from "./details.js";
import { differs } from "./differs.js";
import type { BinId } from "./document.js";
import { type Groups, addToGroup, bandOn, levelIn, noGroup } from "./groups.js";
import { addToSpread, noSpread, type Spread } from "./sampling.js";
import { type SetAsideCounts, countMissing, countRefused, nobodySetAside } from "./set-aside.js";
import { type TwoSides, gain } from "./sides.js";
import type { Who } from "./who.js";

/** How people are counted. */
export interface Settings {
  readonly thresholds: Thresholds;
  readonly ages: readonly number[];
  /** The name of each band of ages. */
  readonly bands: readonly string[];
  readonly regionOf: ((place: string, on: string) => string | undefined) | undefined;
}

/** What a comparison has counted so far; a case counts for all people for whom it stands. */
export interface Tally {
  all: number;
  compared: number;
  synthetic: boolean;
  differs: boolean;
  /** The days of cases that were calculated; the last is before the first where there are none. */
  first: Day;
  last: Day;
  /** The days of cases that were refused, as they stand there. */
  from: string | undefined;
  to: string | undefined;
  readonly crossings: Crossings;
  readonly setAside: SetAsideCounts;
  readonly bins: Bins;
  /** The same counts of cases, each of them once. */
  readonly cases: { all: number; compared: number; readonly bins: Bins };
  readonly groups: Readonly<Record<GroupedBy, Groups>>;
  readonly details: Details;
  /** Where cases are weighted, of those compared. */
  readonly spread: Spread | undefined;
}

/** By what people are grouped. */
export type GroupedBy = "level" | "place" | "region" | "age";

/** How many are in each bin, of both measures. */
export type Bins = Readonly<Record<"support" | "outOfPocket", Record<BinId, number>>>;

/** Nobody. */
export function emptyTally(isWeighted: boolean): Tally {
  return {
    ...{ all: 0, compared: 0, synthetic: false, differs: false, from: undefined, to: undefined },
    ...{ first: Infinity, last: -Infinity },
    crossings: noCrossings(),
    setAside: nobodySetAside(),
    bins: { support: noBins(), outOfPocket: noBins() },
    cases: { all: 0, compared: 0, bins: { support: noBins(), outOfPocket: noBins() } },
    groups: { level: new Map(), place: new Map(), region: new Map(), age: new Map() },
    details: noDetails(),
    spread: isWeighted ? noSpread() : undefined,
  };
}

/** Adds a person; one of whom a fact is missing under either set of rules is in no sum. */
export function addPerson(
  tally: Tally,
  who: Who,
  { sides, weight }: Weighed & { readonly sides: TwoSides },
  settings: Settings,
): void {
  const { old, now } = sides;
  countCase(tally, who.document.synthetic, weight);
  tally.first = Math.min(tally.first, who.from);
  tally.last = Math.max(tally.last, who.to);
  if (old.missing !== undefined || now.missing !== undefined) {
    countNotComputed(tally, weight);
    countMissing(tally.setAside, [...(old.missing ?? []), ...(now.missing ?? [])], weight);
    return;
  }
  tally.compared += weight;
  tally.cases.compared += 1;
  addCrossings(tally.crossings, sides, weight);
  addToGroups(tally, who, { sides, weight }, settings);
  addDetails(tally.details, sides, weight);
  addToBins(tally, sides, weight, settings.thresholds);
  tally.differs ||= differs(sides);
  if (tally.spread !== undefined) addToSpread(tally.spread, sides, weight);
}

/** Adds a person whose case is refused under either set of rules. */
export function addSetAside(
  tally: Tally,
  { document, weight }: Weighed & { readonly document: Case },
  issues: readonly Issue[],
): void {
  const { from, to } = document.period;
  countCase(tally, document.synthetic, weight);
  tally.from = earlier(tally.from, from);
  tally.to = later(tally.to, to);
  countNotComputed(tally, weight);
  countRefused(tally.setAside, issues, weight);
}

/** For how many people a case stands. */
interface Weighed {
  readonly weight: number;
}

function countNotComputed(tally: Tally, weight: number): void {
  countBin(tally, "support", "not-computed", weight);
  countBin(tally, "outOfPocket", "not-computed", weight);
}

function countBin({ bins, cases }: Tally, measure: keyof Bins, bin: BinId, weight: number): void {
  bins[measure][bin] += weight;
  cases.bins[measure][bin] += 1;
}

function countCase(tally: Tally, synthetic: boolean | undefined, weight: number): void {
  tally.synthetic ||= synthetic === true;
  tally.all += weight;
  tally.cases.all += 1;
}

/** The first and the last day of all cases, as texts; undefined where there is none. */
export function daysOf({ from, to, first, last }: Tally): Readonly<Record<"from" | "to", string | undefined>> {
  if (first > last) return { from, to };
  return { from: earlier(from, formatDay(first)), to: later(to, formatDay(last)) };
}

/** The earlier of two days as texts. */
export function earlier(one: string | undefined, other: string): string {
  return one === undefined || other < one ? other : one;
}

/** The later of two days as texts. */
export function later(one: string | undefined, other: string): string {
  return one === undefined || other > one ? other : one;
}

function addToGroups(
  { groups }: Tally,
  { place, birth, from }: Who,
  own: Weighed & { readonly sides: TwoSides },
  { ages, bands, regionOf }: Settings,
): void {
  const { old, now } = own.sides;
  const region = place === undefined ? undefined : regionOf?.(place, formatDay(from));
  addToGroup(groups.level, levelIn(old.numbers) ?? levelIn(now.numbers) ?? noGroup, own);
  addToGroup(groups.place, place ?? noGroup, own);
  addToGroup(groups.region, region ?? noGroup, own);
  addToGroup(groups.age, bands[bandOn(birth, from, ages)] ?? noGroup, own);
}

function addToBins(tally: Tally, sides: TwoSides, weight: number, thresholds: Thresholds): void {
  const support = gain(sides, "support");
  countBin(tally, "support", binOf(support.before, support.change, thresholds), weight);
  // To pay less is to gain.
  const paid = gain(sides, "outOfPocket");
  countBin(tally, "outOfPocket", binOf(paid.before, -paid.change, thresholds), weight);
}
