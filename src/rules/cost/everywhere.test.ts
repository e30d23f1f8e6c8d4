import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { checkScheme } from "../../documents/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { explanationText } from "../../explanation/index.js";
import type { Case } from "../../person/case.js";
import { compile } from "../compile.js";
import { calculate } from "../opening/calculate.js";
import type { Scheme } from "../scheme.js";
import type { CostRule, UnitPriceRow } from "./rule.js";

const days = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const everywhere: UnitPriceRow = { service: "care", price: "5.00", ...days };
const inNorth: UnitPriceRow = { ...everywhere, price: "4.00", place: "north" };
const rules = (prices: readonly UnitPriceRow[], more: Partial<CostRule> = {}): Scheme => ({
  ...smallScheme,
  conditions: [],
  cost: { ...smallScheme.cost, prices, ...more },
});
const april = { from: "2019-04-01", to: "2019-04-30" };
const care = {
  id: "care",
  service: "care",
  unit: "hour",
  quantity: "10",
  per: "month",
  priority: 1,
  ...april,
} as const;
const { residences, ...nowhere }: Case = { ...smallCase, period: april, plan: { lines: [care] } };
const somewhere = { ...nowhere, residences: residences ?? [] };
const missing = (scheme: Scheme, person: Case = nowhere) => {
  const { outcome, totals } = calculate(person, compile(scheme));
  return outcome.state === "incomplete" ? outcome.missing.map(({ fact }) => fact) : totals?.cost.toString();
};

describe("a price that holds everywhere", () => {
  it("asks nobody where the person lives, and no ceiling without a place does", () => {
    expect(missing(rules([everywhere]))).toBe("50.00");
    expect(missing(rules([everywhere]), somewhere)).toBe("50.00");
    const ceiling = { service: "care", price: "3.00", reason: "above-ceiling", bearer: "client", ...days } as const;
    expect(missing(rules([everywhere], { ceilings: [ceiling] }))).toBe("30.00");
  });

  it("asks where a price, a ceiling or a unit cost of the service names a place, and of other services none", () => {
    const residence = ["residences.declared"];
    expect(missing(rules([everywhere, inNorth]))).toEqual(residence);
    expect(missing(rules([everywhere, { ...inNorth, service: "physio" }]))).toBe("50.00");
    const ceiling = {
      service: "care",
      place: "north",
      price: "3.00",
      reason: "above-ceiling",
      bearer: "client",
    } as const;
    expect(missing(rules([everywhere], { ceilings: [{ ...ceiling, ...days }] }))).toEqual(residence);
    const rounding = { mode: "half-up", step: "0.01" } as const;
    const [esf, state] = smallScheme.fund.shares;
    if (esf === undefined || state === undefined) throw new Error("the small scheme has two sources");
    const { id, label } = esf;
    const rates = (place: object) => [{ service: "care", rate: "2.00", ...place, ...days }];
    const funded = (place: object): Scheme => ({
      ...rules([everywhere]),
      fund: {
        ...smallScheme.fund,
        shares: [
          { method: "unit-cost", id, label, rates: rates(place), rounding, ...days },
          { method: "rest", id: state.id, label: state.label, ...days },
        ],
      },
    });
    expect(missing(funded({ place: "north" }))).toEqual(residence);
    expect(JSON.stringify(calculate(nowhere, compile(funded({}))))).toContain('"esf":"20.00"');
  });

  it("asks of an amount of money for no place either", () => {
    const services = [{ id: "care", label: { lv: "Rēķins", en: "An invoice" }, unit: "money" as const }];
    const paid = { ...nowhere, plan: { lines: [{ ...care, unit: "money" as const }] } };
    expect(missing({ ...rules([]), services }, paid)).toBe("10.00");
  });

  it("needs no places at all", () => {
    const lives = residences?.map((residence) => ({ ...residence, place: "north" })) ?? [];
    const scheme = { ...rules([everywhere]), places: [] };
    expect(missing(scheme)).toBe("50.00");
    expect(() => missing(scheme, { ...nowhere, residences: lives })).toThrow("a place of the scheme");
  });

  it("is told as that of all places, and as the one that lost to that of a place", () => {
    const told = (scheme: Scheme, person: Case) =>
      explanationText(explain(person, compile(scheme)), { language: "en", depth: 9 }).join("\n");
    expect(told(rules([everywhere]), nowhere)).toContain("at the price of all places");
    const both = told(rules([everywhere, inNorth]), somewhere);
    expect(both).toContain("at the price in North");
    expect(both).toMatch(/not taken: 5.*narrower place/u);
  });

  it("stands once on a day", () => {
    const twice = rules([everywhere, { ...everywhere, from: "2019-06-01" }]);
    expect(checkScheme(twice).map(({ code, path }) => `${code} ${path}`)).toEqual(["overlap cost.prices[1]"]);
    expect(checkScheme(rules([everywhere, inNorth]))).toEqual([]);
  });
});
