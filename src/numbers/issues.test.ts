import { describe, expect, it } from "vitest";
import { describeIssue, isInputError } from "../errors/index.js";
import { allocate } from "./methods/allocate.js";
import { allocateWithin } from "./methods/allocate-within.js";
import { levelOfScore } from "./methods/bands.js";
import { add, divide, readFraction, roundTo } from "./fraction.js";
import { index, indexOver } from "./methods/indexation.js";
import { money, moneyOfMinor } from "./values/money.js";
import { checkNeed, needAmount, type NeedFormula } from "./methods/need.js";
import { quantity } from "./values/quantity.js";
import { rate } from "./values/rate.js";
import { stepOf } from "./rounding.js";
import { splitByShares } from "./methods/shares.js";
import { splitWithCaps, useInOrder } from "./methods/split-capped.js";
import { calculateSteps, type Step } from "./methods/steps.js";
import { sum } from "./sum.js";
import { costOf, unitPrice } from "./values/unit-price.js";
import { readScaled } from "./values/read-scaled.js";
import { formatScaled, formatScaledShort } from "./values/scaled.js";
import { whyNotDecimal } from "./values/why-not-decimal.js";

/** What somebody is told who calls with wrong values. */
function told(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (isInputError(error)) return error.issues.map((issue) => `${issue.code} at ${describeIssue(issue)}`);
    throw error;
  }
  return [];
}

const cents = { mode: "half-up", step: "0.01" } as const;
const bands = [
  { level: "low", from: "0", to: "49" },
  { level: "high", from: "50", to: "100" },
] as const;
const rule = { direction: "need", between: "undecided" } as const;
const term = { name: "moving", direction: "need", weight: "2", minimum: "0", maximum: "4", step: "1" } as const;
const formula: NeedFormula = { constant: "1", terms: [term], link: "identity", rounding: cents };

const doubled: Step = { name: "a", operation: "multiply", by: "2" };

