import { comparedAmount } from "../../compare/sums.js";
import { givenBy } from "../../compare/given.js";
import { measureIds } from "../../compare/measures.js";
import { pairIn, sidesOf } from "../../compare/sides.js";
import { divideBig } from "../../numbers/index.js";
import { noPayer, paidOutOf } from "../../result/budget/paid-out.js";
import type { Result } from "../../result/result.js";
import { sumEvery } from "../../result/sums.js";
import type { ScenarioRow } from "./document.js";

/** What people have by both sets of rules: measures by their ids, and sources by `source:` and theirs. */
export interface RowSums {
  people: number;
  readonly amounts: Map<string, { before: bigint; after: bigint }>;
}

/** The sums of nobody. */
export function noRow(): RowSums {
  return { people: 0, amounts: new Map(measureIds.map((id) => [id, { before: 0n, after: 0n }])) };
}

const ofSource = "source:";

/** What somebody has by both sets of rules. @returns undefined where a fact is missing under either */
export function rowOf(old: Result, now: Result): RowSums | undefined {
  const given = [givenBy(old), givenBy(now)] as const;
  const pair = pairIn(sidesOf(...given));
  if (pair === undefined) return undefined;
  const row = noRow();
  row.people = 1;
  for (const [index, side] of (["before", "after"] as const).entries()) {
    for (const id of measureIds) at(row, id)[side] = pair[side][id];
    const { numbers } = given[index] ?? {};
    if (numbers === undefined) continue;
    const { sourceIds } = numbers.form;
    for (const [place, id] of sourceIds.entries()) {
      at(row, `${ofSource}${id}`)[side] = BigInt(sumEvery(numbers.sources, place, sourceIds.length));
    }
    if (numbers.payments.length > 0) at(row, `${ofSource}${noPayer}`)[side] = BigInt(paidOutOf(numbers));
  }
  return row;
}

function at({ amounts }: RowSums, key: string): { before: bigint; after: bigint } {
  const known = amounts.get(key);
  if (known !== undefined) return known;
  const made = { before: 0n, after: 0n };
  amounts.set(key, made);
  return made;
}

/** Adds a row so many times. */
export function addRow(into: RowSums, row: RowSums, weight: number): void {
  into.people += row.people * weight;
  const times = BigInt(weight);
  for (const [key, { before, after }] of row.amounts)
    addToRow(into, key, { before: before * times, after: after * times });
}

/** Adds an amount to a row. */
export function addToRow(
  into: RowSums,
  key: string,
  { before, after }: Readonly<Record<"before" | "after", bigint>>,
): void {
  const own = at(into, key);
  own.before += before;
  own.after += after;
}

/** So many people who each have the mean of some, rounded once. @param row of at least one person */
export function likeThem(row: RowSums, people: number): RowSums {
  const count = BigInt(row.people);
  const mean = (sum: bigint) => divideBig(sum * BigInt(people), count, "half-up");
  const amounts = [...row.amounts].map(
    ([key, { before, after }]) => [key, { before: mean(before), after: mean(after) }] as const,
  );
  return { people, amounts: new Map(amounts) };
}

/** A row in words of a document. */
export function saidRow(row: string, sums: RowSums, decimals: number): ScenarioRow {
  const amount = (key: string) => comparedAmount(at(sums, key), decimals);
  const sources = [...sums.amounts.keys()].filter((key) => key.startsWith(ofSource));
  return {
    ...{ row, people: sums.people },
    ...{ budget: amount("budget"), cost: amount("cost") },
    ...{ support: amount("support"), outOfPocket: amount("outOfPocket") },
    bySource: sources.map((key) => ({ source: key.slice(ofSource.length), ...amount(key) })),
  };
}
