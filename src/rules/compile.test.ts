import { describe, expect, it } from "vitest";
import { formatDay, formatEnd } from "../calendar/index.js";
import type { LevelScheme } from "../../test/support/level-scheme.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { compile } from "./compile.js";
import type { ParameterRow } from "./reading/parameter-row.js";
import type { Place } from "./common/place.js";
import type { UnitPriceRow } from "./cost/rule.js";

const label = { lv: "", en: "" };
const ever = { from: "2000-01-01", to: "open" };

function place(id: string, kind: Place["kind"], within: readonly (readonly [string, string, string])[] = []): Place {
  return { id, label, kind, ...ever, within: within.map(([wider, from, to]) => ({ place: wider, from, to })) };
}

function price(at: string, text: string, from: string, to: string): UnitPriceRow {
  return { service: "physio", place: at, price: text, from, to, source: "made-up" };
}

/** The prices of physiotherapy at a town, as they lie over each other. */
function pricesAt(town: string, places: readonly Place[], prices: readonly UnitPriceRow[]): readonly string[] {
  const scheme: LevelScheme = { ...smallScheme, places, conditions: [], cost: { ...smallScheme.cost, prices } };
  const compiled = compile(scheme);
  const at =
    (compiled.serviceIndexes.get("physio") ?? 0) * (places.length + 1) + (compiled.placeIndexes.get(town) ?? 0);
  return (compiled.prices[at] ?? []).map(
    (row: ParameterRow) => `${formatDay(row.from)} to ${formatEnd(row.to)}: ${row.value} of ${row.path}`,
  );
}

const country = place("country", "country");
const region = place("region", "region", [["country", "2000-01-01", "open"]]);

describe("the prices of a place", () => {
  it("are its own laid over those of its wider places", () => {
    const town = place("town", "municipality", [
      ["region", "2019-03-01", "2019-09-30"],
      ["country", "2000-01-01", "open"],
    ]);
    const prices = [
      price("country", "1", "2019-01-01", "2019-12-31"),
      price("region", "2", "2019-02-01", "2019-06-30"),
      price("town", "3", "2019-06-01", "2019-06-15"),
    ];
    expect(pricesAt("town", [country, region, town], prices)).toEqual([
      "2019-01-01 to 2019-02-28: 1 of cost.prices[0]",
      "2019-03-01 to 2019-05-31: 2 of cost.prices[1]",
      "2019-06-01 to 2019-06-15: 3 of cost.prices[2]",
      "2019-06-16 to 2019-06-30: 2 of cost.prices[1]",
      "2019-07-01 to 2019-09-30: 1 of cost.prices[0]",
      "2019-10-01 to 2019-12-31: 1 of cost.prices[0]",
    ]);
  });

  it("reach it through its region where it does not name the country itself", () => {
    const town = place("town", "municipality", [["region", "2019-03-01", "2019-09-30"]]);
    const prices = [price("country", "1", "2019-01-01", "2019-12-31")];
    expect(pricesAt("town", [country, region, town], prices)).toEqual([
      "2019-03-01 to 2019-09-30: 1 of cost.prices[0]",
    ]);
  });

  it("change with the region when a reform moves the border", () => {
    const other = place("other", "region", [["country", "2000-01-01", "open"]]);
    const town = place("town", "municipality", [
      ["other", "2019-07-01", "open"],
      ["region", "2000-01-01", "2019-06-30"],
    ]);
    const prices = [price("region", "1", "2019-01-01", "2019-12-31"), price("other", "2", "2019-01-01", "2019-12-31")];
    expect(pricesAt("town", [country, region, other, town], prices)).toEqual([
      "2019-01-01 to 2019-06-30: 1 of cost.prices[0]",
      "2019-07-01 to 2019-12-31: 2 of cost.prices[1]",
    ]);
  });

  it("are none where neither it nor a wider place has one", () => {
    const town = place("town", "municipality");
    expect(pricesAt("town", [country, region, town], [price("country", "1", "2019-01-01", "2019-12-31")])).toEqual([]);
    expect(pricesAt("region", [country, region, town], [price("town", "1", "2019-01-01", "2019-12-31")])).toEqual([]);
  });

  it("do not depend on the order of places, memberships or prices in the file", () => {
    const town = place("town", "municipality", [
      ["country", "2000-01-01", "open"],
      ["region", "2019-03-01", "2019-09-30"],
    ]);
    const prices = [
      price("region", "2", "2019-02-01", "2019-06-30"),
      price("country", "1", "2019-01-01", "2019-12-31"),
    ];
    const found = pricesAt("town", [town, region, country], prices).map((row) => row.slice(0, 27));
    expect(found).toEqual([
      "2019-01-01 to 2019-02-28: 1",
      "2019-03-01 to 2019-06-30: 2",
      "2019-07-01 to 2019-09-30: 1",
      "2019-10-01 to 2019-12-31: 1",
    ]);
  });
});

