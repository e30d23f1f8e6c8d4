import { describe, expect, it } from "vitest";
import { account, forecast, type Forecast } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { carrying } from "./half-years.js";
import { received, smallLedger } from "./small-ledger.js";

const [source = ""] = smallScheme.sources.map(({ id }) => id);

/** The small ledger, of which physiotherapy is covered up to an amount a month. */
function capped(amount: string, units: string): Forecast {
  const cap = { id: "cap", services: ["physio"], amount, from: "2019-01-01", to: "2019-12-31", source };
  const compiled = compile({ ...smallScheme, cover: { ...smallScheme.cover, caps: [cap] } });
  const own = smallLedger(received("a", "2019-01-10", units));
  const ledger = { ...own, plans: own.plans.map((plan) => ({ ...plan, lines: plan.lines.slice(0, 1) })) };
  const told = forecast(ledger, compiled, { asOf: "2019-01-31", by: "commitments" });
  if (told.state !== "eligible") throw new Error(told.state);
  return told;
}

describe("what a cap on what is covered does not let through", () => {
  it("passes no budget that has money left", () => {
    const told = capped("30.00", "4");
    expect(told).toMatchObject({ cuts: [], used: "360.00", left: "1444.93" });
    expect(Number(told.uncovered)).toBeGreaterThan(0);
    expect(told).not.toHaveProperty("passedOn");
  });

  it("is no reason not to say that a budget is passed", () => {
    // 4.93 are left: a day of February costs 2.86, two cost 5.71.
    expect(capped("1800.00", "100")).toMatchObject({ left: "0.00", cuts: ["physio"], passedOn: "2019-02-02" });
  });
});

describe("what goes from one budget to the next", () => {
  it("is what is left of a budget of which a cap did not let all through", () => {
    const cap = { id: "cap", services: ["physio"], amount: "30.00", from: "2019-01-01", to: "2019-12-31", source };
    const compiled = compile({
      ...smallScheme,
      entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", months: 6, source } },
      cover: { ...smallScheme.cover, caps: [cap] },
    });
    const own = smallLedger(received("a", "2019-01-10", "4"));
    const ledger = { ...own, carryOver: carrying({ amount: "1000.00" }, { amount: "20.00" }) };
    const told = account(ledger, compiled, { asOf: "2019-06-30" });
    if (told.state !== "eligible") throw new Error(told.state);
    // 30.00 of 80.00 are drawn of 595.07.
    const [first, second] = told.budgets;
    expect([first?.spent, first?.carried, second?.opening]).toEqual(["30.00", "565.07", "565.07"]);
  });
});