describe("what wrong values are told", () => {
  const calls: readonly (readonly [string, () => unknown])[] = [
    ["no weight", () => allocate(100, [0, 0])],
    ["a weight below 0", () => allocate(100, [1, -1])],
    ["less than the least", () => allocateWithin(5, [{ weight: 1, minimum: 6, maximum: 9 }])],
    ["more than the most", () => allocateWithin(10, [{ weight: 1, minimum: 6, maximum: 9 }])],
    ["no decimal", () => readFraction("1,5", "weight")],
    ["nothing", () => readFraction(undefined, "weight")],
    ["a fraction that is none", () => add(readFraction("1", ""), { numerator: 1 } as never)],
    ["decimals without end", () => formatScaledShort(0, Infinity)],
    ["decimals below 0", () => formatScaled(1, -1)],
    ["a division by zero", () => divide(readFraction("1", ""), readFraction("0", ""), "step")],
    ["a value that cannot be rounded", () => roundTo("x", cents)],
    ["a score that is none", () => levelOfScore("x", bands, rule)],
    ["a band that is none", () => levelOfScore("1", [{ level: "low", from: "x", to: "y" }], rule)],
    ["bands that overlap", () => levelOfScore("1", [...bands, { level: "more", from: "90", to: "110" }], rule)],
    ["a factor that is none", () => index(money("1.00"), "x", cents)],
    [
      "a table of factors that goes back",
      () =>
        indexOver(
          money("1.00"),
          [
            { from: "2020-01-01", factor: "1.1" },
            { from: "2019-01-01", factor: "1.1" },
          ],
          { ...cents, chain: "rounded" },
        ),
    ],
    ["other money", () => sum(money("1.00"), money("1.00", "once", "SEK"))],
    ["a minor unit of 7", () => moneyOfMinor(1, "once", "EUR", 7)],
    ["no whole cents", () => moneyOfMinor(1.5)],
    ["a constant that is none", () => needAmount({ ...formula, constant: "x" }, { moving: "1" })],
    ["a weight that is none", () => needAmount({ ...formula, terms: [{ ...term, weight: "x" }] }, { moving: "1" })],
    ["a least that is none", () => needAmount({ ...formula, terms: [{ ...term, minimum: "x" }] }, { moving: "1" })],
    ["a most that is none", () => needAmount({ ...formula, terms: [{ ...term, maximum: "x" }] }, { moving: "1" })],
    ["a step that is none", () => needAmount({ ...formula, terms: [{ ...term, step: "x" }] }, { moving: "1" })],
    ["a step of 0", () => needAmount({ ...formula, terms: [{ ...term, step: "0" }] }, { moving: "1" })],
    ["no answer", () => needAmount(formula, {})],
    ["an answer between steps", () => needAmount(formula, { moving: "1.5" })],
    ["an answer nobody asked for", () => needAmount(formula, { moving: "1", washing: "2" })],
    ["a checked constant that is none", () => checkNeed({ ...formula, constant: "x" })],
    ["a checked weight that is none", () => checkNeed({ ...formula, terms: [{ ...term, weight: "x" }] })],
    ["a checked least that is none", () => checkNeed({ ...formula, terms: [{ ...term, minimum: "x" }] })],
    ["a step of rounding that is none", () => stepOf({ mode: "half-up", step: "0" }, 2)],
    ["a mode that is none", () => stepOf({ mode: "half-upp" as "half-up", step: "0.01" }, 2)],
    ["shares that do not add up", () => splitByShares(100, [1, 2], 4, "largest-remainder")],
    ["a cap too few", () => splitWithCaps(100, [1, 1], 2, "largest-remainder", [5])],
    ["an order that names a source twice", () => useInOrder(100, [50, 50], [0, 0])],
    ["two steps of one name", () => calculateSteps([{ ...doubled, from: "1" }, doubled], {})],
    ["nothing to begin with", () => calculateSteps([{ ...doubled, rounding: cents }], {})],
    ["a last step that is not rounded", () => calculateSteps([{ ...doubled, from: "1" }], {})],
    ["an unknown name", () => calculateSteps([{ ...doubled, from: { name: "b" }, rounding: cents }], {})],
    ["another unit", () => costOf(unitPrice("1.00", "day"), quantity("1", "hour") as never, cents)],
    ["a fraction as a number", () => readScaled(0.1, 2, "amount")],
    ["too many digits as a number", () => readScaled(2 ** 56, 2, "amount")],
    ["a decimal comma", () => readScaled("12,50", 2, "amount")],
    ["a list with a comma", () => readScaled("1 12,50", 2, "amount")],
    ["too many decimals", () => readScaled("0.001", 2, "amount")],
    ["too many digits", () => readScaled("900719925474099312345", 2, "amount")],
  ];

  it("says where, what was expected and what was received", () => {
    expect(calls.map(([name, call]) => `${name}: ${told(call).join("; ")}`)).toMatchInlineSnapshot(`
      [
        "no weight: no-weight at weights: expected at least one weight above 0, received a list of 2",
        "a weight below 0: whole-number at weights[1]: expected a whole number of at least 0, received the number -1",
        "less than the least: total-beyond-bounds at total: expected a total of at least 6, received the number 5",
        "more than the most: total-beyond-bounds at total: expected a total of at most 9, received the number 10",
        "no decimal: not-decimal at weight: expected a decimal as text, with at most 60 decimals, received "1,5". Write a point: "1.5".",
        "nothing: missing at weight: expected a decimal as text, with at most 60 decimals, received nothing",
        "a fraction that is none: fraction at fraction: expected a fraction of BigInt, received an object",
        "decimals without end: decimals at decimals: expected 0 to 1000 decimals, received the number Infinity",
        "decimals below 0: decimals at decimals: expected 0 to 1000 decimals, received the number -1",
        "a division by zero: division-by-zero at step: expected a divisor other than 0, received the number 0",
        "a value that cannot be rounded: not-decimal at value: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a score that is none: not-decimal at score: expected a decimal as text, with at most 4 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a band that is none: not-decimal at bands[0].from: expected a decimal as text, with at most 4 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "bands that overlap: band-overlap at bands[2]: expected bands that begin after the one before has ended, and end after they begin, received "more"",
        "a factor that is none: not-decimal at factor: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a table of factors that goes back: dates-not-ascending at table[1].from: expected a date after 2020-01-01, received "2019-01-01"",
        "other money: money-mismatch at money: expected EUR with 2 decimals, per once, received "SEK with 2 decimals, per once"",
        "a minor unit of 7: minor-unit at minorUnit: expected a whole number from 0 to 6, received the number 7",
        "no whole cents: out-of-range at the document: expected a number within ±9007199254740991 of the smallest unit, received the number 1.5",
        "a constant that is none: not-decimal at constant: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a weight that is none: not-decimal at weight: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a least that is none: not-decimal at minimum: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a most that is none: not-decimal at maximum: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a step that is none: not-decimal at step: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a step of 0: division-by-zero at step: expected a divisor other than 0, received the number 0",
        "no answer: missing at answers.moving: expected a decimal as text, with at most 60 decimals, received nothing",
        "an answer between steps: answer-not-possible at answers.moving: expected 0 to 4 by 1, received "1.5"",
        "an answer nobody asked for: unknown-name at answers: expected the names of the terms, received "washing"",
        "a checked constant that is none: not-decimal at constant: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a checked weight that is none: not-decimal at terms[0].weight: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a checked least that is none: not-decimal at terms[0].minimum: expected a decimal as text, with at most 60 decimals, received "x". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "a step of rounding that is none: rounding-step at rounding.step: expected a step above 0 as text, with at most 2 decimals, received "0"",
        "a mode that is none: rounding-mode at rounding.mode: expected a rounding mode, received "half-upp". Did you mean "half-up"?",
        "shares that do not add up: shares-not-whole at shares: expected shares that sum to 4, received the number 3",
        "a cap too few: caps at caps: expected as many caps as there are shares, 2, received a list of 1",
        "an order that names a source twice: order at order[1]: expected the index of a source, once, received the number 0",
        "two steps of one name: repeated-name at steps[1].name: expected a name of its own, received "a"",
        "nothing to begin with: missing at steps[0].from: expected a value to begin with, received nothing",
        "a last step that is not rounded: last-step-unrounded at steps: expected a last step with a rounding, received a list of 1",
        "an unknown name: unknown-name at steps[0].from: expected a given value or an earlier step, received "b"",
        "another unit: unit-mismatch at quantity: expected a quantity in day, received "hour"",
        "a fraction as a number: inexact-number at amount: expected a decimal as text, with at most 2 decimals, received the number 0.1. Such a number is not held exactly: write it as text, such as "0.1".",
        "too many digits as a number: inexact-number at amount: expected a decimal as text, with at most 2 decimals, received the number 72057594037927940. Such a number is not held exactly: write it as text, such as "72057594037927940".",
        "a decimal comma: not-decimal at amount: expected a decimal as text, with at most 2 decimals, received "12,50". Write a point: "12.50".",
        "a list with a comma: not-decimal at amount: expected a decimal as text, with at most 2 decimals, received "1 12,50". Write it like "-1234.5": without exponent, spaces, grouping, plus or leading zeros.",
        "too many decimals: too-many-decimals at amount: expected a decimal as text, with at most 2 decimals, received "0.001". Round it by a named rule before it is written here.",
        "too many digits: out-of-range at amount: expected a decimal as text, with at most 2 decimals, received "900719925474099312345". It is too large to be held exactly.",
      ]
    `);
  });

  it("is how to write a whole number that stands where text is asked for", () => {
    expect(describeIssue(whyNotDecimal(12, 2, "quantity"))).toBe(
      'quantity: expected a decimal as text, with at most 2 decimals, received the number 12. Write it as text: "12".',
    );
  });
});

