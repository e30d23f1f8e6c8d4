import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkResult, parseResult } from "../../src/documents/index.js";
import { isInputError } from "../../src/errors/index.js";
import { columnsText } from "../../src/result/columns/columns-text.js";
import type { Case } from "../../src/person/case.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Result } from "../../src/result/result.js";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { anySituation, knownSituation, seed } from "../arbitraries/index.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { madeUpCase, madeUpScheme } from "../support/made-up.js";
import { changedAt, placesIn } from "../support/mutations.js";
import { person, rich } from "../support/rich.js";

/** A situation by whatever kind of scheme. */
interface Asked {
  readonly scheme: Scheme;
  readonly inputs: Readonly<Record<string, string>>;
  readonly case: Case;
}

/** Undefined where a price is missing or adjustments leave less than nothing. */
function resultOf({ scheme, inputs, case: document }: Asked): Result | undefined {
  try {
    return calculate(document, compile(scheme, inputs));
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

const inputs = { "amount-high": "2400.00" };
const results = [calculate(person, compile(rich, inputs)), calculate(madeUpCase, compile(madeUpScheme, inputs))];
const columns = results.map((result): unknown => JSON.parse(columnsText(result)));

/** What stands seldom in columns. */
const rare = ['"allowed":[', '"covered":[', '"cuts":[', '"byRelative":[', '"contribution":[', '"lines":[]'];

describe("a result in columns", () => {
  it("is read as the result that it was written of, and written again as it was", () => {
    const met = new Set<string>();
    const situation = fc.oneof<fc.Arbitrary<Asked>[]>(anySituation, knownSituation, payingSituation, limitedSituation);
    fc.assert(
      fc.property(situation, (each) => {
        const result = resultOf(each);
        if (result === undefined) return;
        const text = columnsText(result);
        expect(checkResult(text)).toEqual([]);
        const again = parseResult(text);
        expect(again.toText()).toBe(result.toText());
        expect(columnsText(again)).toBe(text);
        expect(parseResult(JSON.parse(text)).toText()).toBe(result.toText());
        for (const one of rare) if (text.includes(one)) met.add(one);
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
    expect(rare.filter((each) => !met.has(each))).toEqual([]);
  });

  it("is refused where something was changed, or says what was changed", () => {
    const value = fc.constantFrom<unknown>(null, -1, 0, 7, 1.5, "1", "0.00", [], {}, [0], true, "9999-12-31");
    const changed = fc
      .constantFrom(...columns)
      .chain((document) =>
        fc
          .tuple(fc.constantFrom(...placesIn(document)), fc.option(value, { nil: undefined }))
          .map(([place, to]) => (to === undefined ? changedAt(document, place) : changedAt(document, place, to))),
      );
    let refused = 0;
    fc.assert(
      fc.property(changed, (document) => {
        const issues = checkResult(document);
        if (issues.length === 0) expect(JSON.parse(columnsText(parseResult(document)))).toEqual(document);
        else {
          refused += 1;
          expect(() => parseResult(document)).toThrow();
        }
      }),
      { seed, numRuns: 800, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(350);
  });

  it("names the list whose months are not those of the period, and whatever no columns have", () => {
    const [document] = columns;
    const short = changedAt(document, ["lines", 0, "requested"], [1, 2]);
    expect(checkResult(short)).toMatchObject([{ code: "months-of-period", path: "lines[0].requested" }]);
    const more = changedAt(changedAt(document, ["lines", 0, "colour"], "red"), ["budgets"], []);
    expect(checkResult(more).map(({ path }) => path)).toEqual(["lines[0].colour", "budgets"]);
    expect(checkResult(changedAt(document, ["columnsVersion"], 2))).toMatchObject([{ path: "columnsVersion" }]);
    expect(checkResult({ columnsVersion: 1 })).toMatchObject([{ code: "not-columns", path: "" }]);
    // A period of ten thousand years is not laid out before its figures are there.
    const long = changedAt(document, ["period"], { from: "0001-01-01", to: "9999-12-31" });
    expect(checkResult(long).length).toBeGreaterThan(0);
  });
});
