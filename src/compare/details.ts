import { formatMonth, type Month, monthOf } from "../calendar/index.js";
import { noPayer, paidOutIn, paidOutOf } from "../result/budget/paid-out.js";
import { sumEvery } from "../result/sums.js";
import type { ComparedMonth, ComparedService, ComparedSource } from "./compared-amounts.js";
import { addAt, type ExactSums, sumAt, sumsOf } from "./exact/exact-sums.js";
import type { GivenNumbers } from "./given.js";
import type { TwoSides } from "./sides.js";
import { amountAt } from "./sums.js";

/** Sums that people are not grouped by: somebody has several sources, services and months. Each amount is twice there, before and after. */
export interface Details {
  /** By id, what the source pays. */
  readonly sources: Map<string, ExactSums>;
  /** By id, cost and covered. */
  readonly services: Map<string, ExactSums>;
  /** By the year, for each of its months how many cases have it, and cost, support, out of pocket. */
  readonly years: Map<number, ExactSums>;
}

/** How many sums stand under each key. */
export const detailLengths = { sources: 2, services: 4, years: 12 * 7 } as const;

/** Details of nobody. */
export function noDetails(): Details {
  return { sources: new Map(), services: new Map(), years: new Map() };
}

/** What people have for whom a case stands, and on which sides: 0 before, 1 after, on both where they are the same. */
interface Sided {
  readonly numbers: GivenNumbers;
  readonly weight: number;
  readonly first: 0 | 1;
  readonly last: 0 | 1;
}

/** Adds what two sets of rules give all people for whom a case stands. */
export function addDetails(details: Details, { old, now }: TwoSides, weight: number): void {
  const [before, after] = [old.numbers, now.numbers];
  if (before !== undefined && before === after) {
    addSides(details, [{ numbers: before, weight, first: 0, last: 1 }]);
    return;
  }
  const sides: Sided[] = [];
  if (before !== undefined) sides.push({ numbers: before, weight, first: 0, last: 0 });
  if (after !== undefined) sides.push({ numbers: after, weight, first: 1, last: 1 });
  if (before === undefined || after === undefined || isAskedAlike(before, after)) addSides(details, sides);
  else for (const side of sides) addSides(details, [side]);
}

/** Whether both have the same lines and months, so that what stands under a service or a month is found once for both. */
function isAskedAlike(before: GivenNumbers, after: GivenNumbers): boolean {
  const isSame = before.lines === after.lines && before.from === after.from;
  return isSame && before.contribution.length === after.contribution.length;
}

/** @param sides of the same lines and months */
function addSides({ sources, services, years }: Details, sides: readonly Sided[]): void {
  const [one] = sides;
  if (one === undefined) return;
  for (const side of sides) addSources(sources, side);
  const { lines, from, contribution } = one.numbers;
  const count = contribution.length;
  for (let line = 0, start = 0; line < lines.length; line += 1, start += count) {
    const sums = sumsOf(services, lines[line]?.service ?? "", detailLengths.services);
    for (const side of sides) addLine(sums, side, start);
  }
  const first = monthOf(from);
  for (let start = 0; start < count;) {
    const year = Math.floor((first + start) / 12);
    const sums = sumsOf(years, year, detailLengths.years);
    const end = Math.min(count, 12 * (year + 1) - first);
    for (const side of sides) addMonths(sums, side, { first, start, end });
    start = end;
  }
  for (const side of sides) addOutside(years, side);
}

/** Adds to the sums from a place on, of each side its own. */
function addAtSides(sums: ExactSums, at: number, { weight, first, last }: Sided, minor: number): void {
  for (let side: number = first; side <= last; side += 1) addAt(sums, at + side, minor, weight);
}

function addSources(sources: Details["sources"], side: Sided): void {
  const { numbers } = side;
  const { sourceIds } = numbers.form;
  for (let index = 0; index < sourceIds.length; index += 1) {
    const sums = sumsOf(sources, sourceIds[index] ?? "", detailLengths.sources);
    addAtSides(sums, 0, side, sumEvery(numbers.sources, index, sourceIds.length));
  }
  if (numbers.payments.length > 0) {
    addAtSides(sumsOf(sources, noPayer, detailLengths.sources), 0, side, paidOutOf(numbers));
  }
}

function addLine(sums: ExactSums, side: Sided, start: number): void {
  const { cost, covered, contribution } = side.numbers;
  const end = start + contribution.length;
  const costs = sumEvery(cost, start, 1, end);
  addAtSides(sums, 0, side, costs);
  // Where everything is covered, both are one list.
  addAtSides(sums, 2, side, covered === cost ? costs : sumEvery(covered, start, 1, end));
}

/** Months of one year, by their places among those of a case, of which the first is a month of the calendar. */
interface SomeMonths {
  readonly first: Month;
  readonly start: number;
  readonly end: number;
}

function addMonths(sums: ExactSums, side: Sided, { first, start, end }: SomeMonths): void {
  const { numbers } = side;
  const { cost, covered, contribution, coveredByMonth } = numbers;
  const count = contribution.length;
  for (let index = start, at = placeOf(first + start); index < end; index += 1, at += ofMonth) {
    const known = coveredByMonth?.[index] ?? sumEvery(covered, index, count);
    const costs = covered === cost ? known : sumEvery(cost, index, count);
    const bought = known - (contribution[index] ?? 0);
    addAt(sums, at, 1, 1 + side.last - side.first);
    addAtSides(sums, at + 1, side, costs);
    addAtSides(sums, at + 3, side, bought + paidOutIn(first + index, numbers));
    addAtSides(sums, at + 5, side, costs - bought);
  }
}

/** Adds to out of pocket what the client bears outside of what is recognised. */
function addOutside(years: Details["years"], side: Sided): void {
  const { from, outside } = side.numbers;
  for (const { bearer, month, minor } of outside) {
    if (bearer !== "client") continue;
    const on = monthOf(from) + month;
    addAtSides(sumsOf(years, Math.floor(on / 12), detailLengths.years), placeOf(on) + 5, side, minor);
  }
}

const ofMonth = 7;

/** Where a month stands among the sums of its year. */
function placeOf(month: Month): number {
  return (month - 12 * Math.floor(month / 12)) * ofMonth;
}

/** What each source pays, in words of a document, in the order in which sources were first seen. */
export function comparedSources({ sources }: Details, decimals: number): readonly ComparedSource[] {
  return [...sources].map(([source, sums]) => ({ source, ...amountAt(sums, 0, decimals) }));
}

/** Each service, in words of a document, by its id. */
export function comparedServices({ services }: Details, decimals: number): readonly ComparedService[] {
  return byKey(services).map(([service, sums]) => ({
    service,
    cost: amountAt(sums, 0, decimals),
    covered: amountAt(sums, 2, decimals),
  }));
}

/** Each month that a case has, in words of a document. */
export function comparedMonths({ years }: Details, decimals: number): readonly ComparedMonth[] {
  return byKey(years).flatMap(([year, sums]) =>
    Array.from({ length: 12 }, (_, index) => 12 * year + index).flatMap((month) => {
      const at = placeOf(month);
      if (sumAt(sums, at) === 0n) return [];
      return {
        month: formatMonth(month),
        cost: amountAt(sums, at + 1, decimals),
        support: amountAt(sums, at + 3, decimals),
        outOfPocket: amountAt(sums, at + 5, decimals),
      };
    }),
  );
}

function byKey<Key>(sums: ReadonlyMap<Key, ExactSums>): readonly (readonly [Key, ExactSums])[] {
  return [...sums].sort(([left], [right]) => (left < right ? -1 : 1));
}