describe("a thousand with a point, which is one to others", () => {
  const thousand = "1.000";
  const rounded: Step = { ...doubled, rounding: cents };
  const calls: readonly (readonly [path: string, call: () => unknown])[] = [
    ["weight", () => readFraction(thousand, "weight")],
    ["value", () => roundTo(thousand, cents)],
    ["score", () => levelOfScore(thousand, bands, rule)],
    ["bands[0].from", () => levelOfScore("1", [{ level: "low", from: thousand, to: "2000" }], rule)],
    ["bands[0].to", () => levelOfScore("1", [{ level: "low", from: "0", to: thousand }], rule)],
    ["amount", () => index(thousand, "1.1", cents)],
    ["factor", () => index("1", thousand, cents)],
    [
      "table[0].factor",
      () => indexOver("1", [{ from: "2019-01-01", factor: thousand }], { ...cents, chain: "rounded" }),
    ],
    ["constant", () => needAmount({ ...formula, constant: thousand }, { moving: "1" })],
    ["weight", () => needAmount({ ...formula, terms: [{ ...term, weight: thousand }] }, { moving: "1" })],
    ["minimum", () => needAmount({ ...formula, terms: [{ ...term, minimum: thousand }] }, { moving: "1" })],
    ["maximum", () => needAmount({ ...formula, terms: [{ ...term, maximum: thousand }] }, { moving: "1" })],
    ["step", () => needAmount({ ...formula, terms: [{ ...term, step: thousand }] }, { moving: "1" })],
    ["answers.moving", () => needAmount(formula, { moving: thousand })],
    ["constant", () => checkNeed({ ...formula, constant: thousand })],
    ["steps[0].from", () => calculateSteps([{ ...rounded, from: thousand }], {})],
    ["steps[0].by", () => calculateSteps([{ ...rounded, from: "1", by: thousand }], {})],
    ["given.income", () => calculateSteps([{ ...rounded, from: { name: "income" } }], { income: thousand })],
    ["money", () => money(thousand)],
    ["quantity", () => quantity(thousand, "hour")],
    ["unitPrice", () => unitPrice(thousand, "hour")],
    ["rate", () => rate(thousand)],
    ["rate", () => rate(`${thousand}%`)],
    ["rounding.step", () => stepOf({ mode: "half-up", step: thousand }, 4)],
    ["rounding.step", () => roundTo("1", { mode: "half-up", step: thousand })],
  ];

  it.each(calls)("is refused at %s", (path, call) => {
    const [first = "", ...more] = told(call);
    expect(more).toEqual([]);
    expect(first).toMatch(/^(perhaps-grouped|too-many-decimals|rounding-step) at /u);
    expect(first).toContain(` ${path}: `);
    expect(first).toContain('If the point groups thousands, write "1000"');
  });

  it("is read where a rounding wrote it between two steps", () => {
    const thirds: Step = { ...doubled, from: "0.5", by: "2", rounding: { mode: "half-up", step: "0.001" } };
    const steps = [thirds, { ...rounded, name: "b" }];
    expect(calculateSteps(steps, {})).toMatchObject({ result: "2.00", steps: [{ after: "1.000" }, {}] });
    const chain = { mode: "half-up", step: "0.001", chain: "rounded" } as const;
    const table = [
      { from: "2019-01-01", factor: "1" },
      { from: "2020-01-01", factor: "2" },
    ];
    expect(indexOver("1", table, chain).map(({ amount }) => amount)).toEqual(["1.000", "2.000"]);
  });
});
