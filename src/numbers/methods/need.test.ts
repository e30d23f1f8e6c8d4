import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkNeed, needAmount, type NeedFormula, type NeedTerm } from "../index.js";
import { codeOf, issueOf, seed } from "../oracle.test-helper.js";

const term = (name: string, weight: string | number, more: Partial<NeedTerm> = {}): NeedTerm => ({
  name,
  weight,
  direction: "need",
  minimum: 0,
  maximum: 4,
  step: 1,
  ...more,
});
const formula = (constant: string | number, terms: NeedTerm[], link: NeedFormula["link"]): NeedFormula => ({
  constant,
  terms,
  link,
  rounding: { mode: "half-up", step: "0.01" },
});

describe("needAmount", () => {
  const terms = [
    term("mobility", "12.25"),
    term("care points", "-3.5", { direction: "ability", maximum: 10, step: "0.5" }),
  ];

  it("is the sum, or its square, rounded once", () => {
    const answers = { mobility: 3, "care points": "2.5" };
    expect(needAmount(formula("100.005", terms, "identity"), answers)).toBe("128.01");
    expect(needAmount(formula("10", terms, "square"), answers)).toBe("1444.00");
    expect(needAmount(formula("0.005", [], "square"), {})).toBe("0.00");
  });

  it.each([
    [{ mobility: 3 }, "missing", 'answers["care points"]'],
    [{ mobility: 5, "care points": 1 }, "answer-not-possible", "answers.mobility"],
    [{ mobility: -1, "care points": 1 }, "answer-not-possible", "answers.mobility"],
    [{ mobility: "2.5", "care points": 1 }, "answer-not-possible", "answers.mobility"],
    [{ mobility: 2.5, "care points": 1 }, "inexact-number", "answers.mobility"],
    [{ mobility: 2, "care points": 1, age: 7 }, "unknown-name", "answers"],
  ])("refuses %j as %s", (answers: Record<string, number | string>, code, path) => {
    expect(issueOf(() => needAmount(formula(0, terms, "identity"), answers))).toMatchObject({ code, path });
  });
});

describe("checkNeed", () => {
  it("finds nothing where need only raises the budget", () => {
    expect(
      checkNeed(formula(0, [term("a", 2), term("b", -2, { direction: "ability", maximum: 0, minimum: -4 })], "square")),
    ).toEqual([]);
    expect(checkNeed(formula(-9, [term("a", 2), term("b", -2, { direction: "ability" })], "identity"))).toEqual([]);
    expect(checkNeed(formula(-1, [term("a", 0), term("b", 5, { minimum: 3, maximum: 3 })], "square"))).toEqual([]);
  });

  it("finds weights against the direction of the answer", () => {
    const issues = checkNeed(
      formula(50, [term("a", 2), term("b", -2), term("c", 2, { direction: "ability" })], "identity"),
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["more-need-pays-less", "terms[1]"],
      ["more-need-pays-less", "terms[2]"],
    ]);
  });

  it("finds squares of sums below 0, and only where a step really falls", () => {
    const [issue] = checkNeed(formula("-2.5", [term("a", 2)], "square"));
    expect(issue).toMatchObject({ path: "terms[0]" });
    expect(issue?.received).toContain("from -5/2 to -1/2 (square)");
    expect(checkNeed(formula("-0.5", [term("a", 1)], "square"))).toEqual([]);
    expect(checkNeed(formula("-0.6", [term("a", 1)], "square"))).toHaveLength(1);
  });

  it("refuses bounds that hold no whole number of steps", () => {
    expect(issueOf(() => checkNeed(formula(0, [term("a", 1, { maximum: "1.5" })], "square")))).toMatchObject({
      code: "answer-not-possible",
      path: "terms[0].maximum",
    });
    expect(codeOf(() => checkNeed(formula(0, [term("a", 1, { step: 0 })], "square")))).toBe("division-by-zero");
    expect(codeOf(() => checkNeed(formula(0, [term("a", 1, { step: -1 })], "square")))).toBe("answer-not-possible");
    expect(codeOf(() => checkNeed(formula(0, [term("a", 1, { minimum: 5 })], "square")))).toBe("answer-not-possible");
  });

  it("agrees with trying every pair of answers", () => {
    const terms = fc.array(
      fc.record({
        weight: fc.integer({ min: -3, max: 3 }),
        direction: fc.constantFrom("need" as const, "ability" as const),
        minimum: fc.integer({ min: -2, max: 2 }),
        room: fc.integer({ min: 0, max: 2 }),
        step: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 3 },
    );
    const links = fc.constantFrom("identity" as const, "square" as const);
    fc.assert(
      fc.property(fc.integer({ min: -8, max: 8 }), terms, links, (constant, rows, link) => {
        const list = rows.map(({ room, ...row }, at) => ({
          name: `t${at}`,
          ...row,
          maximum: row.minimum + room * row.step,
        }));
        const found = checkNeed(formula(constant, list, link)).map(({ path }) => path);
        const value = (answers: readonly number[]): number => {
          const sum = list.reduce((so, { weight }, at) => so + weight * (answers[at] ?? NaN), constant);
          return link === "square" ? sum * sum : sum;
        };
        let all: number[][] = [[]];
        for (const { minimum, maximum, step } of list) {
          const each = Array.from({ length: (maximum - minimum) / step + 1 }, (_, at) => minimum + at * step);
          all = all.flatMap((answers) => each.map((answer) => [...answers, answer]));
        }
        const falling = list.flatMap(({ direction, step, maximum, minimum }, at) => {
          const falls = all.some((answers) => {
            const more = answers.with(at, (answers[at] ?? NaN) + (direction === "need" ? step : -step));
            const possible = (more[at] ?? NaN) <= maximum && (more[at] ?? NaN) >= minimum;
            return possible && value(more) < value(answers);
          });
          return falls ? [`terms[${at}]`] : [];
        });
        expect(found).toEqual(falling);
      }),
      { seed, numRuns: 5_000 },
    );
  });
});
