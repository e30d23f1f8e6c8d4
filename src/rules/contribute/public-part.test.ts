import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eligible } from "../../../test/support/eligible.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { parseCase, parseScheme } from "../../documents/index.js";
import { prove } from "../../explanation/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { compile } from "../compile.js";
import { calculate } from "../opening/calculate.js";

const source = "made-up";
const year = { from: "2019-01-01", to: "2019-12-31", source };
const rounding = { mode: "half-up", step: "0.01" };
const price = (amount: string, from: string, to: string, more: object = {}) => ({
  ...{ service: "physio", price: amount, from, to, source },
  ...more,
});

/** Sessions of which the public pays so much each, at prices of their days. */
const rules = (publicPart: string, prices: readonly object[], more: object = {}) =>
  compile(
    parseScheme({
      ...smallScheme,
      conditions: [],
      entitle: { method: "plan-cost", source },
      cost: {
        ...smallScheme.cost,
        prices: [...prices, ...smallScheme.cost.prices.filter((each) => each.service !== "physio")],
      },
      cover: { order: "date", budget: "gross", source },
      contributeOrder: "priority",
      contribute: [{ method: "fixed-public-part", publicPart, rounding, ...year }],
      ...more,
    }),
  );
const asked = (...lines: readonly (readonly [quantity: string, from: string, to: string])[]) =>
  parseCase({
    ...smallCase,
    period: { from: "2019-05-01", to: "2019-05-31" },
    plan: {
      lines: lines.map(([quantity, from, to], index) => {
        return { id: `line-${index}`, service: "physio", quantity, unit: "session", per: "day", priority: 1, from, to };
      }),
    },
  });
const paid = (document: ReturnType<typeof asked>, compiled: ReturnType<typeof rules>) => {
  const { totals } = eligible(calculate(document, compiled));
  const { faults, amounts } = prove(explain(document, compiled));
  expect(faults).toEqual([]);
  expect(amounts.get("totals.contribution")).toBe(totals.contribution.toString());
  return [totals.contribution.toString(), totals.funded.toString()];
};

describe("a fixed public part of each unit", () => {
  const changing = [price("6.00", "2019-01-01", "2019-05-15"), price("10.00", "2019-05-16", "2019-12-31")];

  it("is at most what the unit costs, so that cheap units pay for no dear ones", () => {
    // 15 at 6.00 are all public, 90.00; 16 at 10.00 less 8.00 are 32.00 of the client and 128.00.
    const compiled = rules("8.00", changing);
    expect(paid(asked(["1", "2019-05-01", "2019-05-31"]), compiled)).toEqual(["32.00", "218.00"]);
    const two = asked(["1", "2019-05-01", "2019-05-15"], ["1", "2019-05-16", "2019-05-31"]);
    expect(paid(two, compiled)).toEqual(["32.00", "218.00"]);
  });

  it("is so by kinds of days and by places", () => {
    const days = [
      { on: "2019-05-01", kind: "holiday", label: { lv: "Svētki", en: "Holiday" }, source },
      { on: "2019-05-04", kind: "holiday", label: { lv: "Svētki", en: "Holiday" }, source },
    ];
    const calendar = { from: "2019-01-01", to: "2019-12-31", workingWeek: ["mon", "tue", "wed", "thu", "fri"], days };
    const dear = price("14.00", year.from, year.to, { when: [{ kind: "calendar-day", days: ["holiday"] }] });
    const compiled = rules("8.00", [dear, price("7.60", year.from, year.to)], { calendar });
    // 4 × (14.00 − 8.00); 4 × 8.00 + 58 × 7.60.
    expect(paid(asked(["2", "2019-05-01", "2019-05-31"]), compiled)).toEqual(["24.00", "472.80"]);
  });

  it("is that of the covered part where the budget is less than the cost", () => {
    // 250.00 of which 125.00 are covered: half of 218.00 is public.
    const caps = [{ id: "half", label: { lv: "Puse", en: "Half" }, services: ["physio"], amount: "125.00", ...year }];
    const compiled = rules("8.00", changing, { cover: { order: "date", budget: "gross", source, caps } });
    expect(paid(asked(["1", "2019-05-01", "2019-05-31"]), compiled)).toEqual(["16.00", "109.00"]);
  });

  it("is the same however the days of a month are written into lines", () => {
    const cents = fc.integer({ min: 1, max: 3_000 });
    const sessions = fc.integer({ min: 1, max: 4 });
    const drawn = fc.record({
      part: cents,
      first: cents,
      second: cents,
      sessions,
      cut: fc.integer({ min: 2, max: 31 }),
    });
    fc.assert(
      fc.property(drawn, ({ part, first, second, sessions: each, cut }) => {
        const money = (minor: number) => (minor / 100).toFixed(2);
        const day = (date: number) => `2019-05-${String(date).padStart(2, "0")}`;
        const prices = [price(money(first), "2019-01-01", day(cut - 1)), price(money(second), day(cut), "2019-12-31")];
        const compiled = rules(money(part), prices);
        const whole = paid(asked([String(each), day(1), day(31)]), compiled);
        const parts = asked([String(each), day(1), day(cut - 1)], [String(each), day(cut), day(31)]);
        expect(paid(parts, compiled)).toEqual(whole);
        const [early, late] = [each * (cut - 1), each * (32 - cut)];
        const client = early * Math.max(0, first - part) + late * Math.max(0, second - part);
        expect(whole[0]).toBe(money(client));
      }),
      { seed: 14, numRuns: 60, endOnFailure: true },
    );
  });
});
