import { calculate as calculatePrepared, prepare, sums } from "../../dist/prepared.js";
import { calculate, compile, parseCase } from "../seko.js";
import { seko } from "./seko.js";

/**
 * seko in the ways in which it is used, each with the cases as it takes them.
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 */
export function sekoModes(scheme) {
  const compiled = compile(scheme);
  const plain = seko(scheme);
  return {
    plain,
    decimals: {
      name: "seko, every amount read as Decimal",
      calculate: (/** @type {any} */ document) => decimalsOf(calculate(document, compiled)),
    },
    explained: {
      name: "seko with every step recorded",
      calculate: (/** @type {any} */ document) => {
        /** @type {unknown[]} */
        const nodes = [];
        const result = calculate(document, compiled, { recorder: { record: (node) => void nodes.push(node) } });
        return { result, nodes };
      },
    },
    parsed: {
      name: "seko with parseCase of a value",
      calculate: (/** @type {unknown} */ document) => calculate(parseCase(document), compiled),
    },
    prepared: {
      name: "seko of a prepared case",
      prepare,
      calculate: (/** @type {any} */ person) => calculatePrepared(person, compiled),
    },
    sums: {
      name: "seko, sums of prepared people",
      calculate: (/** @type {any} */ people) => sums(people, compiled),
    },
    parsedText: {
      name: "seko with parseCase of JSON text",
      calculate: (/** @type {string} */ text) => calculate(parseCase(text), compiled),
    },
  };
}

/** Every amount of the task as a decimal.js number. @param {import("../seko.js").Result} result */
function decimalsOf(result) {
  const decimals = [];
  if (result.totals === undefined) throw new Error("everybody of this task is eligible");
  const { budget, months, lines, totals } = result;
  decimals.push(budget.approved.decimal);
  for (const row of months) {
    pushShared(decimals, row);
    decimals.push(row.remaining.decimal);
  }
  for (const row of lines) decimals.push(row.cost.decimal, row.covered.decimal, row.uncovered.decimal);
  pushShared(decimals, totals);
  return decimals;
}

/** @param {unknown[]} decimals @param {import("../seko.js").Amounts} row */
function pushShared(decimals, row) {
  const { cost, covered, uncovered, contribution, funded, bySource } = row;
  decimals.push(cost.decimal, covered.decimal, uncovered.decimal, contribution.decimal, funded.decimal);
  for (const amount of bySource.values()) decimals.push(amount.decimal);
}
