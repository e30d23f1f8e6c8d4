import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInputError } from "../../errors/index.js";
import { moneyOfMinor } from "../../numbers/index.js";
import { appropriate, appropriationRules, type Appropriation, type ClaimToPay } from "./appropriate.js";

function claim(minor: number, days = 10, receivedOn = "2019-04-01"): ClaimToPay {
  return { client: "anna", claimant: "north", month: "2019-03", days, amount: moneyOfMinor(minor), receivedOn };
}

const paid = ({ payments }: Appropriation) => payments.map((payment) => payment.paid.toString());

function said(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

describe("appropriate", () => {
  it.each(appropriationRules)("pays all where the money is enough, by %s", (rule) => {
    const { residue, dailyRate, ...enough } = appropriate([claim(10000), claim(5000)], { annual: "200.00", rule });
    expect(paid({ residue, dailyRate, ...enough })).toEqual(["100.00", "50.00"]);
    expect([String(residue), dailyRate]).toEqual(["50.00", undefined]);
  });

  it("gives each the same part, to the cent", () => {
    const share = appropriate([claim(10000), claim(10000), claim(10000)], { annual: "100.00", rule: "pro-rata" });
    expect(paid(share)).toEqual(["33.34", "33.33", "33.33"]);
    expect([share.residue, share.short].map(String)).toEqual(["0.00", "200.00"]);
  });

  it("pays those who came first, whatever their place in the list, and shares the last day's", () => {
    const claims = [
      claim(10000, 10, "2019-05-02"),
      claim(6000, 10, "2019-04-01"),
      claim(20000, 10, "2019-05-02"),
      claim(1, 1, "2019-06-01"),
    ];
    expect(paid(appropriate(claims, { annual: "90.00", rule: "first-come" }))).toEqual([
      "10.00",
      "60.00",
      "20.00",
      "0.00",
    ]);
  });

  it("lowers the rate of a day for all, and names what no whole cent of rate can use up", () => {
    // 10 and 31 days: at 2.43 a day 24.30 + 75.33 = 99.63; at 2.44 it would be 100.04.
    const lower = appropriate([claim(10000, 10), claim(31000, 31)], { annual: "100.00", rule: "lower-rate" });
    expect(paid(lower)).toEqual(["24.30", "75.33"]);
    expect([lower.dailyRate, lower.residue].map(String)).toEqual(["2.43", "0.37"]);
    // A claim below the lower rate is paid as it is.
    expect(paid(appropriate([claim(100, 10), claim(31000, 31)], { annual: "100.00", rule: "lower-rate" }))).toEqual([
      "1.00",
      "98.89",
    ]);
  });

  it("has answers for no claims and for no money", () => {
    expect(String(appropriate([], { annual: "5.00", rule: "pro-rata" }).residue)).toBe("5.00");
    for (const rule of appropriationRules)
      expect(paid(appropriate([claim(5)], { annual: "0", rule }))).toEqual(["0.00"]);
  });

  it("refuses what it would have to guess", () => {
    const { receivedOn: day, ...unknown } = claim(5);
    expect(day).toBe("2019-04-01");
    expect(said(() => appropriate([unknown], { annual: "1.00", rule: "first-come" }))).toBe(
      "claims[0].receivedOn: expected the day on which the claim was received, because the first come is paid first, received nothing",
    );
    expect(said(() => appropriate([claim(-5)], { annual: "-1.00", rule: "pro-rata" }))).toBe(
      'The input has 2 issues\n- annual: expected zero or more, received "-1.00"\n- claims[0].amount: expected zero or more, received "-0.05"',
    );
    expect(said(() => appropriate([claim(5, 1, "1 April")], { annual: "1.00", rule: "first-come" }))).toMatch(
      /^claims\[0\]\.receivedOn: /u,
    );
    const pounds = { ...claim(5), amount: moneyOfMinor(5, "once", "GBP") };
    expect(said(() => appropriate([claim(5), pounds], { annual: "1.00", rule: "pro-rata" }))).toBe(
      "claims[1].amount: expected an amount in EUR, received GBP",
    );
  });

  it("never pays more than is there or claimed, and loses nothing", () => {
    const anyClaim = fc
      .record({
        minor: fc.integer({ min: 0, max: 50_000 }),
        days: fc.integer({ min: 1, max: 31 }),
        month: fc.integer({ min: 1, max: 9 }),
      })
      .map(({ minor, days, month }) => claim(minor, days, `2019-0${month}-01`));
    fc.assert(
      fc.property(
        fc.array(anyClaim, { maxLength: 12 }),
        fc.integer({ min: 0, max: 300_000 }),
        fc.constantFrom(...appropriationRules),
        (claims, fund, rule) => {
          const result = appropriate(claims, { annual: moneyOfMinor(fund).toString(), rule });
          expect(result.paid.minor + result.residue.minor).toBe(fund);
          expect(result.paid.minor + result.short.minor).toBe(result.claimed.minor);
          expect(result.residue.minor).toBeGreaterThanOrEqual(0);
          let sum = 0;
          for (const { claim: of, paid: part } of result.payments) {
            expect(part.minor).toBeGreaterThanOrEqual(0);
            expect(part.minor).toBeLessThanOrEqual(of.amount.minor);
            sum += part.minor;
          }
          expect(sum).toBe(result.paid.minor);
          if (result.short.minor > 0 && rule !== "lower-rate") expect(result.residue.minor).toBe(0);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("what cannot be shared", () => {
  const refused = (claims: unknown, options: unknown): readonly string[] => {
    try {
      // Callers without types can pass anything.
      appropriate(claims as readonly ClaimToPay[], options as { annual: string; rule: "pro-rata" });
    } catch (error) {
      if (!isInputError(error)) throw error;
      return error.issues.map(({ code, path }) => `${code} ${path}`);
    }
    return [];
  };
  const options = { annual: "1.00", rule: "pro-rata" };

  it("is refused by a rule that there is none, where another would have shared", () => {
    expect(refused([claim(10000)], { ...options, rule: "first-comes" })).toEqual(["unknown-value rule"]);
    expect(refused([claim(10000)], undefined)).toEqual(["wrong-type options"]);
    expect(refused(null, options)).toEqual(["wrong-type claims"]);
    expect(refused([null, { ...claim(100), days: 1.5 }], options)).toEqual([
      "not-money claims[0].amount",
      "not-a-count claims[0].days",
      "not-a-count claims[1].days",
    ]);
  });

  it("is refused at the claim with which the sum is more than integers hold", () => {
    const huge = claim(9_000_000_000_000_000);
    expect(refused([huge], options)).toEqual([]);
    expect(refused([claim(1), huge, huge], options)).toEqual(["out-of-range claims[2].amount"]);
  });
});
