import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { explain } from "../../explanation/opening/explain.js";
import { explanationText } from "../../explanation/index.js";
import type { Case } from "../../person/case.js";
import { calculate } from "../opening/calculate.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";
import type { UnitPriceRow } from "./rule.js";

const row = { service: "care", place: "country", from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const meal = (is: boolean) => [{ kind: "circumstance", circumstance: "meal", is }] as const;
const rules = (...prices: readonly Partial<UnitPriceRow>[]): Scheme => ({
  ...smallScheme,
  circumstances: [{ id: "meal", label: { lv: "Ēdināšana", en: "A meal is given" }, kind: "yes-no" }],
  cost: { ...smallScheme.cost, prices: prices.map((each) => ({ ...row, price: "5.00", ...each })) },
});
const april = { from: "2019-04-01", to: "2019-04-30" };
const line = { id: "care", service: "care", unit: "hour", quantity: "1", per: "day", priority: 1, ...april } as const;
const givenMeals = (...circumstances: readonly (readonly [value: boolean, from: string, to: string])[]): Case => ({
  ...smallCase,
  period: april,
  client: {
    ...smallCase.client,
    circumstances: circumstances.map(([value, from, to]) => ({ circumstance: "meal", value, from, to })),
  },
  plan: { lines: [line] },
});
const missingOf = (scheme: Scheme, person: Case) => {
  const { outcome } = calculate(person, compile(scheme));
  return outcome.state === "incomplete"
    ? outcome.missing.map(({ fact, from, to, neededBy }) => `${fact} ${from} ${to} ${neededBy}`)
    : outcome.state;
};

describe("a price by tests", () => {
  const both = rules({}, { price: "3.00", when: meal(true) }, { price: "2.00", when: [{ kind: "age", from: 3 }] });

  it("asks for the fact that decides, on the days on which it is not known", () => {
    expect(missingOf(both, givenMeals([true, "2019-04-01", "2019-04-09"], [true, "2019-04-20", "2019-04-30"]))).toEqual(
      ["client.circumstances 2019-04-10 2019-04-19 cost.prices[1]"],
    );
    const { id, circumstances = [] } = givenMeals([false, "2019-04-01", "2019-04-30"]).client;
    const person = { ...givenMeals(), client: { id, circumstances } };
    const withoutAge = { ...both, conditions: [] };
    expect(missingOf(withoutAge, person)).toEqual(["client.birthDate 2019-04-01 2019-04-30 cost.prices[2]"]);
  });

  it("asks for nothing where a price of a higher rank decides, or where nothing is received", () => {
    const higher = rules({}, { price: "3.00", when: meal(true) }, { price: "2.00", place: "north" });
    expect(missingOf(higher, givenMeals())).toBe("eligible");
    const none = { ...givenMeals(), plan: { lines: [{ ...line, quantity: "0" }] } };
    expect(missingOf(both, none)).toBe("eligible");
  });

  it("says in the explanation for whom it is, and what lost to it", () => {
    const person = givenMeals([true, "2019-04-01", "2019-04-10"], [false, "2019-04-11", "2019-04-30"]);
    const text = explanationText(explain(person, compile(both)), { language: "en", depth: 9 }).join("\n");
    expect(text).toContain("at the price in North (A meal is given: yes)");
    expect(text).toContain("or by tests of the person, decides");
    // The client passes no test of the third row that comes later, and the price of everybody lost.
    expect(text).toContain("cost.prices[0]");
  });
});
