import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryOver, money, moneyOfMinor, rate, useCarried } from "../index.js";
import { issueOf, magnitudes, seed } from "../oracle.test-helper.js";

const rule = { fixed: money("50"), share: rate("10%"), rounding: { mode: "down", step: "0.01" } } as const;

describe("carryOver", () => {
  it.each([
    ["30.00", "800.00", "30.00", "0.00"],
    ["70.00", "200.00", "50.00", "20.00"],
    ["120.00", "800.00", "80.00", "40.00"],
    ["80.00", "800.00", "80.00", "0.00"],
    ["99.99", "812.39", "81.23", "18.76"],
    ["0.00", "800.00", "0.00", "0.00"],
  ])("of %s unspent of %s carries %s and lets %s lapse", (unspent, budget, carried, lapsed) => {
    expect(carryOver(money(unspent), money(budget), rule)).toEqual({ carried: money(carried), lapsed: money(lapsed) });
  });

  it("refuses a rest below 0", () => {
    expect(issueOf(() => carryOver(money("-0.01"), money("1"), rule)).path).toBe("unspent.minor");
  });
});

describe("useCarried", () => {
  const carried = [
    { amount: money("10"), lastDay: "open" },
    { amount: money("20"), lastDay: 200 },
    { amount: money("30"), lastDay: 100 },
    { amount: money("40"), lastDay: 99 },
    { amount: money("50"), lastDay: 200 },
  ] as const;

  it("uses first what expires first, and at one date in the order given", () => {
    const { used, uncovered, left, lapsed } = useCarried(carried, money("65"), 100);
    expect([used, uncovered].map(String)).toEqual(["65.00", "0.00"]);
    expect(left).toEqual([
      { amount: money("10"), lastDay: "open" },
      { amount: money("35"), lastDay: 200 },
    ]);
    expect(lapsed).toEqual([carried[3]]);
  });

  it("says what it cannot cover", () => {
    const { used, uncovered, left } = useCarried(carried, money("200"), 101);
    expect([used, uncovered].map(String)).toEqual(["80.00", "120.00"]);
    expect(left).toEqual([]);
    expect(useCarried([], money("1"), 0)).toEqual({ used: money(0), uncovered: money(1), left: [], lapsed: [] });
  });

  it("refuses a need below 0", () => {
    expect(issueOf(() => useCarried(carried, money("-1"), 100)).path).toBe("needed.minor");
  });

  it("tells entries apart that are the same object", () => {
    const [entry] = carried;
    expect(useCarried([entry, entry], money("15"), 100).left).toEqual([{ amount: money("5"), lastDay: "open" }]);
  });

  it("loses nothing", () => {
    const entries = fc.array(
      fc.record({
        amount: magnitudes.map((minor) => moneyOfMinor(minor % 1e12)),
        lastDay: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant("open" as const)),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(entries, magnitudes, fc.integer({ min: 0, max: 9 }), (list, minor, day) => {
        const needed = moneyOfMinor(minor);
        const { used, uncovered, left, lapsed } = useCarried(list, needed, day);
        const sum = (amounts: readonly { readonly amount: { readonly minor: number } }[]): number =>
          amounts.reduce((so, { amount }) => so + amount.minor, 0);
        expect(used.minor + uncovered.minor).toBe(needed.minor);
        expect(used.minor + sum(left) + sum(lapsed)).toBe(sum(list));
        expect(uncovered.isZero || left.length === 0).toBe(true);
        expect(lapsed.every(({ lastDay }) => lastDay !== "open" && lastDay < day)).toBe(true);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
