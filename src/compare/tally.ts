import type { Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import { binOf, noBins, type Thresholds } from "./bins.js";
import type { Person } from "./check.js";
import { addDetails, noDetails, type Details } from "./details.js";
import type { BinId } from "./document.js";
import { addToGroup, ageBandOf, levelOf, noGroup, type Groups } from "./groups.js";
import type { Measures } from "./measures.js";
import { placeOfCase } from "./place-of-case.js";
import { addCrossings, noCrossings, type Crossings } from "./crossings.js";
import { countLacking, countRefused, nobodySetAside, type SetAsideCounts } from "./set-aside.js";
import { joined, nobody, type PairOfMeasures } from "./sums.js";

/** How people are counted. */
export interface Settings {
  readonly thresholds: Thresholds;
  readonly ages: readonly number[];
  readonly regionOf: ((place: string, on: string) => string | undefined) | undefined;
}

/** What a comparison has counted so far. */
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
  readonly bins: Readonly<Record<"support" | "outOfPocket", Record<BinId, number>>>;
  readonly groups: Readonly<Record<"level" | "place" | "region" | "age", Groups>>;
  readonly details: Details;
}

/** Nobody. */
export function emptyTally(): Tally {
  return {
    ...{ all: 0, compared: 0, synthetic: false, differs: false, from: undefined, to: undefined, totals: nobody },
    crossings: noCrossings(),
    setAside: nobodySetAside(),
    bins: { support: noBins(), outOfPocket: noBins() },
    groups: { level: new Map(), place: new Map(), region: new Map(), age: new Map() },
    details: noDetails(),
  };
}

/** Adds a person; one of whom a fact is missing under either set of rules has no measures, and is in no sum. */
export function addPerson(
  tally: Tally,
  { document, old, now, pair }: Person & { readonly pair: PairOfMeasures | undefined },
  settings: Settings,
): void {
  tally.synthetic ||= old.synthetic || now.synthetic;
  addDays(tally, document);
  if (pair === undefined) {
    countNotComputed(tally);
    countLacking(tally.setAside, [old, now]);
    return;
  }
  tally.compared += 1;
  tally.totals = joined(tally.totals, pair);
  addCrossings(tally.crossings, { old, now, pair });
  addToGroups(tally, { document, old, now }, pair, settings);
  addDetails(tally.details, old, "before");
  addDetails(tally.details, now, "after");
  addToBins(tally, pair, settings.thresholds);
  tally.differs ||= differs(pair, old, now);
}

/** Adds a person whose case is refused under either set of rules. */
export function addSetAside(tally: Tally, document: Case, issues: readonly Issue[]): void {
  tally.synthetic ||= document.synthetic === true;
  addDays(tally, document);
  countNotComputed(tally);
  countRefused(tally.setAside, issues);
}

function countNotComputed({ bins }: Tally): void {
  bins.support["not-computed"] += 1;
  bins.outOfPocket["not-computed"] += 1;
}

function addDays(tally: Tally, { period: { from, to } }: Case): void {
  tally.all += 1;
  tally.from = tally.from === undefined || from < tally.from ? from : tally.from;
  tally.to = tally.to === undefined || to > tally.to ? to : tally.to;
}

function addToGroups(
  { groups }: Tally,
  { document, old, now }: Person,
  pair: PairOfMeasures,
  { ages, regionOf }: Settings,
): void {
  const place = placeOfCase(document);
  const region = place === undefined ? undefined : regionOf?.(place, document.period.from);
  addToGroup(groups.level, levelOf([old, now]), pair);
  addToGroup(groups.place, place ?? noGroup, pair);
  addToGroup(groups.region, region ?? noGroup, pair);
  addToGroup(groups.age, ageBandOf(document, ages), pair);
}

function addToBins({ bins }: Tally, { before, after }: PairOfMeasures, thresholds: Thresholds): void {
  bins.support[binOf(before.support, after.support - before.support, thresholds)] += 1;
  // To pay less is to gain.
  bins.outOfPocket[binOf(before.outOfPocket, before.outOfPocket - after.outOfPocket, thresholds)] += 1;
}

function differs({ before, after }: PairOfMeasures, old: Result, now: Result): boolean {
  const keys = Object.keys(before) as readonly (keyof Measures)[];
  const rightChanges = (old.totals === undefined) !== (now.totals === undefined);
  return rightChanges || keys.some((key) => before[key] !== after[key]) || sourcesOf(old) !== sourcesOf(now);
}

/** What each source pays, where it is something. */
function sourcesOf({ totals, numbers }: Result): string {
  if (totals === undefined) return "";
  const paid = totals.sourceMinors.map((minor, index) => [
    String(minor),
    "sourceIds" in numbers.form ? numbers.form.sourceIds[index] : "",
  ]);
  return JSON.stringify(paid.filter(([minor]) => minor !== "0"));
}
