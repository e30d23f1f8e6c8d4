import { compensation, document, leaver, payingScheme, scheme } from "./documents.js";
import {
  cohort,
  compensations,
  explanation,
  following,
  goingOn,
  numbers,
  readingBack,
  reform,
  seko,
} from "./package.js";

/** @typedef {import("./documents.js").Written} Written */

const languages = /** @type {const} */ (["lv", "en"]);

/** What a function may need, prepared outside of the time and once for all functions. */
export class Ready {
  /** @type {Map<string, unknown>} */
  #made = new Map();

  /** @param {import("./lists.js").Grown} grown @param {string} grows */
  constructor(grown, grows) {
    this.grown = grown;
    this.case = grown.case ?? (grows === "compensation" || grows === "claim" ? leaver() : document());
    this.before = grown.opening === undefined ? {} : { opening: /** @type {any} */ (grown.opening) };
    this.scheme = grown.scheme ?? (grows === "case" ? payingScheme() : scheme());
    this.compensation = grown.compensation ?? compensation();
    this.options = { claimant: "north", period: { from: "2010-02-01", to: "2010-02-28" }, ...grown.options };
  }

  /** @template Made @param {string} name @param {() => Made} make @returns {Made} */
  #once(name, make) {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return /** @type {Made} */ (this.#made.get(name));
  }

  /** How a handover is calculated, where something was before. */
  get goingOn() {
    if (this.grown.opening === undefined) return {};
    return {
      /** @param {any} delivered @param {any} rules */
      calculate: (delivered, rules) => seko.calculate(delivered, rules, this.before),
    };
  }

  compile() {
    const inputs = this.scheme["inputs"].map((/** @type {{ id: string }} */ { id }) => [id, "500.00"]);
    return seko.compile(/** @type {any} */ (this.scheme), Object.fromEntries(inputs));
  }

  /** A case whose deliveries the scheme is to price. */
  get unpriced() {
    return this.#once("unpriced", () => {
      const { deliveries = leaver()["deliveries"], plan } = this.case;
      const [{ id: line, service }] = plan.lines;
      const lines = new Set(plan.lines.map((/** @type {Written} */ { id }) => id));
      return {
        ...this.case,
        deliveries: deliveries.map((/** @type {Written} */ { cost, ...delivery }) => ({
          ...delivery,
          line: lines.has(delivery["line"]) ? delivery["line"] : line,
          service,
        })),
      };
    });
  }

  /** What many people come to, each of whom is calculated. */
  get results() {
    return this.#once("results", () => seko.calculateAll(this.grown.people ?? [], this.rules));
  }

  compileCompensation() {
    return compensations.compileCompensation(/** @type {any} */ (this.compensation));
  }

  /** The scheme with other prices. */
  get dearer() {
    const { cost } = this.scheme;
    const prices = cost.prices.map((/** @type {Written} */ each) => ({ ...each, price: "77.00" }));
    return this.#once("dearer", () => ({ ...this.scheme, version: "dearer", cost: { ...cost, prices } }));
  }

  /** The reform that makes the other prices. */
  get madeDearer() {
    return this.#once("made dearer", () =>
      reform.diffSchemes(/** @type {any} */ (this.scheme), /** @type {any} */ (this.dearer)),
    );
  }

  get rules() {
    return this.#once("rules", () => this.compile());
  }

  get followed() {
    return this.#once("followed", () => this.compileCompensation());
  }

  get explained() {
    return this.#once("explained", () => goingOn.explain(/** @type {any} */ (this.case), this.rules, this.before));
  }

  get explainedClaims() {
    return this.#once("claims", () => following.explainClaims(/** @type {any} */ (this.case), this.followed));
  }

  get resultText() {
    return this.#once("result", () =>
      JSON.stringify(seko.calculate(/** @type {any} */ (this.case), this.rules, this.before)),
    );
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
export const functions = {
  parseCase: {
    on: ["case", "rules"],
    needs: (ready) => ready.textOf("case"),
    run: (ready) => seko.parseCase(ready.textOf("case")),
  },
  parseScheme: {
    on: ["rules", "scheme"],
    needs: (ready) => ready.textOf("scheme"),
    run: (ready) => seko.parseScheme(ready.textOf("scheme")),
  },
  compile: { on: ["rules", "scheme"], needs: () => undefined, run: (ready) => ready.compile() },
  parameters: { on: ["rules", "scheme"], needs: () => undefined, run: (ready) => reform.parameters(ready.scheme) },
  diffSchemes: {
    on: ["rules", "scheme"],
    needs: (ready) => ready.dearer,
    run: (ready) => reform.diffSchemes(ready.scheme, ready.dearer),
  },
  applyReform: {
    on: ["rules", "scheme"],
    needs: (ready) => ready.madeDearer,
    run: (ready) => reform.applyReform(ready.scheme, ready.madeDearer),
  },
  calculate: {
    on: ["case", "rules", "scheme"],
    needs: (ready) => ready.rules,
    run: (ready) => JSON.stringify(seko.calculate(ready.case, ready.rules, ready.before)),
  },
  parseResult: {
    on: ["case", "rules", "scheme"],
    needs: (ready) => ready.resultText,
    run: (ready) => readingBack.parseResult(ready.resultText),
  },
  explain: {
    on: ["case", "rules", "scheme"],
    needs: (ready) => ready.rules,
    run: (ready) => goingOn.explain(ready.case, ready.rules, ready.before),
  },
  prove: {
    on: ["case", "rules", "scheme"],
    needs: (ready) => ready.explained,
    run: (ready) => explanation.prove(ready.explained),
  },
  why: {
    on: ["case", "rules", "scheme"],
    needs: (ready) => ready.explained,
    run: (ready) => explanation.why(ready.explained, ready.explained),
  },
  text: {
    on: ["case", "rules", "scheme"],
    needs: (ready) => ready.explained,
    run: (ready) => explanation.explanationText(ready.explained, { language: "en" }),
  },
  letter: {
    on: ["case", "rules", "scheme"],
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
    run: (ready) => compensations.parseCompensation(ready.textOf("compensation")),
  },
  compileCompensation: { on: ["compensation"], needs: () => undefined, run: (ready) => ready.compileCompensation() },
  calculateThrough: {
    on: ["case", "rules"],
    needs: (ready) => ready.rules,
    run: (ready) => seko.calculateThrough(ready.case, ready.rules, { cutAt: "months", ...ready.before }),
  },
  handover: {
    on: ["case", "rules"],
    needs: (ready) => [ready.rules, ready.unpriced],
    run: (ready) => following.handover(ready.unpriced, ready.rules, ready.case.period.to, ready.goingOn),
  },
  explainPricedClaims: {
    on: ["case"],
    needs: (ready) => [ready.rules, ready.followed, ready.unpriced],
    run: (ready) =>
      following.explainClaims(ready.unpriced, ready.followed, {
        pricing: { compiled: ready.rules, municipality: "state" },
      }),
  },
  priceDeliveries: {
    on: ["case", "rules"],
    needs: (ready) => [ready.rules, ready.unpriced],
    run: (ready) => following.priceDeliveries(ready.unpriced, ready.rules, { municipality: "state" }),
  },
  answer: { on: ["answer"], needs: () => undefined, run: ({ grown }) => following.answer(grown.table, grown.rulings) },
  appropriate: {
    on: ["appropriation"],
    needs: () => undefined,
    run: ({ grown }) => following.appropriate(grown.claims, grown.appropriation),
  },
  calculateAll: {
    on: ["cohort"],
    needs: (ready) => ready.rules,
    run: (ready) => seko.calculateAll(ready.grown.people, ready.rules),
  },
  summarise: {
    on: ["cohort"],
    needs: (ready) => ready.results,
    run: (ready) =>
      cohort.summarise(ready.results, { scheme: ready.scheme, groupOf: (/** @type {any} */ { client }) => client }),
  },
  calibrate: {
    on: ["cohort"],
    needs: () => undefined,
    run: ({ grown }) => cohort.calibrate(grown.people, grown.open, { envelope: "100000.00", source: "made up" }),
  },
  allocate: { on: ["parts"], needs: () => undefined, run: ({ grown }) => numbers.allocate(999_999, grown.weights) },
  allocateWithin: {
    on: ["parts"],
    needs: () => undefined,
    run: ({ grown }) => numbers.allocateWithin(999_999, grown.bounded),
  },
  splitByShares: {
    on: ["parts"],
    needs: () => undefined,
    run: ({ grown }) => numbers.splitByShares(999_999, grown.weights, grown.sum, "largest-remainder"),
  },
  useInOrder: { on: ["parts"], needs: () => undefined, run: ({ grown }) => numbers.useInOrder(999_999, grown.weights) },
  sum: { on: ["parts"], needs: () => undefined, run: ({ grown }) => numbers.sum(grown.amounts) },
};
