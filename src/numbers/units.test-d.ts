import { describe, expectTypeOf, it } from "vitest";
import {
  carryOver,
  costOf,
  index,
  indexOver,
  largest,
  type Money,
  money,
  moneyOfMinor,
  type Quantity,
  quantity,
  type Rate,
  rate,
  smallest,
  sum,
  type UnitPrice,
  unitPrice,
} from "./index.js";

const month = money("1", "month");
const year = money("1", "year");
const hour = money("1", "hour");
const cent = { mode: "half-up", step: "0.01" } as const;

describe("periods of money", () => {
  it("are part of the type", () => {
    expectTypeOf(money("1")).toEqualTypeOf<Money>();
    expectTypeOf(moneyOfMinor(1, "year")).toEqualTypeOf<Money<"year">>();
    expectTypeOf(month.add(month)).toEqualTypeOf<Money<"month">>();
    expectTypeOf(month.multiply(rate("2"), cent)).toEqualTypeOf<Money<"month">>();
    expectTypeOf(index(month, "1.02", cent)).toEqualTypeOf<Money<"month">>();
    expectTypeOf(index("1.00", "1.02", cent)).toEqualTypeOf<string>();
    const table = indexOver(year, [{ from: 18000, factor: "1.02" }], { ...cent, chain: "rounded" });
    expectTypeOf(table[0]).toExtend<{ from: number; amount: Money<"year"> } | undefined>();
  });

  it("do not mix", () => {
    // @ts-expect-error a month's amount and a year's do not add
    month.add(year);
    // @ts-expect-error nor do they subtract
    year.subtract(month);
    // @ts-expect-error an hour's amount is no amount as such
    money("1").add(hour);
    // @ts-expect-error nor do they compare
    hour.compare(month);
    // @ts-expect-error nor are they equal
    hour.equals(month);
    // @ts-expect-error nor have they a sum
    sum(month, month, year);
    // @ts-expect-error there is no smallest of them
    smallest(month, year);
    // @ts-expect-error nor a largest
    largest(month, year);
    // @ts-expect-error a year's rest is not measured by a month's budget
    carryOver(year, month, { fixed: year, share: rate("0.1"), rounding: cent });
    // @ts-expect-error a period that is none
    money("1", "fortnight");
  });
});

describe("units of quantities and prices", () => {
  it("meet in a cost", () => {
    expectTypeOf(costOf(unitPrice("1", "hour"), quantity("1", "hour"), cent)).toEqualTypeOf<Money>();
  });

  it("are no amounts of money", () => {
    expectTypeOf<Money<"hour">>().not.toExtend<UnitPrice<"hour">>();
    expectTypeOf<Money>().not.toExtend<Rate>();
    expectTypeOf<Rate>().not.toExtend<Quantity<"hour">>();
  });

  it("do not mix", () => {
    // @ts-expect-error the price of an hour is not paid for days
    costOf(unitPrice("1", "hour"), quantity("1", "day"), cent);
    // @ts-expect-error a cost is rounded by a named rule
    costOf(unitPrice("1", "hour"), quantity("1", "hour"));
    // @ts-expect-error money is multiplied by a rate, not by a number
    month.multiply(1.5, cent);
  });
});
