import type { Result } from "../../../src/result/result.js";
import type { Atom } from "./equations.js";
import type { Known } from "./attacker.js";

/** What is attacked: an amount that is published by several break-downs, of which each adds up what somebody has of something. */
export type Amount = "cost" | "support" | "outOfPocket" | "budget";

/** Something that somebody has, by each set of rules, in minor units. */
export interface AmountOf extends Atom {
  readonly values: readonly number[];
}

/**
 * What each person has of an amount: costs by service and month, support by source and month, the others in a month or in all. Readers know
 * who has something in a month, and when a source pays, and not of whom it pays nothing there.
 */
export function atomsOf(
  amount: Amount,
  people: readonly Known[],
  results: readonly (readonly Result[])[],
): readonly AmountOf[] {
  const everybody = people.flatMap((known, person) => {
    const { level, place, region, age } = known;
    const found = new Map<string, { readonly in: Readonly<Record<string, string>>; readonly values: number[] }>();
    const own = results[person] ?? [];
    for (const [by, result] of own.entries()) {
      for (const [names, value] of partsOf(amount, result)) {
        const key = JSON.stringify(names);
        const atom = found.get(key) ?? { in: { level, place, region, age, ...names }, values: own.map(() => 0) };
        atom.values[by] = (atom.values[by] ?? 0) + value;
        found.set(key, atom);
      }
    }
    return [...found.values()].map((atom) => ({ person, ...atom }));
  });
  const paysIn = new Set(everybody.flatMap((atom) => (atom.values.some((value) => value !== 0) ? [partOf(atom)] : [])));
  return everybody.filter((atom) =>
    amount === "support" ? paysIn.has(partOf(atom)) : amount !== "cost" || atom.values.some((value) => value !== 0),
  );
}

const partOf = ({ in: { source = "", month = "" } }: AmountOf): string => `${source} ${month}`;

type Part = readonly [names: Readonly<Record<string, string>>, value: number];

function partsOf(amount: Amount, result: Result): readonly Part[] {
  if (result.totals === undefined) return [];
  const { budget, lines, months, numbers } = result;
  switch (amount) {
    case "budget":
      return [[{}, budget.approved.minor]];
    case "cost":
      return lines.flatMap(({ service, months: own }) =>
        own.map(({ month, costMinor }): Part => [{ service, month }, costMinor]),
      );
    case "support":
      return months
        .filter(({ costMinor }) => costMinor !== 0)
        .flatMap(({ month, sourceMinors }) =>
          sourceMinors.map((value, at): Part => [{ source: numbers.form.sourceIds[at] ?? "", month }, value]),
        );
    case "outOfPocket":
      return months
        .filter(({ costMinor }) => costMinor !== 0)
        .map(({ month, costMinor, coveredMinor, contributionMinor }): Part => [
          { month },
          costMinor - coveredMinor + contributionMinor,
        ]);
  }
}
