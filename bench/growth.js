import { compensation, document, leaver, payingScheme, scheme } from "./growth/documents.js";
import { growingLists } from "./growth/lists.js";
import { growth } from "./growth/measure.js";
import * as explanation from "../dist/explanation.js";
import * as following from "../dist/following.js";
import * as seko from "./seko.js";

/**
 * How the time of every function grows with every list of every document: the power of the number of entries, over the
 * greatest number that was tried. A line has 1; whatever is steeper is marked.
 *
 * `npm run bench:growth` measures all; `npm run bench:growth -- lines letter` what has both words in its name.
 *
 * @typedef {import("./growth/documents.js").Written} Written
 * @typedef {object} Ready What a function may need, prepared.
 * @property {any} case
 * @property {Written} scheme
 * @property {Written} compensation
 */

/** What grows more steeply than this is marked. Sorting, and caches that overflow, stay below it. */
const steep = 1.35;
const mostEntries = 4096;
const words = process.argv.slice(2);

const inputsOf = (/** @type {Written} */ document) =>
  Object.fromEntries(document["inputs"].map((/** @type {{ id: string }} */ { id }) => [id, "500.00"]));
const compiled = (/** @type {Ready} */ ready) =>
  seko.compile(/** @type {any} */ (ready.scheme), inputsOf(ready.scheme));
const followed = (/** @type {Ready} */ ready) => seko.compileCompensation(/** @type {any} */ (ready.compensation));
const january = { from: "2010-02-01", to: "2010-02-28" };
const languages = /** @type {const} */ (["lv", "en"]);

/**
 * Each function: what it is prepared with, outside the time, and what is timed.
 *
 * @type {Readonly<Record<string, { readonly on: readonly string[]; readonly prepare: (ready: Ready) => any; readonly run: (prepared: any) => unknown }>>}
 */
const functions = {
  parseCase: { on: ["case"], prepare: (ready) => JSON.stringify(ready.case), run: (text) => seko.parseCase(text) },
  calculate: {
    on: ["case", "scheme"],
    prepare: (ready) => ({ document: ready.case, rules: compiled(ready) }),
    run: ({ document, rules }) => JSON.stringify(seko.calculate(document, rules)),
  },
  parseResult: {
    on: ["case", "scheme"],
    prepare: (ready) => JSON.stringify(seko.calculate(ready.case, compiled(ready))),
    run: (text) => seko.parseResult(text),
  },
  explain: {
    on: ["case", "scheme"],
    prepare: (ready) => ({ document: ready.case, rules: compiled(ready) }),
    run: ({ document, rules }) => explanation.explain(document, rules),
  },
  prove: {
    on: ["case", "scheme"],
    prepare: (ready) => explanation.explain(ready.case, compiled(ready)),
    run: (explained) => explanation.prove(explained),
  },
  why: {
    on: ["case", "scheme"],
    prepare: (ready) => explanation.explain(ready.case, compiled(ready)),
    run: (explained) => explanation.why(explained, explained),
  },
  text: {
    on: ["case", "scheme"],
    prepare: (ready) => explanation.explain(ready.case, compiled(ready)),
    run: (explained) => explanation.explanationText(explained, { language: "en" }),
  },
  letter: {
    on: ["case", "scheme"],
    prepare: (ready) => explanation.explain(ready.case, compiled(ready)),
    run: (explained) => languages.map((language) => explanation.letter(explained, { language, format: "html" })),
  },
  follow: {
    on: ["case", "compensation"],
    prepare: (ready) => ({ document: ready.case, rules: followed(ready) }),
    run: ({ document, rules }) => following.follow(document, rules),
  },
  claim: {
    on: ["case", "compensation"],
    prepare: (ready) => ({ document: ready.case, rules: followed(ready) }),
    run: ({ document, rules }) => following.claim([document], rules, { claimant: "north", period: january }),
  },
  explainClaims: {
    on: ["case", "compensation"],
    prepare: (ready) => ({ document: ready.case, rules: followed(ready) }),
    run: ({ document, rules }) => following.explainClaims(document, rules),
  },
  claimLetter: {
    on: ["case", "compensation"],
    prepare: (ready) => following.explainClaims(ready.case, followed(ready)),
    run: (explained) => languages.map((language) => explanation.letter(explained, { language, format: "html" })),
  },
  parseScheme: {
    on: ["scheme"],
    prepare: (ready) => JSON.stringify(ready.scheme),
    run: (text) => seko.parseScheme(text),
  },
  compile: { on: ["scheme"], prepare: (ready) => ready, run: compiled },
  parseCompensation: {
    on: ["compensation"],
    prepare: (ready) => JSON.stringify(ready.compensation),
    run: (text) => seko.parseCompensation(text),
  },
  compileCompensation: { on: ["compensation"], prepare: (ready) => ready, run: followed },
};

const rows = [];
for (const { name, grows, make, most = mostEntries } of growingLists) {
  for (const [called, { on, prepare, run }] of Object.entries(functions)) {
    if (!on.includes(grows)) continue;
    const row = `${grows} ${name} ${called}`;
    if (!words.every((word) => row.includes(word))) continue;
    /** @param {number} count */
    const ready = (count) => {
      const made = make(count);
      const rules = on.includes("compensation");
      const written = made.case ?? (rules ? leaver() : document());
      const ofScheme = made.scheme ?? (grows === "case" ? payingScheme() : scheme());
      return prepare({ case: written, scheme: ofScheme, compensation: made.compensation ?? compensation() });
    };
    const { count, milliseconds, exponent, fault } = growth(ready, run, most);
    const power = fault ?? (exponent === undefined ? "-" : exponent.toFixed(2));
    rows.push({ row, count, milliseconds, power, isSteep: (exponent ?? 0) > steep || fault !== undefined });
    const mark = rows.at(-1)?.isSteep === true ? "  <- steep" : "";
    console.log(
      `${grows.padEnd(13)}${name.padEnd(36)}${called.padEnd(20)}${String(count).padStart(6)}${milliseconds.toFixed(1).padStart(10)} ms  ${power}${mark}`,
    );
  }
}
const steepOnes = rows.filter(({ isSteep }) => isSteep);
console.log(`${rows.length} measured, ${steepOnes.length} steeper than n^${steep}`);
