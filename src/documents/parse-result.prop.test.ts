import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eligible } from "../../test/support/eligible.js";
import { madeUpCase, madeUpScheme } from "../../test/support/made-up.js";
import { changedAt, placesIn } from "../../test/support/mutations.js";
import { person, rich } from "../../test/support/rich.js";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { isInputError, type Issue } from "../errors/index.js";
import { checkSums } from "../result/check-sums.js";
import type { ResultNumbers } from "../result/numbers.js";
import { EligibleResult } from "../result/result.js";
import { calculate } from "../rules/calculate.js";
import { compile } from "../rules/compile.js";
import { checkResult, parseResult } from "./index.js";

const seed = 20180901;

const plain = eligible(calculate(smallCase, compile(smallScheme)));
const limited = compile(
  { ...madeUpScheme, cover: { ...madeUpScheme.cover, order: "pro-rata" } },
  { "amount-high": "2400.00" },
);
const ofAll = eligible(calculate(person, compile(rich, { "amount-high": "2400.00" })));
const results = [plain, eligible(calculate(madeUpCase, limited)), ofAll];
const documents = [
  ...results,
  calculate({ ...madeUpCase, client: { ...madeUpCase.client, birthDate: "1950-01-01" } }, limited),
].map((result) => result.toJSON());

/** What a result seldom says, among it what no number is written as. */
const text = fc.constantFrom(
  ...[
    "0.00",
    "-0.00",
    "0.0",
    "0",
    "-0",
    "0.01",
    "-0.01",
    "1",
    "1.5",
    "2024-02-30",
    "2024-03",
    "NaN",
    "N.aN",
    "0.0NaN",
    "NaN-NaN-NaN",
    "",
    "riverton",
  ],
);
const value = fc.oneof(text, fc.constantFrom<unknown>(null, 7, true, [], {}, ["0.00"], { riverton: "0.00" }));

const changed = fc.constantFrom(...documents).chain((document) =>
  fc
    .array(fc.tuple(fc.constantFrom(...placesIn(document)), fc.option(value, { nil: undefined })), { maxLength: 2 })
    .map((changes) =>
      changes.reduce<unknown>((each, [place, to]) => {
        try {
          return to === undefined ? changedAt(each, place) : changedAt(each, place, to);
        } catch {
          return each;
        }
      }, document),
    ),
);

/** The issues of a document, or of the error that looking at it ends with. */
function issuesOf(document: unknown): readonly Issue[] {
  try {
    return checkResult(document);
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
}

/** The issues with which a document is not read. */
function thrownBy(document: unknown): readonly Issue[] {
  try {
    parseResult(document);
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  return [];
}

/** A result with one figure changed, which is written as any other. */
const figure = fc.constantFrom("cost", "covered", "contribution", "sources", "approved", "indicative" as const);
const tweaked = fc
  .tuple(fc.constantFrom(...results), figure, fc.nat(500), fc.constantFrom(-1, 1, 100, -100_000, 100_000))
  .map(([{ numbers }, key, at, by]): ResultNumbers => {
    if (key === "approved" || key === "indicative") return { ...numbers, [key]: numbers[key] + by };
    const list = numbers[key];
    return { ...numbers, [key]: list.map((each, index) => (index === at % list.length ? each + by : each)) };
  });

describe("a result that seko wrote", () => {
  it("is read as one of which each text is looked at, whatever is changed in it", () => {
    let right = 0;
    let wrong = 0;
    fc.assert(
      fc.property(changed, (document) => {
        const issues = issuesOf(document);
        // Who writes the address of the schema into it has another document than seko writes.
        if (typeof document !== "object" || document === null || Array.isArray(document)) return;
        expect(issues).toEqual(issuesOf({ $schema: "result.json", ...document }));
        if (issues.length > 0) {
          wrong += 1;
          for (const given of [document, JSON.stringify(document)]) expect(thrownBy(given)).toEqual(issues);
        } else {
          right += 1;
          expect(parseResult(document)).toEqual(parseResult({ $schema: "result.json", ...document }));
          expect(parseResult(document).toJSON()).toEqual(document);
        }
      }),
      {
        seed,
        numRuns: 1_500,
        examples: [
          [changedAt(ofAll.toJSON(), ["lines", 0, "months", 0, "outside", 0, "amount"], "N.aN")],
          [changedAt(ofAll.toJSON(), ["lines", 0, "months", 0, "cuts", 0, "units"], "0.0NaN")],
          [changedAt(ofAll.toJSON(), ["lines", 0, "months", 0, "covered"], "N.aN")],
          ...[
            ["months", 0, "bySource", "nobody"],
            ["months", 0, "other"],
            ["lines", 0, "months", 0, "other"],
            ["lines", 0, "other"],
          ].map((place): [unknown] => [changedAt(plain.toJSON(), place, "0.00")]),
        ],
      },
    );
    expect(right).toBeGreaterThan(200);
    expect(wrong).toBeGreaterThan(500);
  });

  it("adds up or not as its rows do, one by one", () => {
    let wrong = 0;
    fc.assert(
      fc.property(tweaked, (numbers) => {
        const issues: Issue[] = [];
        checkSums(new EligibleResult(numbers), issues);
        const ofRows: Issue[] = [];
        // Of some days of a question, each row is looked at.
        const { from, to } = numbers;
        checkSums(new EligibleResult({ ...numbers, question: { from, to } }), ofRows);
        expect(issues).toEqual(ofRows);
        if (issues.length > 0) wrong += 1;
      }),
      { seed, numRuns: 1_000 },
    );
    expect(wrong).toBeGreaterThan(300);
  });
});
