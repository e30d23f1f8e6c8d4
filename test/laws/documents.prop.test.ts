import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import { calculateAll } from "../../src/rules/calculate-all.js";
import { parseResult } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import { anySituation, knownPeople, seed } from "../arbitraries/index.js";
import { resultWherePriced } from "./calculated.js";
import { readBack } from "../support/read-back.js";

describe("a result as JSON", () => {
  it("gives the same result back", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const result = resultWherePriced(situation);
        if (result === undefined) return;
        const text = JSON.stringify(result);
        expect(parseResult(JSON.parse(text))).toEqual(readBack(result));
        expect(JSON.stringify(parseResult(text))).toBe(text);
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
  });
});

describe("many people", () => {
  it("get the same results together as one by one", () => {
    fc.assert(
      fc.property(knownPeople, ({ scheme, inputs, cases }) => {
        const compiled = compile(scheme, inputs);
        const oneByOne = cases.map((document) => calculate(document, compiled));
        expect(calculateAll(cases, compiled)).toEqual(oneByOne);
        // A second pass through the same compiled scheme finds it as the first did.
        expect(calculateAll(cases, compiled)).toEqual(oneByOne);
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
  });
});
