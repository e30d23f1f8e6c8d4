import { calculate, compile } from "../seko.js";

/**
 * seko with an ordinary scheme, compiled once, and ordinary cases.
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function seko(scheme) {
  const compiled = compile(scheme);
  return { name: "seko calculate", calculate: (document) => calculate(document, compiled), figuresOf };
}

/** What each result of this task holds, read through the ordinary getters. @param {import("../seko.js").Result} result */
function figuresOf(result) {
  if (result.totals === undefined) throw new Error("everybody of this task is eligible");
  const { budget, months, lines, totals } = result;
  return [
    cents(budget.approved),
    ...months.flatMap((row) => [...sharedAmounts(row), cents(row.remaining)]),
    ...lines.flatMap((row) => [cents(row.cost), cents(row.covered), cents(row.uncovered)]),
    ...sharedAmounts(totals),
  ];
}

/** @param {import("../seko.js").Amounts} row */
function sharedAmounts(row) {
  const { cost, covered, uncovered, contribution, funded, bySource } = row;
  return [cost, covered, uncovered, contribution, funded, bySource.get("esf"), bySource.get("state")].map(cents);
}

/** @param {{ readonly minor: number } | undefined} money */
function cents(money) {
  return money === undefined ? Number.NaN : money.minor;
}
