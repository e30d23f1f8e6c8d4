import type { Scheme, Source } from "seko";
import { individualBudgetAdults } from "seko/latvia";

const assumed: Source = {
  id: "example-amounts",
  title:
    "Assumed: level × 90.00 EUR a month in the first half-year, and level × 60.00 in the nine months after it, which is the money of six months stretched to nine; the amounts of the pilot are not public",
  certainty: "assumption",
};

/** By period, what a level's number is multiplied by, in cents: six months at 90.00 are nine at 60.00. */
const stepCents = { first: 9_000, second: 6_000 } as const;

/** The values that the example assumes for the open inputs of the pilot's scheme. */
export const assumedAmounts: Readonly<Record<string, string>> = Object.fromEntries(
  ([1, 2, 3, 4] as const).flatMap((level) =>
    (["first", "second"] as const).map((period) => [
      `amount-${period}-level-${level}`,
      `${(level * stepCents[period]) / 100}.00`,
    ]),
  ),
);

/** The scheme of the pilot that ran, with the amounts that the example assumes. */
export const scheme: Scheme = {
  ...individualBudgetAdults,
  sources: [...individualBudgetAdults.sources, assumed],
  inputs: [],
  entitle: withAmounts(individualBudgetAdults.entitle),
};

function withAmounts(entitle: Scheme["entitle"]): Scheme["entitle"] {
  if (entitle.method !== "level-amount") throw new Error("The pilot gives amounts by level.");
  return {
    ...entitle,
    amounts: entitle.amounts.map((row) => {
      const { amount: given } = row;
      const amount = typeof given === "string" ? given : "input" in given ? assumedAmounts[given.input] : undefined;
      if (amount === undefined) throw new Error(`No amount is assumed for ${row.level}.`);
      return { ...row, amount, source: assumed.id };
    }),
  };
}
