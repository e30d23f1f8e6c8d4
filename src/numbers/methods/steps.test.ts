import { describe, expect, it } from "vitest";
import { calculateSteps, type Rounding, type Step } from "../index.js";
import { codeOf, issueOf } from "../oracle.test-helper.js";

const cent: Rounding = { mode: "half-up", step: "0.01" };

describe("calculateSteps", () => {
  it("rounds a percentage before it is applied, or not", () => {
    const percentage = (rounding?: Rounding): Step[] => [
      { name: "percentage", from: { name: "hours" }, operation: "divide", by: "168", ...(rounding && { rounding }) },
      { name: "amount", operation: "multiply", by: { name: "full" }, rounding: cent },
    ];
    const given = { hours: "55", full: "2150.00" };
    expect(calculateSteps(percentage({ mode: "half-up", step: "0.0001" }), given)).toEqual({
      result: "703.91",
      steps: [
        { name: "percentage", before: { numerator: "55", denominator: "168" }, after: "0.3274" },
        { name: "amount", before: { numerator: "70391", denominator: "100" }, after: "703.91" },
      ],
    });
    expect(calculateSteps(percentage(), given)).toEqual({
      result: "703.87",
      steps: [
        { name: "percentage", before: { numerator: "55", denominator: "168" } },
        { name: "amount", before: { numerator: "59125", denominator: "84" }, after: "703.87" },
      ],
    });
  });

  it("divides a month's rate by days and rounds it before it is multiplied, or after", () => {
    const day = (rounding: Rounding | undefined): string =>
      calculateSteps(
        [
          { name: "day rate", from: "355.72", operation: "divide", by: 30, ...(rounding && { rounding }) },
          { name: "month part", operation: "multiply", by: 17, rounding: cent },
        ],
        {},
      ).result;
    expect(day(cent)).toBe("201.62");
    expect(day({ mode: "down", step: "0.01" })).toBe("201.45");
    expect(day(undefined)).toBe("201.57");
  });

  it("rounds units half-up and then floors the money", () => {
    const steps: Step[] = [
      {
        name: "units",
        from: { name: "minutes" },
        operation: "divide",
        by: 15,
        rounding: { mode: "half-up", step: "1" },
      },
      { name: "money", operation: "multiply", by: "1.815", rounding: { mode: "floor", step: "0.01" } },
    ];
    expect(calculateSteps(steps, { minutes: 52 }).result).toBe("5.44");
    expect(calculateSteps(steps, { minutes: 53 }).result).toBe("7.26");
  });

  it("floors the insurer's share and leaves the rest to the person", () => {
    const steps: Step[] = [
      {
        name: "insurer",
        from: { name: "cost" },
        operation: "multiply",
        by: "0.9",
        rounding: { mode: "floor", step: "1" },
      },
      {
        name: "person",
        from: { name: "cost" },
        operation: "subtract",
        by: { name: "insurer" },
        rounding: { mode: "half-up", step: "1" },
      },
    ];
    const { result, steps: workings } = calculateSteps(steps, { cost: "10019" });
    expect([workings[0]?.after, result]).toEqual(["9017", "1002"]);
  });

  it("adds, and keeps to a minimum and a maximum", () => {
    const steps: Step[] = [
      { name: "sum", from: { name: "base" }, operation: "add", by: "0.10" },
      { name: "minimum", operation: "at-least", by: "5" },
      { name: "maximum", operation: "at-most", by: "7", rounding: { mode: "down", step: "0.01" } },
    ];
    expect(["1", "6", "9"].map((base) => calculateSteps(steps, { base }).result)).toEqual(["5.00", "6.10", "7.00"]);
  });

  it("takes names that objects have by nature for what they are", () => {
    const step: Step = { name: "constructor", from: { name: "toString" }, operation: "add", by: 1, rounding: cent };
    expect(issueOf(() => calculateSteps([step], {}))).toMatchObject({ code: "unknown-name", path: "steps[0].from" });
    expect(calculateSteps([step], { toString: "1" as never }).result).toBe("2.00");
    expect(
      calculateSteps([{ ...step, from: 1 }], JSON.parse('{"__proto__":"5"}') as Record<string, string>).result,
    ).toBe("2.00");
  });

  it.each<[string, Step[], string, string]>([
    ["no steps", [], "last-step-unrounded", "steps"],
    ["an unrounded result", [{ name: "a", from: 1, operation: "add", by: 1 }], "last-step-unrounded", "steps"],
    ["no beginning", [{ name: "a", operation: "add", by: 1 }], "missing", "steps[0].from"],
    ["an unknown name", [{ name: "a", from: 1, operation: "add", by: { name: "b" } }], "unknown-name", "steps[0].by"],
    ["a given name again", [{ name: "given", from: 1, operation: "add", by: 1 }], "repeated-name", "steps[0].name"],
    ["a division by 0", [{ name: "a", from: 1, operation: "divide", by: "0.0" }], "division-by-zero", "steps[0].by"],
    ["no decimal", [{ name: "a", from: "1,5", operation: "add", by: 1 }], "not-decimal", "steps[0].from"],
    [
      "a wrong rounding",
      [{ name: "a", from: 1, operation: "add", by: 1, rounding: { mode: "up", step: "0" } }],
      "rounding-step",
      "steps[0].rounding.step",
    ],
  ])("refuses %s", (_, steps, code, path) => {
    expect(issueOf(() => calculateSteps(steps, { given: "1" }))).toMatchObject({ code, path });
  });

  it("refuses given values that are no decimals", () => {
    expect(issueOf(() => calculateSteps([], { "rate-a": 0.1 }))).toMatchObject({ path: 'given["rate-a"]' });
    expect(codeOf(() => calculateSteps([], { a: undefined as never }))).toBe("missing");
  });
});
