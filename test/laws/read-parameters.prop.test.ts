import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import { isInputError } from "../../src/errors/index.js";
import type { Explanation } from "../../src/explanation/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { priceRunLength } from "../../src/rules/cost/compile.js";
import type { Period } from "../../src/calendar/index.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import type { CompiledFormula } from "../../src/rules/entitle/compiled-formula.js";
import { indexRows } from "../../src/rules/reading/row-index.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { anySituation, drawn, seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { explanationDocument } from "../support/explanation-document.js";
import { compiledOf, openingOf } from "./calculated.js";

const entitled = drawn((draw) => drawEntitled(draw, true)) as unknown as fc.Arbitrary<Situation>;

/** The parameters that stand in an explanation, by their place in the scheme; prices that lost to others are none of them. */
function parametersIn(explanation: Explanation): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const own = value as Record<string, unknown>;
    if (own["kind"] === "parameter") found.add(String(own["parameter"]));
    for (const [key, inner] of Object.entries(own)) if (key !== "beaten") visit(inner);
  };
  visit(explanation.steps);
  return found;
}

/** A copy of a compiled scheme that notes which rows are used: whoever rests on a row asks what it rests on itself. */
function watched(compiled: CompiledScheme, used: Set<string>): CompiledScheme {
  // What stands in two places, such as a limit in a list and by its service, is one thing in the copy too.
  const copies = new Map<unknown, unknown>();
  const copyOf = (value: unknown): unknown => {
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy = newCopyOf(value);
    if (typeof value === "object") copies.set(value, copy);
    return copy;
  };
  const newCopyOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copyOf);
    if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, copyOf(inner)]));
    if (typeof value !== "object" || value === null || value instanceof Set) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
    // A formula has its numbers bound: which it rests on, it says of the day.
    if ("rateOn" in value) copy["rateOn"] = rateOnOf(value as CompiledFormula, used);
    // An index of rows by day holds the rows it was made of: the copy has one of its own rows.
    for (const list of ["amounts", "additions"]) {
      if (`${list}On` in copy) copy[`${list}On`] = indexRows(copy[list] as readonly Period[]);
    }
    if (!("path" in copy && "value" in copy && "assumption" in copy)) return copy;
    const { assumption } = copy;
    return Object.defineProperty(copy, "assumption", {
      get: () => {
        used.add(String(copy["path"]));
        return assumption;
      },
    });
  };
  // A price that rests on nothing is not looked at for its weight alone: here every one is.
  const priceRuns = compiled.priceRuns.map((runs) => runs.map((each, at) => (at % priceRunLength === 3 ? 1 : each)));
  return { ...(copyOf(compiled) as CompiledScheme), priceRuns };
}

function rateOnOf(formula: CompiledFormula, used: Set<string>): CompiledFormula["rateOn"] {
  return (...asked) => {
    const rate = formula.rateOn(...asked);
    return Object.defineProperty({ ...rate }, "assumptions", {
      get: () => {
        used.add(rate.path);
        return rate.assumptions;
      },
    });
  };
}

// The shares in force on a day are noted together, a ceiling only where it cuts a price, and both numbers of a conversion as one.
const apart =
  /^(meansConversion\.\w+|services\[\d+\]\.weekToMonth\.\w+|fund\.shares\[\d+\]|cost\.ceilings\[\d+\]|entitle\.formulas.*)$/u;

describe.each([
  ["any scheme", anySituation],
  ["limits", limitedSituation],
  ["entitlement", entitled],
  ["people who pay", payingSituation],
])("the parameters of an explanation: %s", (_, situations) => {
  it("are those that the calculation rests on, and no others", () => {
    let met = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        const used = new Set<string>();
        const compiled = compiledOf(situation);
        try {
          const { outcome } = calculate(situation.case, watched(compiled, used), openingOf(situation));
          if (outcome.state === "incomplete") return;
        } catch (error) {
          if (isInputError(error)) return;
          throw error;
        }
        const told = [...parametersIn(explanationDocument(explain(situation.case, compiled, openingOf(situation))))];
        // What is counted in money costs what its line says: that price stands nowhere in a scheme.
        const expected = [...used].filter((path) => path !== "" && !apart.test(path)).sort();
        expect(told.filter((path) => !apart.test(path)).sort()).toEqual(expected);
        met += expected.length;
      }),
      { seed, numRuns: 80, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(100);
  });
});
