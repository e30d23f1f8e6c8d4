import { compensation, document, leaver, payingScheme, scheme } from "./growth/documents.js";
import { growingLists } from "./growth/lists.js";
import { growth } from "./growth/measure.js";
import * as explanation from "../dist/explanation.js";
import * as following from "../dist/following.js";
import * as seko from "./seko.js";

/**
 * How the time of every function grows with every list of every document: between each number of entries and the next, the
 * power of the number. A line has 1; whatever ends steeper is marked.
 *
 * `npm run bench:growth` measures all; `npm run bench:growth -- lines letter` what has both words in its name.
 *
 * @typedef {import("./growth/documents.js").Written} Written
 */

/** What grows more steeply than this is marked. Sorting, and caches that overflow, stay below it. */
const steep = 1.35;
const mostEntries = 4096;
const words = process.argv.slice(2);
const languages = /** @type {const} */ (["lv", "en"]);

/** What a function may need, prepared outside of the time and once for all functions. */
class Ready {
  /** @type {Map<string, unknown>} */
  #made = new Map();

  /** @param {import("./growth/lists.js").Grown} grown @param {string} grows */
  constructor(grown, grows) {
    this.case = grown.case ?? (grows === "compensation" || grows === "claim" ? leaver() : document());
    this.scheme = grown.scheme ?? (grows === "case" ? payingScheme() : scheme());
    this.compensation = grown.compensation ?? compensation();
    this.options = { claimant: "north", period: { from: "2010-02-01", to: "2010-02-28" }, ...grown.options };
  }

  /** @template Made @param {string} name @param {() => Made} make @returns {Made} */
  #once(name, make) {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return /** @type {Made} */ (this.#made.get(name));
  }

  compile() {
    const inputs = this.scheme["inputs"].map((/** @type {{ id: string }} */ { id }) => [id, "500.00"]);
    return seko.compile(/** @type {any} */ (this.scheme), Object.fromEntries(inputs));
  }

  compileCompensation() {
    return seko.compileCompensation(/** @type {any} */ (this.compensation));
  }

  get rules() {
    return this.#once("rules", () => this.compile());
  }

  get followed() {
    return this.#once("followed", () => this.compileCompensation());
  }

  get explained() {
    return this.#once("explained", () => explanation.explain(/** @type {any} */ (this.case), this.rules));
  }

  get explainedClaims() {
    return this.#once("claims", () => following.explainClaims(/** @type {any} */ (this.case), this.followed));
  }

  get resultText() {
    return this.#once("result", () => JSON.stringify(seko.calculate(/** @type {any} */ (this.case), this.rules)));
  }

  /** @param {"case" | "scheme" | "compensation"} name */
  textOf(name) {
    return this.#once(`text of ${name}`, () => JSON.stringify(this[name]));
  }
}

/**
 * Each function: which lists it is measured on, and what is timed. What the first call prepares is kept.
 *
 * @type {Readonly<Record<string, { readonly on: readonly string[]; readonly needs: (ready: Ready) => unknown; readonly run: (ready: any) => unknown }>>}
 */
const functions = {
  parseCase: {
    on: ["case"],
    needs: (ready) => ready.textOf("case"),
    run: (ready) => seko.parseCase(ready.textOf("case")),
  },
  parseScheme: {
    on: ["scheme"],
    needs: (ready) => ready.textOf("scheme"),
    run: (ready) => seko.parseScheme(ready.textOf("scheme")),
  },
  compile: { on: ["scheme"], needs: () => undefined, run: (ready) => ready.compile() },
  calculate: {
    on: ["case", "scheme"],
    needs: (ready) => ready.rules,
    run: (ready) => JSON.stringify(seko.calculate(ready.case, ready.rules)),
  },
  parseResult: {
    on: ["case", "scheme"],
    needs: (ready) => ready.resultText,
    run: (ready) => seko.parseResult(ready.resultText),
  },
  explain: {
    on: ["case", "scheme"],
    needs: (ready) => ready.rules,
    run: (ready) => explanation.explain(ready.case, ready.rules),
  },
  prove: {
    on: ["case", "scheme"],
    needs: (ready) => ready.explained,
    run: (ready) => explanation.prove(ready.explained),
  },
  why: {
    on: ["case", "scheme"],
    needs: (ready) => ready.explained,
    run: (ready) => explanation.why(ready.explained, ready.explained),
  },
  text: {
    on: ["case", "scheme"],
    needs: (ready) => ready.explained,
    run: (ready) => explanation.explanationText(ready.explained, { language: "en" }),
  },
  letter: {
    on: ["case", "scheme"],
    needs: (ready) => ready.explained,
    run: (ready) => languages.map((language) => explanation.letter(ready.explained, { language, format: "html" })),
  },
  follow: {
    on: ["case", "compensation"],
    needs: (ready) => ready.followed,
    run: (ready) => following.follow(ready.case, ready.followed),
  },
  claim: {
    on: ["case", "compensation", "claim"],
    needs: (ready) => ready.followed,
    run: (ready) => following.claim([ready.case], ready.followed, ready.options),
  },
  explainClaims: {
    on: ["case", "compensation"],
    needs: (ready) => ready.followed,
    run: (ready) => following.explainClaims(ready.case, ready.followed),
  },
  claimLetter: {
    on: ["case", "compensation"],
    needs: (ready) => ready.explainedClaims,
    run: (ready) =>
      languages.map((language) => explanation.letter(ready.explainedClaims, { language, format: "html" })),
  },
  parseCompensation: {
    on: ["compensation"],
    needs: (ready) => ready.textOf("compensation"),
    run: (ready) => seko.parseCompensation(ready.textOf("compensation")),
  },
  compileCompensation: { on: ["compensation"], needs: () => undefined, run: (ready) => ready.compileCompensation() },
};

const rows = [];
for (const { name, grows, make, most = mostEntries } of growingLists) {
  /** @type {Map<number, Ready>} */
  const readies = new Map();
  for (const [called, { on, needs, run }] of Object.entries(functions)) {
    if (!on.includes(grows)) continue;
    const row = `${grows} ${name} ${called}`;
    if (!words.every((word) => row.includes(word))) continue;
    const prepare = (/** @type {number} */ count) => {
      const ready = readies.get(count) ?? new Ready(make(count), grows);
      readies.set(count, ready);
      needs(ready);
      return ready;
    };
    const { count, milliseconds, exponents, fault } = growth(prepare, run, most);
    const isSteep = (exponents.at(-1) ?? 0) > steep || fault !== undefined;
    rows.push({ row, isSteep });
    const powers = exponents.map((each) => each?.toFixed(2) ?? "-").join(" ");
    const entries = String(count).padStart(6);
    const told = `${grows.padEnd(13)}${name.padEnd(37)}${called.padEnd(20)}${entries}${milliseconds.toFixed(1).padStart(9)} ms  `;
    console.log(`${told}${(fault ?? powers).padEnd(16)}${isSteep ? "<- steep" : ""}`.trimEnd());
  }
}
const steepOnes = rows.filter(({ isSteep }) => isSteep);
console.log(`${rows.length} measured, ${steepOnes.length} steeper than n^${steep}`);
