import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { issuesOf, line } from "../../../test/support/small-result.js";
import { eligible } from "../../../test/support/eligible.js";
import { measuresOf } from "../../compare/measures.js";
import { parseScheme } from "../../documents/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { letter, prove } from "../../explanation/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import { calculate } from "../opening/calculate.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";
import type { LimitRule } from "./registry.js";
import type { MostUnits } from "./kinds/most-units.js";

const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
const hard: MostUnits = {
  ...{ id: "month", kind: "most-units", services: ["physio"], per: "month" },
  ...{ amounts: [{ most: "10", ...year }], ...year },
};
const ten: MostUnits = { ...hard, beyond: "client" };
/** A client pays a tenth of what is covered, and the budget is what the plan costs within the limits. */
const rules = (...limits: readonly LimitRule[]): Scheme => ({
  ...smallScheme,
  entitle: { method: "plan-cost", source: "made-up" },
  cover: { ...smallScheme.cover, budget: "gross" },
  contribute: [
    { ...{ method: "share-of-cost", services: ["physio"], share: "0.1" }, ...year, rounding },
    { ...{ method: "none", services: ["care"] }, ...year },
  ],
  contributeOrder: "priority",
  limits,
});
const rounding = { mode: "half-up", step: "0.01" } as const;

const march = { from: "2019-03-01", to: "2019-03-31" };
/** A session a day: to 14 March at 20.00, then at 22.50. */
const daily: Case = {
  ...smallCase,
  period: march,
  plan: { lines: [line({ ...march, quantity: "1", per: "day", priority: 2 })] },
};
const monthOf = (scheme: Scheme, given: Case = daily) => {
  const result = eligible(calculate(given, compile(scheme)));
  const [month] = result.lines.flatMap(({ months }) => [...months]);
  if (month === undefined || !("outside" in month)) throw new Error("no month");
  const { allowed, cost, covered } = month;
  return {
    ...{ allowed: allowed.toString(), cost: cost.toString(), covered: covered.toString() },
    cuts: month.cuts.map(({ rules: by, units }) => `${by.join(" ")} ${units.toString()}`),
    over: month.outside.map(({ reason, bearer, amount }) => `${reason} ${bearer} ${amount.toString()}`),
    result,
  };
};

describe("units over a limit at the client's cost", () => {
  it("are received and priced day by day, whole, and apart from the contribution", () => {
    // 10 × 20.00 = 200.00 within the limit; over it 4 × 20.00 + 17 × 22.50 = 462.50.
    const { result, ...found } = monthOf(rules(ten));
    const cut = { allowed: "10", cost: "200.00", covered: "200.00", cuts: ["month 21"] };
    expect(found).toEqual({ ...cut, over: ["over-limit client 462.50"] });
    // The client pays a tenth of 200.00 and all of 462.50; public money is what it is where nothing is received over the limit.
    expect(result.totals.contribution.toString()).toBe("20.00");
    expect(measuresOf(result)).toEqual({ budget: 20000n, cost: 20000n, support: 18000n, outOfPocket: 48250n });
    const without = monthOf(rules(hard));
    expect(without).toMatchObject({ ...cut, over: [] });
    expect(measuresOf(without.result)).toEqual({ budget: 20000n, cost: 20000n, support: 18000n, outOfPocket: 2000n });
  });

  it("are as many as other limits leave, take room of those, and none of their own limit's", () => {
    const most: LimitRule = { ...hard, id: "provider", amounts: [{ most: "25", ...year }] };
    // Of 31 sessions 6 are not received: over the limit 4 × 20.00 + 11 × 22.50 = 327.50.
    const cuts = ["month 15", "provider 6"];
    expect(monthOf(rules(ten, most))).toMatchObject({ allowed: "10", cuts, over: ["over-limit client 327.50"] });
    const both = {
      ...daily,
      plan: {
        lines: [...(daily.plan?.lines ?? []), { ...line(), ...march, id: "urgent", quantity: "20" }],
      },
    };
    const { lines } = eligible(calculate(both, compile(rules(ten, most)))).toJSON();
    const allowed = lines.map(({ id, months: [month] }) => `${id} ${month?.allowed ?? ""}`);
    // The urgent line takes 10 of the limit and 20 of the other, which leaves 5 to the second, all over the limit.
    expect(allowed).toEqual(["urgent 10", "physio 0"]);
    expect(
      lines.map(({ months: [month] }) => month?.cuts?.map(({ rules: by, units }) => `${by.join("")} ${units}`)),
    ).toEqual([["month 10"], ["month 5", "provider 26"]]);
  });

  it("cost their whole price, whatever of it counts", () => {
    const ceilings = [
      { service: "physio", price: "15.00", reason: "above-ceiling", bearer: "municipality", ...year },
    ] as const;
    const scheme = rules(ten);
    const { cost, over } = monthOf({ ...scheme, cost: { ...scheme.cost, ceilings } });
    // 10 × 15.00 count, 10 × 5.00 are above the ceiling; over the limit the price is 462.50 as before.
    expect({ cost, over }).toEqual({
      cost: "150.00",
      over: ["above-ceiling municipality 50.00", "over-limit client 462.50"],
    });
  });

  it("come to the same in parts of the month", () => {
    const compiled = compile(rules(ten));
    let opening: Position | undefined;
    let sum = 0;
    for (const [from, to] of [
      ["01", "05"],
      ["06", "20"],
      ["21", "31"],
    ]) {
      const period = { from: `2019-03-${from ?? ""}`, to: `2019-03-${to ?? ""}` };
      const part = eligible(calculate({ ...daily, period }, compiled, opening === undefined ? {} : { opening }));
      opening = part.closing;
      for (const { minor } of part.totals.outsideMinors) sum += minor;
    }
    expect(sum).toBe(462_50);
  });

  it("are told in explanations that are proved, and in letters in both languages", () => {
    const told = explain(daily, compile(rules(ten)));
    expect(prove(told).faults).toEqual([]);
    expect(letter(told, { language: "en" })).toContain(
      "€462.50 besides, because it is received over the limit; you pay it",
    );
    expect(letter(told, { language: "lv" })).toContain("jo pakalpojumu saņem virs ierobežojuma; maksājat jūs");
  });

  it("are refused where the word is none, or the kind of limit adds up nothing", () => {
    const said = (...limits: readonly object[]) => issuesOf(() => parseScheme({ ...rules(), limits }));
    expect(said(ten)).toEqual([]);
    expect(said({ ...ten, beyond: "family" })).toEqual(["wrong-value limits[0].beyond"]);
    const exclusive = { id: "one", kind: "exclusive", per: "day", services: ["physio", "care"], ...year };
    expect(said({ ...exclusive, beyond: "client" })).toEqual(["unknown-key limits[0].beyond"]);
    // Another limit above it is reached by what is received over it; below it, it leaves nothing to do.
    const at = (most: string) => ({ ...hard, id: "hard", amounts: [{ most, ...year }] });
    expect(said(ten, at("20"))).toEqual([]);
    expect(said(ten, at("5"))).toEqual(["limit-never-reached limits[0].amounts"]);
    expect(said(hard, at("20"))).toContain("overlap limits[1]");
  });
});
