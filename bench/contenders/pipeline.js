import { explain } from "../../dist/explanation.js";
import { compileCompensation } from "../../dist/compensation.js";
import { follow } from "../../dist/following.js";
import { columnsText, parseResult } from "../../dist/reading-back.js";
import { calculate, compile, parseCase } from "../seko.js";
import { compensation, leaver } from "../growth/documents.js";
import { schemeOfPrices } from "../task/prices.js";

/** @typedef {import("../task/scheme.js").Scheme} Scheme */
/** @typedef {import("../../dist/calculation.js").Case} Case */

/** How many cases are gone through again and again. */
const few = 20;

/**
 * What stands before and after calculating, each with its inputs: compiling, explaining by schemes of more and more prices, a
 * text become columns, reading results back, following a person's year.
 *
 * @param {Scheme} scheme
 * @param {readonly Case[]} cases
 */
export function pipeline(scheme, cases) {
  const people = cases.slice(0, few);
  const compiled = compile(scheme);
  const [first] = people;
  if (first === undefined) throw new Error("there is nobody to explain");
  /** @type {Readonly<Record<string, Omit<import("../measure/rounds.js").Timed, "async">>>} */
  const explaining = Object.fromEntries(
    [120, 800, 3200].map((prices) => {
      const rules = compile(schemeOfPrices(scheme, first, prices));
      const calculate = (/** @type {Case} */ document) => explain(document, rules);
      return [`explain${prices}`, { name: `seko explain, ${prices} prices`, inputs: [first], calculate }];
    }),
  );
  const year = { from: "2010-01-01", to: "2010-12-31" };
  const left = leaver();
  const inYear = left["deliveries"].filter((/** @type {{ to: string }} */ { to }) => to <= year.to);
  const followed = compileCompensation(/** @type {any} */ (compensation()));
  return {
    ...explaining,
    explainOne: {
      name: "seko explain, one amount of 800 prices",
      inputs: [first],
      calculate: (/** @type {Case} */ document) => explain(document, compiled, { amount: "budget.approved" }),
    },
    textToColumns: {
      name: "seko, from JSON text to columns",
      inputs: cases.map((document) => JSON.stringify(document)),
      calculate: (/** @type {string} */ text) => columnsText(calculate(parseCase(text), compiled)),
    },
    parseResult: {
      name: "seko parseResult",
      inputs: people.map((document) => JSON.parse(JSON.stringify(calculate(document, compiled)))),
      calculate: (/** @type {unknown} */ result) => parseResult(result),
    },
    follow: {
      name: "seko follow, a person-year",
      inputs: [parseCase(/** @type {any} */ ({ ...left, period: year, deliveries: inYear }))],
      calculate: (/** @type {Case} */ document) => follow(document, followed),
    },
    compile: {
      name: "seko compile, 800 prices",
      inputs: [scheme],
      calculate: (/** @type {Scheme} */ rules) => compile(rules),
    },
  };
}
