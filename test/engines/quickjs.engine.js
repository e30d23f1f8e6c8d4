import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getQuickJS } from "quickjs-emscripten";
import { digestOf, manyCases, resultOf, root, schemeText } from "./many-cases.js";

/** An engine without a compiler takes eighty times as long as Node: a tenth of the people are enough here. */
const count = 2_000;
const run = 500;

/** The global file in an engine that is no V8: the same bytes for every case. */
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
    assert.equal(give("typeof TextEncoder + typeof console + typeof process"), "undefined".repeat(3));
    const lines = manyCases(count);
    /** @type {string[]} */
    const there = [];
    for (let at = 0; at < lines.length; at += run) {
      set("lines", lines.slice(at, at + run).join("\n"));
      const said = give(
        'lines.split("\\n").map((line) => seko.calculate(seko.parseCase(line), compiled).toText()).join("\\n")',
      );
      there.push(...String(said).split("\n"));
    }
    assert.equal(there.length, count);
    assert.equal(digestOf(there), digestOf(lines.map(resultOf)));
    return `${count} results, the same bytes as in Node`;
  } finally {
    engine.dispose();
  }
}
