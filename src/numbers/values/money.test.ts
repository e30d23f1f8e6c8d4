import { Decimal } from "decimal.js";
import { describe, expect, it, vi } from "vitest";
import { isMoney, Money, money, moneyOfMinor, type MoneyPer, rate, unitPrice } from "../index.js";
import { codeOf, issueOf } from "../oracle.test-helper.js";

const cent = { mode: "half-up", step: "0.01" } as const;

describe("money", () => {
  it("is made of text, whole numbers, Decimals and minor units", () => {
    expect(money("12.5").minor).toBe(1250);
    expect(money(3).minor).toBe(300);
    expect(money(new Decimal("0.1").plus("0.2")).minor).toBe(30);
    expect(moneyOfMinor(-5).toString()).toBe("-0.05");
    expect(money("1.234", "hour", "BHD", 3).minor).toBe(1234);
    expect(moneyOfMinor(7, "month")).toMatchObject({ minor: 7, per: "month", currency: "EUR", minorUnit: 2 });
  });

  it.each([0.1, "12,5", "1.234", "90071992547409.92", Number("90071992547409931")])("is not made of %j", (amount) => {
    expect(issueOf(() => money(amount)).path).toBe("money");
  });

  it("holds only safe integers, and no -0", () => {
    expect(Object.is(new Money(-0, "once").minor, 0)).toBe(true);
    expect(codeOf(() => new Money(1.5, "once"))).toBe("out-of-range");
    expect(codeOf(() => moneyOfMinor(Number.MAX_SAFE_INTEGER).add(moneyOfMinor(1)))).toBe("out-of-range");
  });

  it.each([-1, 7, 1.5, NaN])("has no minor unit of %d decimals", (minorUnit) => {
    const code = "minor-unit";
    expect(issueOf(() => money("1", "once", "EUR", minorUnit))).toMatchObject({ code, path: "minorUnit" });
    expect(codeOf(() => new Money(1, "once", "EUR", minorUnit))).toBe(code);
    expect(codeOf(() => unitPrice("1", "hour", "EUR", minorUnit))).toBe(code);
  });

  it("is text, JSON and a Decimal", () => {
    const amount = money("1234.5");
    expect(String(amount)).toBe("1234.50");
    expect(JSON.stringify({ amount })).toBe('{"amount":"1234.50"}');
    expect(amount.decimal.toString()).toBe("1234.5");
  });

  it("adds, subtracts, negates and compares", () => {
    const [one, two] = [money("1.10"), money("2.20")];
    expect(one.add(two).toString()).toBe("3.30");
    expect(one.subtract(two).toString()).toBe("-1.10");
    expect(one.negate().toString()).toBe("-1.10");
    expect(Object.is(money(0).negate().minor, 0)).toBe(true);
    expect([one.compare(two), two.compare(one), one.compare(money("1.1"))]).toEqual([-1, 1, 0]);
    expect(one.equals(money("1.1"))).toBe(true);
    expect(one.equals(two)).toBe(false);
    expect(one.isZero).toBe(false);
    expect(one.subtract(one).isZero).toBe(true);
  });

  it("multiplies by a rate and rounds once", () => {
    expect(money("590858.84").multiply(rate("85%"), { mode: "down", step: "0.01" }).toString()).toBe("502230.01");
    expect(money("100.10").multiply(rate("0.5"), { mode: "half-up", step: "0.10" }).toString()).toBe("50.10");
    expect(money("-0.05").multiply(rate("0.5"), cent).toString()).toBe("-0.03");
    expect(money("-0.05").multiply(rate("0.5"), { mode: "ceil", step: "0.01" }).toString()).toBe("-0.02");
    expect(codeOf(() => money("1").multiply(rate("1"), { mode: "up", step: "0.001" }))).toBe("rounding-step");
  });

  it("rounds to a coarser step", () => {
    expect(money("12.52").round({ mode: "half-up", step: "0.05" }).toString()).toBe("12.50");
    expect(money("-12.50", "month").round({ mode: "half-up", step: "1" })).toEqual(money("-13", "month"));
  });

  it("refuses another period or currency while the program runs, too", () => {
    const month = money("1", "month") as Money<MoneyPer>;
    for (const other of [money("1", "year"), money("1", "month", "SEK"), money("1", "month", "EUR", 3)]) {
      expect(issueOf(() => month.add(other)).code).toBe("money-mismatch");
      expect(issueOf(() => month.subtract(other)).code).toBe("money-mismatch");
      expect(issueOf(() => month.compare(other)).code).toBe("money-mismatch");
      expect(month.equals(other)).toBe(false);
    }
  });

  it("refuses operators, which would compare texts", () => {
    const [nine, ten] = [money(9), money(10)] as unknown as [number, number];
    expect(() => nine < ten).toThrow(TypeError);
    expect(() => nine + ten).toThrow(TypeError);
  });

  it("is known by its mark, not by its class", async () => {
    vi.resetModules();
    const copy = await import("./money.js");
    expect(copy.Money).not.toBe(Money);
    expect(isMoney(copy.money("1"))).toBe(true);
    expect(money("1").add(copy.money("2")).toString()).toBe("3.00");
    for (const other of [null, undefined, 1, "1.00", {}, rate(1)]) expect(isMoney(other)).toBe(false);
  });
});
