import { formatMonth, type Month, monthOf } from "../calendar/index.js";
import { noPayer, paidOutIn, paidOutOf } from "../result/budget/paid-out.js";
import { sumEvery } from "../result/sums.js";
import type { ComparedMonth, ComparedService, ComparedSource } from "./compared-amounts.js";
import { addAt, type ExactSums, sumAt, sumsOf } from "./exact/exact-sums.js";
import type { Side } from "./sides.js";
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

/** Adds what one set of rules gives all people for whom a case stands. @param side 0 before, 1 after */
export function addDetails(
  { sources, services, years }: Details,
  { numbers }: Side,
  side: number,
  weight: number,
): void {
  if (numbers === undefined) return;
  const { form, lines, from, cost, covered, contribution, outside } = numbers;
  const { sourceIds } = form;
  for (let index = 0; index < sourceIds.length; index += 1) {
    const sums = sumsOf(sources, sourceIds[index] ?? "", detailLengths.sources);
    addAt(sums, side, sumEvery(numbers.sources, index, sourceIds.length), weight);
  }
  if (numbers.payments.length > 0) {
    addAt(sumsOf(sources, noPayer, detailLengths.sources), side, paidOutOf(numbers), weight);
  }
  const count = contribution.length;
  for (let line = 0, start = 0; line < lines.length; line += 1, start += count) {
    const sums = sumsOf(services, lines[line]?.service ?? "", detailLengths.services);
    addAt(sums, side, sumEvery(cost, start, 1, start + count), weight);
    addAt(sums, 2 + side, sumEvery(covered, start, 1, start + count), weight);
  }
  const first = monthOf(from);
  for (let index = 0; index < count; index += 1) {
    const paid = contribution[index] ?? 0;
    const costs = sumEvery(cost, index, count);
    const bought = sumEvery(covered, index, count) - paid;
    const sums = yearOf(years, first + index);
    const at = placeOf(first + index);
    addAt(sums, at, 1, 1);
    addAt(sums, at + 1 + side, costs, weight);
    addAt(sums, at + 3 + side, bought + paidOutIn(first + index, numbers), weight);
    addAt(sums, at + 5 + side, costs - bought, weight);
  }
  for (const { bearer, month, minor } of outside) {
    if (bearer !== "client") continue;
    addAt(yearOf(years, first + month), placeOf(first + month) + 5 + side, minor, weight);
  }
}

const ofMonth = 7;

/** The sums of the year in which a month lies. */
function yearOf(years: Details["years"], month: Month): ExactSums {
  return sumsOf(years, Math.floor(month / 12), detailLengths.years);
}

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
