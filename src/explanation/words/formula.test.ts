import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFraction, type ExactFraction } from "../../numbers/index.js";
import { evaluate, exactOf, sameNumber, valueOf } from "../evaluate.js";
import type { CountNode, Operation, OperandNode, WorkingNode } from "../tree.js";
import { formulaWords } from "./formula.js";

const count = (value: string): CountNode => ({ kind: "count", name: "days", value });

function working(operation: Operation, operands: readonly OperandNode[], own: Partial<WorkingNode> = {}): WorkingNode {
  const exact = exactOf(evaluate(operation, operands.map(valueOf)));
  return { kind: "total", measure: "number", value: null, exact, operation, operands, ...own } as WorkingNode;
}

const numbers = (...values: readonly string[]) => values.map(count);

describe("a formula", () => {
  it.each<readonly [Operation, readonly string[], string]>([
    ["sum", ["1", "2.5", "-3"], "1 + 2.5 + (−3)"],
    ["difference", ["1804.93", "60.90", "-5"], "1,804.93 − 60.90 − (−5)"],
    ["product", ["3", "-1", "0.85"], "3 × (−1) × 0.85"],
    ["quotient", ["9610", "31"], "9,610 / 31"],
    ["multiply-divide", ["36", "31", "212"], "36 × 31 / 212"],
    ["minimum", ["85.48", "1607.61"], "the smallest of (85.48; 1,607.61)"],
    ["maximum", ["0", "-2"], "the largest of (0; −2)"],
    ["square", ["14"], "14²"],
    ["square", ["-14"], "(−14)²"],
  ])("of a %s of %j", (operation, values, text) => {
    expect(formulaWords(working(operation, numbers(...values)), "en")).toBe(text);
  });

  it.each<Operation>(["sum", "difference", "product", "minimum", "maximum"])(
    "of one number is none: %s",
    (operation) => {
      expect(formulaWords(working(operation, numbers("7")), "en")).toBeUndefined();
    },
  );

  it("holds the formulas of numbers on the way, and the values of what has a path or is rounded", () => {
    const units = working("multiply-divide", numbers("36", "31", "212"));
    const cost = working("product", [units, count("18.00")]);
    expect(formulaWords(cost, "lv")).toBe("36 × 31 / 212 × 18,00");
    const named = { ...units, amount: "lines.a.2019-03.cost", measure: "money", value: "5.20" } as const;
    const rounded = {
      ...units,
      measure: "units",
      value: "5.2642",
      rounding: { mode: "down", step: "0.0001" },
    } as const;
    expect(formulaWords(working("sum", [named, rounded, working("difference", numbers("3", "1"))]), "en")).toBe(
      "5.20 + 5.2642 + 3 − 1",
    );
    expect(formulaWords(working("difference", [named, working("sum", numbers("3", "1"))]), "en")).toBe(
      "5.20 − (3 + 1)",
    );
  });

  it("has the units that a limit cuts, and units that are referred to, without needless zeros", () => {
    const asked = { kind: "reference", amount: "lines.a.2019-03.requested", value: "10.0000" } as const;
    const cut = { kind: "cut", value: "2.5000", code: "over-limit", rules: ["most"] } as const;
    const money = { kind: "reference", amount: "lines.a.2019-03.cost", value: "10.00" } as const;
    expect(formulaWords(working("difference", [asked, cut]), "en")).toBe("10 − 2.5");
    expect(formulaWords(working("product", [money, count("2")]), "en")).toBe("10.00 × 2");
  });

  it("says what was worked out: read back by the rules of arithmetic, it gives the same number", () => {
    let met = 0;
    fc.assert(
      fc.property(workings, (node) => {
        const text = formulaWords(node, "en");
        if (text === undefined) return;
        met += 1;
        expect([text, sameNumber(readBack(text), valueOf(node))]).toEqual([text, true]);
      }),
      { seed: 2018, numRuns: 600 },
    );
    expect(met).toBeGreaterThan(300);
  });
});

const leaf = fc.integer({ min: -90_000, max: 90_000 }).map((value) => count((value / 100).toFixed(2)));
const positive = fc.integer({ min: 1, max: 90_000 }).map((value) => count(String(value)));

const { workings } = fc.letrec<{ workings: WorkingNode; operand: OperandNode }>((tie) => ({
  operand: fc.oneof({ depthSize: "small" }, leaf, tie("workings")),
  workings: fc.oneof(
    fc
      .tuple(
        fc.constantFrom<Operation>("sum", "difference", "product", "minimum", "maximum"),
        fc.array(tie("operand"), { minLength: 1, maxLength: 4 }),
      )
      .map(([operation, operands]) => working(operation, operands)),
    tie("operand").map((operand) => working("square", [operand])),
    fc.tuple(tie("operand"), divisor()).map((operands) => working("quotient", operands)),
    fc.tuple(tie("operand"), tie("operand"), divisor()).map((operands) => working("multiply-divide", operands)),
  ),
}));

/** A number that is not 0, alone or worked out. */
function divisor(): fc.Arbitrary<OperandNode> {
  const products = fc.tuple(positive, positive);
  return fc.oneof(
    positive,
    products.map((operands) => working("product", operands)),
    products.map((operands) => working("quotient", operands)),
    products.map((operands) => working("sum", operands)),
  );
}

/** Reads a formula as people do: powers before products and quotients, these before sums and differences, each from left to right. */
function readBack(text: string): ExactFraction {
  const tokens = text.match(/the (?:smallest|largest) of|−?\d[\d,]*(?:\.\d+)?|[()+−×/²;]/gu) ?? [];
  expect(tokens.join("")).toBe(text.replaceAll(" ", "").replace(/the(smallest|largest)of/gu, "the $1 of"));
  let at = 0;
  const sum = (): ExactFraction => leftToRight(product, { "+": "sum", "−": "difference" });
  const product = (): ExactFraction => leftToRight(power, { "×": "product", "/": "quotient" });
  const leftToRight = (part: () => ExactFraction, signs: Readonly<Record<string, Operation>>): ExactFraction => {
    let value = part();
    for (let sign = signs[tokens[at] ?? ""]; sign !== undefined; sign = signs[tokens[at] ?? ""]) {
      at += 1;
      value = evaluate(sign, [value, part()]);
    }
    return value;
  };
  const power = (): ExactFraction => {
    let value = single();
    for (; tokens[at] === "²"; at += 1) value = evaluate("square", [value]);
    return value;
  };
  const single = (): ExactFraction => {
    const token = tokens[at] ?? "";
    at += 1;
    if (token === "(") return values()[0] ?? readFraction("0", "");
    if (!token.startsWith("the")) return readFraction(token.replaceAll(",", "").replace("−", "-"), "number");
    at += 1;
    return evaluate(token.includes("smallest") ? "minimum" : "maximum", values());
  };
  const values = (): readonly ExactFraction[] => {
    const found = [sum()];
    for (; tokens[at] === ";"; found.push(sum())) at += 1;
    expect(tokens[at]).toBe(")");
    at += 1;
    return found;
  };
  const value = sum();
  expect(at).toBe(tokens.length);
  return value;
}
