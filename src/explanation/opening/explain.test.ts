import { describe, expect, it } from "vitest";
import { asked, before, here, second, there } from "../../../test/support/moving-person.js";
import { isInputError } from "../../errors/index.js";
import { explain as explainBeginning, explanationText, letter, prove, why, type Explanation } from "../index.js";
import { explain } from "./explain.js";

/** Everything that stands in an explanation with an amount. */
function told(explanation: Explanation, amount: string): unknown {
  return explanation.steps.flatMap(({ nodes }) => nodes).find((node) => "operation" in node && node.amount === amount);
}

describe("a month in two parts", () => {
  const explanation = explain(second, here, { opening: before });

  it("is the whole month, less what was shown before", () => {
    expect(told(explanation, "months.2024-04.contribution")).toMatchObject({
      value: "0.00",
      operation: "difference",
      operands: [
        { kind: "reference", amount: "whole.months.2024-04.contribution", value: "425.00" },
        {
          kind: "before",
          name: "shown",
          fact: "opening.month.amounts.contribution",
          value: "425.00",
          through: "2024-04-15",
        },
      ],
    });
    expect(prove(explanation).faults).toEqual([]);
    expect(explanation.opening).toEqual({ through: "2024-04-15", decidedFrom: "2024-04-01" });
  });

  it("is not proved by another number than was shown", () => {
    const other = JSON.parse(JSON.stringify(explanation).replaceAll('"790.80"', '"790.81"')) as Explanation;
    expect(prove(other).holds).toBe(false);
  });

  it("explains one amount with the whole month behind it", () => {
    const one = explain(second, here, { opening: before, amount: "months.2024-04.contribution" });
    expect(prove(one).amounts.get("whole.months.2024-04.contribution")).toBe("425.00");
    expect(prove(one).faults).toEqual([]);
  });

  it("stands in a letter in both languages, each figure of the part once", () => {
    const english = letter(explanation, { language: "en" });
    expect(english).toContain("A part of April 2024 was told before: the days from 1 April 2024 to 15 April 2024.");
    expect(english).toMatch(/\| You pay +\| +€425\.00 \| +€425\.00 \| +€0\.00 \|/u);
    expect(english).toMatch(/15 days/u);
    const latvian = letter(explanation, { language: "lv", format: "html" });
    expect(latvian).toContain("Kas bija iepriekš");
    expect(latvian).toContain("dienas no 01.04.2024. līdz 15.04.2024. Mēnesis aprēķināts");
  });
});

describe("a person who moves to another scheme in mid month", () => {
  it("is told what tests of the other scheme took of the month", () => {
    const explanation = explain(second, there, { opening: before });
    expect(prove(explanation).faults).toEqual([]);
    expect(prove(explanation).amounts.get("months.2024-04.contribution")).toBe("0.00");
    const paid = explain(second, there, { opening: before, amount: "months.2024-04.clientPays" });
    expect(explanationText(paid, { language: "en", depth: 9 }).join("\n")).toContain(
      "€425.00, taken of the month’s means before 16 April 2024 by the rules of institution-contribution",
    );
    expect(letter(explanation, { language: "lv" })).toContain("kas no mēneša līdzekļiem pirms 16.04.2024. ņemts");
    const [cause] = why(explain(second, there, { opening: { ...before, person: {} } }), explanation).causes;
    expect(cause).toMatchObject({ kind: "fact", path: "opening.person.means[0].taken", after: "425.00" });
  });
});

describe("a question that begins", () => {
  it("is explained as without an opening", () => {
    const first = asked("2024-04-01", "2024-04-15");
    expect(explain(first, here)).toEqual(explainBeginning(first, here));
  });

  it("is what the smaller door explains: an opening is refused with the other", () => {
    const options = { opening: before } as Parameters<typeof explainBeginning>[2];
    try {
      explainBeginning(second, here, options);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) ? error.issues[0] : error).toMatchObject({
        code: "opening-elsewhere",
        path: "opening",
      });
    }
  });

  it.each([
    ["seko/explanation", explainBeginning],
    ["seko/going-on", explain],
  ] as const)("explains no view: `show` is refused by %s, with what to do instead", (_, explaining) => {
    const options = { show: second.period } as Parameters<typeof explainBeginning>[2];
    try {
      explaining(second, here, options);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) ? error.issues : error).toMatchObject([
        { code: "show-elsewhere", path: "show", hint: expect.stringContaining("Explain the whole question") as string },
      ]);
    }
  });
});
