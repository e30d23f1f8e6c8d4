import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { calculate } from "../rules/calculate.js";
import { compile } from "../rules/compile.js";
import type { Scheme } from "../rules/scheme.js";
import { explain } from "./explain.js";
import { explanationText } from "./words/tree/tree-text.js";
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

  it("is proved in a currency of three decimals, whose steps could be taken for thousands", () => {
    for (const step of ["1", "8.01", "0.005", "250"]) {
      const rounding = { mode: "half-up", step } as const;
      const compiled = compile({
        ...smallScheme,
        currency: "TND",
        minorUnit: 3,
        entitle: { ...smallScheme.entitle, rounding },
        cost: { ...smallScheme.cost, rounding },
      });
      const result = calculate(smallCase, compiled);
      const explanation = explain(smallCase, compiled);
      expect(prove(explanation)).toMatchObject({ holds: true, faults: [] });
      expect(JSON.stringify(explanation)).toContain(`"value":"${result.budget?.indicative.toString() ?? ""}"`);
    }
  });

  it("tells units that can be divided as such beside a limit of whole units that concerns another purpose", () => {
    const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
    const scheme: Scheme = {
      ...smallScheme,
      cost: { ...smallScheme.cost, unitRounding: { mode: "half-up", step: "0.0001" } },
      purposes: ["work", "leisure"].map((id) => ({ id, label: { lv: id, en: id } })),
      limits: [
        { id: "whole", kind: "whole-units", services: ["physio"], purposes: ["leisure"], ...year },
        { id: "run", kind: "longest-run", days: 1, breakDays: 2, services: ["physio"], ...year },
      ],
    };
    const [line] = smallCase.plan?.lines ?? [];
    if (line === undefined) throw new Error("the small case has lines");
    const days = { from: "2019-01-20", to: "2019-03-11" };
    for (const quantity of ["2.1", "2.4", "2.5", "2.8"]) {
      const lines = [{ ...line, ...days, quantity, per: "period", purpose: "work" } as const];
      const document = { ...smallCase, period: { from: "2019-02-08", to: "2019-03-20" }, plan: { lines } };
      expect(prove(explain(document, compile(scheme))).faults).toEqual([]);
    }
  });

  it("of one amount names the assumptions that it rests on, and no others", () => {
    const [budget, prices, shares] = ["of-budget", "of-prices", "of-shares"];
    const guessed = [budget, prices, shares].map((id) => ({ id, title: id, certainty: "assumption" as const }));
    const { entitle, cost, fund } = smallScheme;
    const scheme = {
      ...smallScheme,
      sources: [...smallScheme.sources, ...guessed],
      entitle: { ...entitle, amounts: entitle.amounts.map((row) => ({ ...row, source: budget })) },
      cost: { ...cost, prices: cost.prices.map((row) => ({ ...row, source: prices })) },
      fund: { ...fund, shares: fund.shares.map((row) => ({ ...row, source: shares })) },
    } as Scheme;
    const compiled = compile(scheme);
    const guesses = (amount?: string) => {
      const { assumptions } = explain(smallCase, compiled, amount === undefined ? {} : { amount });
      return assumptions.map(({ id }) => id).filter((id) => id.startsWith("of-"));
    };
    expect(guesses()).toEqual([budget, prices, shares]);
    expect(guesses("budget.approved")).toEqual([budget]);
    expect(guesses("totals.cost")).toEqual([prices]);
    expect(guesses("totals.covered")).toEqual([budget, prices]);
    expect(guesses("totals.funded")).toEqual([budget, prices]);
    expect(guesses("months.2019-03.bySource.esf")).toEqual([budget, prices, shares]);
    const text = explanationText(explain(smallCase, compiled, { amount: "budget.approved" }), { language: "en" });
    expect(text.join("\n")).toContain("of-budget");
    expect(text.join("\n")).not.toContain("of-prices");
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
