import { describe, expect, it } from "vitest";
import type { Case } from "../../person/case.js";
import type { PlanLine } from "../../person/plan.js";
import type { CostRule, UnitPriceRow } from "./rule.js";
import type { Place } from "../common/place.js";
import { fullIssuesOf, issuesOf, line, smallResult } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { eligible } from "../../../test/support/eligible.js";

const year = { from: "2019-01-01", to: "2019-12-31" };

function price(place: string, text: string, days: Partial<typeof year> = {}): UnitPriceRow {
  return { service: "physio", place, price: text, source: "made-up", ...year, ...days };
}

/** The cost of one line by month, without the months in which it costs nothing. */
function costs(
  changes: Partial<PlanLine>,
  cost: Partial<CostRule> = {},
  facts: Partial<Case> = {},
  places: readonly Place[] = smallScheme.places,
) {
  const result = eligible(
    smallResult({
      case: { plan: { lines: [line(changes)] }, ...facts },
      scheme: { places, cost: { ...smallScheme.cost, ...cost } },
    }),
  );
  return Object.fromEntries(
    (result.lines[0]?.months ?? [])
      .filter((month) => month.cost.minor > 0)
      .map((month) => [month.month, month.cost.toString()]),
  );
}

describe("the cost of a line's month", () => {
  it("is units × price", () => {
    expect(costs({ to: "2019-02-28" })).toEqual({ "2019-01": "80.00", "2019-02": "80.00" });
  });

  it("takes on each day the price of that day where it changes inside the month", () => {
    // In the north 20.00 until 14 March, 22.50 from 15 March: 4 × (14 × 20.00 + 17 × 22.50) ÷ 31 = 85.483…
    expect(costs({ from: "2019-03-01", to: "2019-04-30" })).toEqual({ "2019-03": "85.48", "2019-04": "90.00" });
  });

  it("rests on the exact units, not on those that are shown rounded", () => {
    // 4 × 1 ÷ 31 = 0.129… sessions are shown as 0.13; they cost 20 × 4 ÷ 31 = 2.580…, not 20 × 0.13 = 2.60.
    expect(costs({ from: "2019-01-01", to: "2019-01-01" })).toEqual({ "2019-01": "2.58" });
  });

  it("is rounded once, however many prices the month has", () => {
    // Each day's price would be rounded to nothing; together they make 0.011.
    const prices = [
      price("north", "0.004", { to: "2019-01-01" }),
      price("north", "0.003", { from: "2019-01-02", to: "2019-01-02" }),
      price("north", "0.004", { from: "2019-01-03" }),
    ];
    const daily = { per: "day", quantity: "1", to: "2019-01-03" } as const;
    expect(costs(daily, { prices })).toEqual({ "2019-01": "0.01" });
    expect(costs(daily, { prices, rounding: { mode: "up", step: "0.01" } })).toEqual({ "2019-01": "0.02" });
  });

  it.each([
    ["up", "0.01", "85.49"],
    ["half-up", "0.10", "85.50"],
    ["down", "0.05", "85.45"],
    ["half-even", "1", "85.00"],
  ] as const)("of 85.483… rounded %s to %s is %s", (mode, step, expected) => {
    const cost = { rounding: { mode, step } };
    expect(costs({ from: "2019-03-01", to: "2019-03-31" }, cost)).toEqual({ "2019-03": expected });
  });

  it("is nothing for a price or a quantity of nothing", () => {
    expect(costs({}, { prices: [price("country", "0.00")] })).toEqual({});
    expect(costs({ quantity: "0" })).toEqual({});
  });

  it("is exact for prices with six decimals and for products past the plain range of numbers", () => {
    // 9999.9999 × 12345.678901 × 31 = 3827160421.038…
    const prices = [price("country", "12345.678901")];
    expect(costs({ per: "day", quantity: "9999.9999", to: "2019-01-31" }, { prices })).toEqual({
      "2019-01": "3827160421.04",
    });
  });
});

