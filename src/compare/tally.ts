import type { Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import { type Thresholds, binOf, noBins } from "./bins.js";
import type { Person } from "./check.js";
import { type Details, addDetails, noDetails } from "./details.js";
import type { BinId } from "./document.js";
import { type Groups, addToGroup, ageBandOf, levelOf, noGroup } from "./groups.js";
import { placeOfCase } from "./place-of-case.js";
import { type Crossings, addCrossings, noCrossings } from "./crossings.js";
import { type SetAsideCounts, countLacking, countRefused, nobodySetAside } from "./set-aside.js";
import { type PairOfMeasures, joined, nobody, weighted } from "./sums.js";
import { differs } from "./differs.js";

/** How people are counted. */
export interface Settings {
  readonly thresholds: Thresholds;
  readonly ages: readonly number[];
  readonly regionOf: ((place: string, on: string) => string | undefined) | undefined;
}

/** What a comparison has counted so far; a case counts for all people for whom it stands. */
export interface Tally {
  all: number;
  compared: number;
  synthetic: boolean;
  differs: boolean;
  from: string | undefined;
  to: string | undefined;
  totals: PairOfMeasures;
  readonly crossings: Crossings;
  readonly setAside: SetAsideCounts;
  readonly bins: Bins;
  /** The same counts of cases, each of them once. */
  readonly cases: { all: number; compared: number; readonly bins: Bins };
  readonly groups: Readonly<Record<"level" | "place" | "region" | "age", Groups>>;
  readonly details: Details;
}

type Bins = Readonly<Record<"support" | "outOfPocket", Record<BinId, number>>>;

/** Nobody. */
export function emptyTally(): Tally {
  return {
    ...{ all: 0, compared: 0, synthetic: false, differs: false, from: undefined, to: undefined, totals: nobody },
    crossings: noCrossings(),
    setAside: nobodySetAside(),
    bins: { support: noBins(), outOfPocket: noBins() },
    cases: { all: 0, compared: 0, bins: { support: noBins(), outOfPocket: noBins() } },
    groups: { level: new Map(), place: new Map(), region: new Map(), age: new Map() },
    details: noDetails(),
  };
}

/** Adds a person; one of whom a fact is missing under either set of rules has no measures, and is in no sum. */
export function addPerson(
  tally: Tally,
  { document, old, now, pair, weight }: Person & Weighed & { readonly pair: PairOfMeasures | undefined },
  settings: Settings,
): void {
  tally.synthetic ||= old.synthetic || now.synthetic;
  addDays(tally, document, weight);
  if (pair === undefined) {
    countNotComputed(tally, weight);
    countLacking(tally.setAside, [old, now], weight);
    return;
  }
  const measures = weighted(pair, weight);
  tally.compared += weight;
  tally.cases.compared += 1;
  tally.totals = joined(tally.totals, measures);
  addCrossings(tally.crossings, { old, now, pair, weight });
  addToGroups(tally, { document, old, now }, { measures, weight }, settings);
  addDetails(tally.details, old, { side: "before", weight });
  addDetails(tally.details, now, { side: "after", weight });
  addToBins(tally, pair, weight, settings.thresholds);
  tally.differs ||= differs(pair, old, now);
}

/** Adds a person whose case is refused under either set of rules. */
export function addSetAside(
  tally: Tally,
  { document, weight }: Weighed & { readonly document: Case },
  issues: readonly Issue[],
): void {
  tally.synthetic ||= document.synthetic === true;
  addDays(tally, document, weight);
  countNotComputed(tally, weight);
  countRefused(tally.setAside, issues, weight);
}

/** For how many people a case stands. */
interface Weighed {
  readonly weight: number;
}

function countNotComputed(tally: Tally, weight: number): void {
  for (const measure of binned) countBin(tally, measure, "not-computed", weight);
}

const binned = ["support", "outOfPocket"] as const;

function countBin({ bins, cases }: Tally, measure: (typeof binned)[number], bin: BinId, weight: number): void {
  bins[measure][bin] += weight;
  cases.bins[measure][bin] += 1;
}

function addDays(tally: Tally, { period: { from, to } }: Case, weight: number): void {
  tally.all += weight;
  tally.cases.all += 1;
  tally.from = tally.from === undefined || from < tally.from ? from : tally.from;
  tally.to = tally.to === undefined || to > tally.to ? to : tally.to;
}

function addToGroups(
  { groups }: Tally,
  { document, old, now }: Person,
  own: Weighed & { readonly measures: PairOfMeasures },
  { ages, regionOf }: Settings,
): void {
  const place = placeOfCase(document);
  const region = place === undefined ? undefined : regionOf?.(place, document.period.from);
  addToGroup(groups.level, levelOf([old, now]), own);
  addToGroup(groups.place, place ?? noGroup, own);
  addToGroup(groups.region, region ?? noGroup, own);
  addToGroup(groups.age, ageBandOf(document, ages), own);
}

function addToBins(tally: Tally, { before, after }: PairOfMeasures, weight: number, thresholds: Thresholds): void {
  countBin(tally, "support", binOf(before.support, after.support - before.support, thresholds), weight);
  // To pay less is to gain.
  const saved = before.outOfPocket - after.outOfPocket;
  countBin(tally, "outOfPocket", binOf(before.outOfPocket, saved, thresholds), weight);
}