describe("compiled numbers", () => {
  it("keep prices as short integers: with the fewest decimals that all of them can do with", () => {
    const town = place("town", "municipality", [["country", "2000-01-01", "open"]]);
    const twoDecimals = [
      price("country", "12.50", "2019-01-01", "2019-06-30"),
      price("country", "3", "2019-07-01", "2019-12-31"),
    ];
    expect(pricesAt("town", [country, town], twoDecimals).map((row) => row.split(" ")[3])).toEqual(["125", "30"]);
    const sixDecimals = [
      price("country", "12.500001", "2019-01-01", "2019-06-30"),
      price("country", "3", "2019-07-01", "2019-12-31"),
    ];
    expect(pricesAt("town", [country, town], sixDecimals).map((row) => row.split(" ")[3])).toEqual([
      "12500001",
      "3000000",
    ]);
  });

  it("hold shares in their smallest whole numbers", () => {
    expect(
      compile(smallScheme).funding.map(({ shares, denominator, sources }) => ({ shares, denominator, sources })),
    ).toEqual([{ shares: [17, 3], denominator: 20, sources: [0, 1] }]);
  });

  it("hold amounts in minor units by level, in the order of days", () => {
    const late = { level: "low", from: "2019-07-01", to: "2019-12-31", amount: "1300.00", source: "made-up" };
    const [low, high] = smallScheme.entitle.amounts;
    if (low === undefined || high === undefined) throw new Error("two amounts");
    const entitle = { ...smallScheme.entitle, amounts: [late, high, { ...low, to: "2019-06-30" }] };
    const { amounts } = compile({ ...smallScheme, entitle });
    expect(amounts.map((rows) => rows.map((row) => row.value))).toEqual([[120_000, 130_000], [240_000]]);
  });

  it("name what stands behind each: an assumption, an input, or nothing", () => {
    const sources = [...smallScheme.sources, { id: "act", title: "An act", certainty: "seen" as const }];
    const inputs = [{ id: "high", unit: "EUR", reason: "Nobody says." }];
    const [low, high] = smallScheme.entitle.amounts;
    if (low === undefined || high === undefined) throw new Error("two amounts");
    const middle = { ...low, from: "2019-07-01", source: "act" };
    const amounts = [{ ...low, to: "2019-06-30" }, middle, { ...high, amount: { input: "high" }, source: "act" }];
    const entitle = { ...smallScheme.entitle, amounts };
    const compiled = compile({ ...smallScheme, sources, inputs, entitle }, { high: "2400.00" });
    expect(compiled.amounts.map((rows) => rows.map((row) => row.assumption))).toEqual([
      ["made-up", undefined],
      ["input:high"],
    ]);
    expect(compiled.inputs).toEqual({ high: "2400.00" });
  });

  it("keep the document they were made from", () => {
    const compiled = compile(smallScheme);
    expect(compiled.scheme).toEqual(smallScheme);
    expect(compiled.name).toEqual({ id: "small", version: "1", currency: "EUR", minorUnit: 2 });
  });
});
