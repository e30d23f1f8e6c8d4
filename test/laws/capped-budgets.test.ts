import { describe, expect, it } from "vitest";
import { compare } from "../../src/doors/compare.js";
import { reportPage } from "../../src/report/page/index.js";
import type { Case } from "../../src/person/case.js";
import { passesBudget } from "../../src/result/budget/passes-budget.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

/** The small scheme, of which physiotherapy is covered up to 60.00 a month, with so much a year at each level. */
function capped(amount: string): Scheme {
  const cap = { id: "cap", services: ["physio"], amount: "60.00", from: "2019-01-01", to: "2019-12-31" } as const;
  const { entitle, cover } = smallScheme;
  return {
    ...smallScheme,
    entitle: { ...entitle, amounts: entitle.amounts.map((row) => ({ ...row, amount })) },
    cover: { ...cover, caps: [{ ...cap, source: "made-up" }] },
  };
}

const plan = { lines: (smallCase.plan?.lines ?? []).filter(({ id }) => id === "physio") };
const cases = ["a", "b", "c", "d", "e"].map((id): Case => ({
  ...smallCase,
  id,
  client: { ...smallCase.client, id },
  plan,
}));
const of = (compiled: CompiledScheme) => cases.map((each) => calculate(each, compiled));

describe("what a cap on what is covered does not let through", () => {
  // Of 80.00 and more in each month 60.00 are covered, 720.00 of a year.
  const rich = compile(capped("1200.00"));
  const poor = compile(capped("600.00"));
  const passes = (compiled: CompiledScheme) => {
    const [result] = of(compiled);
    if (result?.totals === undefined) throw new Error("The small case is eligible.");
    expect(result.totals.uncovered.minor).toBeGreaterThan(0);
    return passesBudget(result.numbers);
  };

  it("passes no budget that has money left, of one budget as of several periods", () => {
    expect([passes(rich), passes(poor)]).toEqual([false, true]);
    const quarters = (amount: string) => {
      const scheme = capped(amount);
      const budgetPeriods = { method: "months", months: 3, source: "made-up" } as const;
      return compile({ ...scheme, entitle: { ...smallScheme.entitle, ...scheme.entitle, budgetPeriods } } as Scheme);
    };
    expect([passes(quarters("1200.00")), passes(quarters("600.00"))]).toEqual([false, true]);
  });

  it("passes none in a comparison", () => {
    expect(compare(cases, rich, poor).people).toMatchObject({
      ...{ overBudgetBefore: 0, overBudgetAfter: 5, newlyOverBudget: 5 },
    });
  });

  it("passes none in a report, which says why not all is covered", () => {
    const page = (compiled: CompiledScheme) =>
      reportPage(
        of(compiled).map((result) => ({ result })),
        { scheme: compiled.scheme, language: "en" },
      );
    expect(page(rich)).toContain("the plans of 0 people cost more than their budgets");
    expect(page(rich)).toContain("What is covered is capped, and the budget has money left");
    expect(page(rich)).toContain("Uncovered is the cost above the caps up to which budgets cover a service");
    expect(page(poor)).toContain("the plans of 5 people cost more than their budgets");
    expect(page(poor)).toContain("Uncovered is the cost above the budgets;");
  });

  it("is no budget of the question's own days that is short, in the position it leaves behind", () => {
    const [closing, short] = [rich, poor].map((compiled) => of(compiled)[0]?.closing);
    expect(closing).not.toHaveProperty("budgets");
    expect(short).toMatchObject({ budgets: [{ drawn: "600.00" }] });
  });
});
