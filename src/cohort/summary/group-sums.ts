import type { ResultNumbers } from "../../result/numbers.js";
import type { PlainAmounts } from "../../rules/plain/amounts.js";
import type { Result } from "../../result/result.js";
import { pathOf } from "../../errors/index.js";
import { formatScaled, safe } from "../../numbers/index.js";
import { paidOutOf } from "../../result/budget/paid-out.js";
import type { OutsideMinor } from "../../result/rows/outside-row.js";
import { type CeilingBearer, ceilingBearers } from "../../rules/cost/ceiling-rule.js";
import type { GroupSummary } from "./summary.js";

/** The sums of a group while it grows, in minor units. */
export interface GroupSums {
  clients: number;
  budget: number;
  cost: number;
  covered: number;
  contribution: number;
  /** What is paid out as money, which buys nothing. */
  paidOut: number;
  /** What is above ceilings and over limits, by who pays it. */
  readonly outside: Record<CeilingBearer, number>;
  /** In the order of the funding sources. */
  readonly sources: number[];
}

/** A group of nobody. */
export function emptyGroup(sourceCount: number): GroupSums {
  const amounts = { budget: 0, cost: 0, covered: 0, contribution: 0, paidOut: 0 };
  return {
    clients: 0,
    ...amounts,
    outside: { client: 0, municipality: 0 },
    sources: Array<number>(sourceCount).fill(0),
  };
}

/** Adds a person to a group, with the amounts of who has some. */
export function addToGroup(group: GroupSums, result: Result): void {
  group.clients += 1;
  if (result.totals !== undefined) addNumbers(group, result.numbers);
}

/** Adds the amounts of a person to a group. */
export function addNumbers(group: GroupSums, numbers: ResultNumbers): void {
  if (numbers.opening !== undefined) checkExact(group);
  group.budget += numbers.approved;
  group.cost += total(numbers.cost);
  group.covered += total(numbers.covered);
  group.contribution += total(numbers.contribution);
  group.paidOut += paidOutOf(numbers);
  addOutside(group, numbers.outside);
  addSources(group, numbers.sources);
}

/** Adds what the short way worked out of a person. */
export function addPlain(group: GroupSums, amounts: PlainAmounts): void {
  group.budget += amounts.budget.approved;
  group.cost += amounts.costOfAll;
  group.covered += total(amounts.coveredByMonth);
  group.contribution += total(amounts.contribution);
  addOutside(group, amounts.outside);
  addSources(group, amounts.sources);
}

function addOutside({ outside }: GroupSums, amounts: readonly OutsideMinor[]): void {
  for (const { bearer, minor } of amounts) outside[bearer] += minor;
}

function addSources(group: GroupSums, sources: readonly number[]): void {
  const count = group.sources.length;
  for (let index = 0; index < sources.length;) {
    for (let source = 0; source < count; source += 1, index += 1) {
      group.sources[source] = (group.sources[source] ?? 0) + (sources[index] ?? 0);
    }
  }
}

/**
 * A part of a month may take back: a sum that has left the exact range must not come back into it.
 *
 * @throws {InputError} `out-of-range`
 */
function checkExact({ budget, cost, covered, contribution, paidOut, sources }: GroupSums): void {
  for (const minor of [budget, cost, covered, contribution, paidOut, ...sources]) safe(minor);
}

/** Adds a group to another. */
export function addGroup(group: GroupSums, other: GroupSums): void {
  group.clients += other.clients;
  group.budget += other.budget;
  group.cost += other.cost;
  group.covered += other.covered;
  group.contribution += other.contribution;
  group.paidOut += other.paidOut;
  for (const bearer of ceilingBearers) group.outside[bearer] += other.outside[bearer];
  for (const [index, amount] of other.sources.entries()) group.sources[index] = (group.sources[index] ?? 0) + amount;
}

/**
 * The texts of a group.
 *
 * @param path where they stand in the summary
 */
export function groupSummary(
  group: GroupSums,
  sourceIds: readonly string[],
  minorUnit: number,
  path: readonly string[],
): GroupSummary {
  const outside = ceilingBearers.filter((bearer) => group.outside[bearer] !== 0);
  const text = (minor: number, ...name: readonly string[]) => amountText(minor, minorUnit, [...path, ...name]);
  return {
    clients: group.clients,
    budget: text(group.budget, "budget"),
    cost: text(group.cost, "cost"),
    covered: text(group.covered, "covered"),
    uncovered: text(group.cost - group.covered, "uncovered"),
    contribution: text(group.contribution, "contribution"),
    funded: text(group.covered - group.contribution, "funded"),
    bySource: Object.fromEntries(sourceIds.map((id, index) => [id, text(group.sources[index] ?? 0, "bySource", id)])),
    ...(group.paidOut === 0 ? {} : { paidOut: text(group.paidOut, "paidOut") }),
    ...(outside.length === 0
      ? {}
      : { outside: Object.fromEntries(outside.map((each) => [each, text(group.outside[each], "outside", each)])) }),
  };
}

/**
 * A sum of minor units as text. Sums grow in plain integers: one that left the exact range on its way is outside it at the
 * end too, because nothing negative is added before {@link checkExact}.
 *
 * @param path where the text stands in the summary
 * @throws {InputError} `out-of-range` past the exact range
 */
export function amountText(minor: number, minorUnit: number, path: readonly string[]): string {
  return formatScaled(safe(minor, pathOf(...path)), minorUnit);
}

function total(list: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < list.length; index += 1) sum += list[index] ?? 0;
  return sum;
}
