import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { calculate } from "../calculation/index.js";
import { compile } from "../scheme/index.js";
import { explain } from "./explain.js";
import { prove } from "./prove.js";

const told = (run: () => unknown): string => {
  try {
    run();
    return "nothing";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("an explanation", () => {
  it("is given wherever a result is: also where a step of rounding is large", () => {
    for (const step of ["9007", "9008", "100000", "1000000000"]) {
      const rounding = { mode: "up", step } as const;
      const compiled = compile({
        ...smallScheme,
        entitle: { ...smallScheme.entitle, rounding },
        cost: { ...smallScheme.cost, rounding },
      });
      const result = calculate(smallCase, compiled);
      expect(result.budget?.indicative.toString()).toBe(`${step}.00`);
      const explanation = explain(smallCase, compiled);
      expect(prove(explanation).faults).toEqual([]);
    }
  });

  it("of one amount that is not there does not tell to ask for it", () => {
    const compiled = compile(smallScheme);
    const grown = { ...smallCase, client: { ...smallCase.client, birthDate: "1950-01-01" } };
    const amount = "budget.approved";
    expect(told(() => explain(smallCase, compiled, { amount }))).toBe("nothing");
    expect(told(() => explain(smallCase, compiled, { amount: "budget.aproved" }))).toBe(
      'amount: expected the path of an amount of the result, such as budget.approved or totals.cost, received "budget.aproved". ' +
        'Did you mean "budget.approved"?',
    );
    const message = told(() => explain(grown, compiled, { amount }));
    expect(message).toContain("which is ineligible");
    expect(message.replace(/received.*/u, "")).not.toContain(amount);
  });
});
