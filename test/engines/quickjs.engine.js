import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getQuickJS } from "quickjs-emscripten";
import { calculate, parseCase } from "../../dist/index.js";
import { compiled, count, digestOf, manyCases, resultOf, root, schemeText } from "./many-cases.js";

/** Of so many people whole results are compared, of the others every amount: writing a result takes three quarters of the time here. */
const whole = 2_000;
const run = 500;

/**
 * Every amount of a result, in all and by month, source and line, as text: as code, so that both engines run the same.
 *
 * @param {import("../../dist/index.js").Result} result
 */
function amountsOf({ case: id, client, outcome, budget, totals, months, lines }) {
  if (budget === undefined) return [id, client, outcome.state].join(" ");
  const amounts = [totals, ...months].map((each) => {
    const { cost, covered, contribution, funded, bySource } = each;
    return [cost, covered, contribution, funded, ...bySource.values()].map(String).join(" ");
  });
  const costs = lines.map((line) => `${line.id} ${line.cost} ${line.covered}`);
  return [id, client, outcome.state, budget.indicative, budget.approved, ...amounts, ...costs].map(String).join(" ");
}

/** The global file in an engine that is no V8: the same amounts for every case, and the same bytes of results. */
export async function tryEngine() {
  const engine = (await getQuickJS()).newContext();
  const give = (/** @type {string} */ code) => {
    const answer = engine.evalCode(code);
    if (answer.error !== undefined) throw new Error(JSON.stringify(engine.dump(answer.error)));
    const value = engine.dump(answer.value);
    answer.value.dispose();
    return value;
  };
  const set = (/** @type {string} */ name, /** @type {string} */ text) => {
    const value = engine.newString(text);
    engine.setProp(engine.global, name, value);
    value.dispose();
  };
  try {
    give(readFileSync(join(root, "dist/seko.global.js"), "utf8"));
    set("schemeText", schemeText);
    give("var compiled = seko.compile(seko.parseScheme(schemeText)); 0");
    give(`var amountsOf = ${amountsOf.toString()}; 0`);
    assert.equal(give("typeof TextEncoder + typeof console + typeof process"), "undefined".repeat(3));
    const told = (/** @type {readonly string[]} */ lines, /** @type {string} */ how) => {
      /** @type {string[]} */
      const there = [];
      for (let at = 0; at < lines.length; at += run) {
        set("lines", lines.slice(at, at + run).join("\n"));
        const each = `(line) => { const result = seko.calculate(seko.parseCase(line), compiled); return ${how}; }`;
        there.push(...String(give(`lines.split("\\n").map(${each}).join("\\n")`)).split("\n"));
      }
      assert.equal(there.length, lines.length);
      return digestOf(there);
    };
    const lines = manyCases(count);
    const here = digestOf(lines.map((line) => amountsOf(calculate(parseCase(line), compiled))));
    assert.equal(told(lines, "amountsOf(result)"), here);
    const some = lines.slice(0, whole);
    assert.equal(told(some, "result.toText()"), digestOf(some.map(resultOf)));
    return `every amount of ${count} people, and ${whole} results to the byte, as in Node`;
  } finally {
    engine.dispose();
  }
}