describe("the place of the price", () => {
  const label = { lv: "", en: "" };
  const inCountry = [{ place: "country", from: "2000-01-01", to: "open" }];
  const [country, north, south] = smallScheme.places;
  if (country === undefined || north === undefined || south === undefined) throw new Error("three places");
  const region: Place = { id: "region", label, kind: "region", from: "2000-01-01", to: "open", within: inCountry };
  const inRegion: Place = {
    ...north,
    within: [{ place: "region", from: "2019-02-01", to: "2019-02-28" }, ...inCountry],
  };
  const february = { from: "2019-02-01", to: "2019-02-28" };

  it("is the narrowest that has one: the municipality before its region before the country", () => {
    const places = [country, region, inRegion, south];
    const all = [price("country", "1.00"), price("region", "2.00"), price("north", "3.00")];
    expect(costs(february, { prices: all }, {}, places)).toEqual({ "2019-02": "12.00" });
    expect(costs(february, { prices: all.slice(0, 2) }, {}, places)).toEqual({ "2019-02": "8.00" });
    expect(costs(february, { prices: all.slice(0, 1) }, {}, places)).toEqual({ "2019-02": "4.00" });
  });

  it("is that of the region only on the days on which the municipality lies in it", () => {
    const prices = [price("country", "1.00"), price("region", "2.00")];
    expect(costs({ to: "2019-03-31" }, { prices }, {}, [country, region, inRegion, south])).toEqual({
      "2019-01": "4.00",
      "2019-02": "8.00",
      "2019-03": "4.00",
    });
  });

  it("is decided day by day: a municipality's own price only on its days", () => {
    const prices = [price("country", "1.00"), price("north", "2.00", { from: "2019-02-15", to: "2019-02-28" })];
    expect(costs({ from: "2019-02-01", to: "2019-03-31" }, { prices })).toEqual({
      "2019-02": "6.00",
      "2019-03": "4.00",
    });
  });

  it("moves with the person on the day of the move", () => {
    const residences = [
      { kind: "declared", place: "north", from: "2010-01-01", to: "2019-02-14" },
      { kind: "declared", place: "south", from: "2019-02-15", to: "open" },
    ] as const;
    const prices = [price("north", "1.00"), price("south", "2.00")];
    expect(costs({ from: "2019-02-01", to: "2019-03-31" }, { prices }, { residences })).toEqual({
      "2019-02": "6.00",
      "2019-03": "8.00",
    });
  });

  it("is that of the kind of residence which the scheme names", () => {
    const residences = [
      { kind: "declared", place: "north", from: "2010-01-01", to: "open" },
      { kind: "actual", place: "south", from: "2010-01-01", to: "open" },
    ] as const;
    const prices = [price("north", "1.00"), price("south", "2.00")];
    expect(costs(february, { prices, residence: "declared" }, { residences })).toEqual({ "2019-02": "4.00" });
    expect(costs(february, { prices, residence: "actual" }, { residences })).toEqual({ "2019-02": "8.00" });
  });
});

describe("days without a price", () => {
  it("are refused, because nobody may be told that a service costs nothing", () => {
    const prices = [price("north", "1.00", { to: "2019-02-10" }), price("north", "1.00", { from: "2019-02-21" })];
    expect(fullIssuesOf(() => costs({ from: "2019-02-01", to: "2019-03-31" }, { prices }))).toEqual([
      {
        code: "price-gap",
        path: "plan.lines[0]",
        expected: 'a price of service "physio" at "north" on every day of the line that qualifies',
        received: "no price on 2019-02-11 to 2019-02-20",
        hint: "Add a price to the scheme for these days, or mark a projection of the last known one as an assumption.",
      },
    ]);
  });

  it("are no fault where a line has no units on them, by the month or by days", () => {
    const prices = [price("north", "1.00", { from: "2019-01-02", to: "2019-12-30" })];
    for (const per of ["month", "day"] as const) {
      expect(fullIssuesOf(() => costs({ quantity: "0", per }, { prices }))).toEqual([]);
      expect(fullIssuesOf(() => costs({ quantity: "1", per }, { prices }))).toHaveLength(2);
    }
  });

  it("are refused before the first and after the last price, each run of days on its own", () => {
    const prices = [price("north", "1.00", { from: "2019-01-02", to: "2019-12-30" })];
    expect(fullIssuesOf(() => costs({}, { prices })).map((issue) => issue.received)).toEqual([
      "no price on 2019-01-01",
      "no price on 2019-12-31",
    ]);
  });

  it("are refused for every line that has them, at its place in the file", () => {
    const prices = [price("north", "1.00", { to: "2019-02-10" })];
    const lines = [line({ id: "late", priority: 2 }), line({ id: "early", to: "2019-02-10" }), line({ id: "urgent" })];
    const cost = { ...smallScheme.cost, prices };
    expect(issuesOf(() => smallResult({ case: { plan: { lines } }, scheme: { cost } }))).toEqual([
      "price-gap plan.lines[2]",
      "price-gap plan.lines[0]",
    ]);
  });

  it("do not matter where the line is not received, or the day does not qualify", () => {
    const prices = [price("north", "1.00", { from: "2019-03-01", to: "2019-03-31" })];
    expect(costs({ from: "2019-03-01", to: "2019-03-31" }, { prices })).toEqual({ "2019-03": "4.00" });
    const groups = [{ group: "children", from: "2019-03-01", to: "2019-03-31" }];
    expect(costs({}, { prices }, { client: { id: "client-1", birthDate: "2010-05-17", groups } })).toEqual({
      "2019-03": "4.00",
    });
  });
});
