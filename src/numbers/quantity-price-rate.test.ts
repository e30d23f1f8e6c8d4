import { describe, expect, it } from "vitest";
import {
  costOf,
  isQuantity,
  isRate,
  isUnitPrice,
  Quantity,
  quantity,
  Rate,
  rate,
  UnitPrice,
  unitPrice,
} from "./index.js";
import { codeOf, issueOf } from "./oracle.test-helper.js";

const cent = { mode: "half-up", step: "0.01" } as const;

describe("quantity, unit price and rate", () => {
  const hours = quantity("2.50", "hour");
  const price = unitPrice("7.2500", "hour");
  const share = rate("0.850");

  it("hold scaled integers and their unit", () => {
    expect(hours).toMatchObject({ scaled: 25000, unit: "hour" });
    expect(price).toMatchObject({ scaled: 7250000, unit: "hour", currency: "EUR", minorUnit: 2 });
    expect(share.scaled).toBe(850_000_000);
    expect(new Quantity(1, "day").toString()).toBe("0.0001");
    expect(new UnitPrice(1, "day").toString()).toBe("0.000001");
    expect(new Rate(1).toString()).toBe("0.000000001");
  });

  it("are short text, JSON and Decimals", () => {
    expect(JSON.stringify([hours, price, share])).toBe('["2.5","7.25","0.85"]');
    expect([hours, price, share].map((each) => each.decimal.toString())).toEqual(["2.5", "7.25", "0.85"]);
  });

  it("read rates as factors and as percentages", () => {
    expect(rate("85%").scaled).toBe(850_000_000);
    expect(rate("0.0000001%").scaled).toBe(1);
    expect(rate(1).scaled).toBe(1_000_000_000);
    expect(codeOf(() => rate("0.00000001%"))).toBe("too-many-decimals");
    expect(codeOf(() => rate("85 %"))).toBe("not-decimal");
    expect(issueOf(() => rate("%"))).toMatchObject({ code: "not-decimal", path: "rate" });
  });

  it("refuse what is finer than their decimals or no safe integer", () => {
    expect(issueOf(() => quantity("0.00001", "hour"))).toMatchObject({ code: "too-many-decimals", path: "quantity" });
    expect(issueOf(() => unitPrice("0.0000001", "hour"))).toMatchObject({
      code: "too-many-decimals",
      path: "unitPrice",
    });
    expect(issueOf(() => rate("0.0000000001"))).toMatchObject({ code: "too-many-decimals", path: "rate" });
    for (const make of [() => new Quantity(0.5, "hour"), () => new UnitPrice(0.5, "hour"), () => new Rate(0.5)]) {
      expect(codeOf(make)).toBe("out-of-range");
    }
  });

  it("are known by their marks", () => {
    const all: readonly unknown[] = [hours, price, share];
    expect(all.map(isQuantity)).toEqual([true, false, false]);
    expect(all.map(isUnitPrice)).toEqual([false, true, false]);
    expect(all.map(isRate)).toEqual([false, false, true]);
  });

  it("refuse operators", () => {
    for (const each of [hours, price, share]) expect(() => Number(each)).toThrow(TypeError);
  });
});

describe("costOf", () => {
  it("is price times quantity, rounded once", () => {
    expect(costOf(unitPrice("7.25", "hour"), quantity("2.5", "hour"), cent).toString()).toBe("18.13");
    expect(costOf(unitPrice("7.25", "hour"), quantity("2.5", "hour"), { mode: "down", step: "0.10" }).toString()).toBe(
      "18.10",
    );
    expect(costOf(unitPrice("0.333333", "km"), quantity("900000.0003", "km"), cent).toString()).toBe("299999.70");
    expect(costOf(unitPrice("99999999.999999", "day"), quantity("99999", "day"), cent).toString()).toBe(
      "9999899999999.90",
    );
    expect(
      costOf(unitPrice("1.5", "day", "JPY", 0), quantity("3", "day"), { mode: "half-even", step: "1" }),
    ).toMatchObject({
      minor: 4,
      per: "once",
      currency: "JPY",
      minorUnit: 0,
    });
  });

  it("refuses another unit while the program runs, too", () => {
    const [hours, price] = [quantity<string>("1", "hour"), unitPrice<string>("1", "day")];
    expect(issueOf(() => costOf(price, hours, cent))).toMatchObject({
      code: "unit-mismatch",
      path: "quantity",
    });
  });
});
