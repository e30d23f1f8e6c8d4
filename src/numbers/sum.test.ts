import { describe, expect, it } from "vitest";
import { largest, type Money, money, moneyOfMinor, smallest, sum } from "./index.js";
import { codeOf, issueOf } from "./oracle.test-helper.js";

const [one, two] = [money("1.10"), money("2.20")];
const takers = [
  ["sum", sum],
  ["smallest", smallest],
  ["largest", largest],
] as const;

describe("the sum, the smallest and the largest of amounts", () => {
  it("are of amounts one after another", () => {
    expect(sum(one, two, two).toString()).toBe("5.50");
    expect(smallest(two, one, money("1.10"))).toBe(one);
    expect(smallest(one, two)).toBe(one);
    expect(largest(one, two, money("2.20"))).toBe(two);
    expect(largest(two, one)).toBe(two);
  });

  it("are of a list", () => {
    expect(sum([one, two, two]).toString()).toBe("5.50");
    expect(smallest([two, one, money("1.10")])).toBe(one);
    expect(largest([one, two, money("2.20")])).toBe(two);
    expect(sum([money("3.00", "month")])).toMatchObject({ minor: 300, per: "month" });
  });

  it.each(takers)("%s refuses an empty list, as nothing has no currency", (_, of) => {
    expect(issueOf(() => of([]))).toMatchObject({
      code: "no-amount",
      path: "amounts",
      expected: "at least one amount of money",
      received: "a list of 0",
      hint: "Where there can be none, begin with a zero: [money(0), ...amounts].",
    });
    expect(of([money(0)]).isZero).toBe(true);
  });

  it.each(takers)("%s refuses what is no amount, alone and among others", (_, of) => {
    for (const none of [
      undefined,
      null,
      "12.50",
      12,
      { minor: 5, per: "once", currency: "EUR", minorUnit: 2 },
      [one],
    ]) {
      const written = none as unknown as Money;
      expect(issueOf(() => of([one, written]))).toMatchObject({ code: "not-money", path: "amounts[1]" });
      expect(issueOf(() => of(one, written))).toMatchObject({ code: "not-money", path: "amounts[1]" });
    }
    expect(issueOf(() => of("12.50" as unknown as Money))).toMatchObject({ code: "not-money", path: "amounts[0]" });
    expect(codeOf(() => of(undefined as unknown as Money))).toBe("not-money");
  });

  it.each(takers)("%s refuses another currency or period", (_, of) => {
    expect(codeOf(() => of([one, money("1.00", "once", "SEK")]))).toBe("money-mismatch");
    const ofTwoPeriods = [one, money("1.00", "month")] as unknown as readonly Money[];
    expect(codeOf(() => of(ofTwoPeriods))).toBe("money-mismatch");
  });

  it("stays within what integers hold", () => {
    expect(codeOf(() => sum([moneyOfMinor(Number.MAX_SAFE_INTEGER), moneyOfMinor(1)]))).toBe("out-of-range");
  });
});
