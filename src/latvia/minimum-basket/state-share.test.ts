import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Oracle, sum } from "../../../test/oracle/decimals.js";
import { stateShareIf, type ServiceSpending, type StateSharePolicy } from "../../doors/municipalities.js";

const half: StateSharePolicy = { shares: { respite: "0.5", "child-care": "0.5" }, of: "gross", mode: "half-up" };
const riga: ServiceSpending = {
  municipality: "riga",
  service: "respite",
  cost: "1000.00",
  contribution: "200.00",
  standardCost: "600.00",
  sharedBefore: false,
};

describe("a state share of the basket that is tried out", () => {
  test.each([
    ["gross", "500.00", "300.00"],
    ["net-of-contribution", "400.00", "400.00"],
    ["standard-cost", "300.00", "500.00"],
  ] as const)("of the cost %s is %s", (of, state, municipalityPays) => {
    expect(stateShareIf([riga], { ...half, of }).rows[0]).toMatchObject({ state, municipalityPays, isNew: true });
  });

  test("never pays more than what the client leaves, and nothing of a service without a share", () => {
    const whole = { ...half, shares: { respite: "1" } };
    const rows = [riga, { ...riga, service: "home-care" }];
    expect(stateShareIf(rows, whole).rows.map(({ state }) => state)).toEqual(["800.00", "0.00"]);
  });

  test("says what is new, and by whom it is known", () => {
    const outcome = stateShareIf([riga, { ...riga, municipality: "jelgava", sharedBefore: true }], half);
    expect([outcome.state, outcome.newMoney]).toEqual(["1000.00", "500.00"]);
    expect(outcome.basis.map(({ id }) => id).sort()).toEqual(["co-financing-2025", "talks-2024"]);
  });

  test("keeps to the appropriation to the cent, whatever is asked", () => {
    const money = fc.integer({ min: 0, max: 500_000 }).map((minor) => new Oracle(minor).div(100).toFixed(2));
    const row = money.map((cost): ServiceSpending => ({ ...riga, cost, contribution: "0.00" }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), money, (rows, appropriation) => {
        const outcome = stateShareIf(rows, { ...half, appropriation });
        const paid = sum(outcome.rows.map(({ state }) => new Oracle(state)));
        const asked = sum(rows.map(({ cost }) => new Oracle(cost).div(2).toDecimalPlaces(2, 4)));
        expect([paid.toFixed(2), outcome.asked]).toEqual([
          Oracle.min(asked, appropriation).toFixed(2),
          asked.toFixed(2),
        ]);
        expect(paid.plus(outcome.unpaid).toFixed(2)).toBe(outcome.asked);
        for (const each of outcome.rows) expect(new Oracle(each.state).lte(each.asked)).toBe(true);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  test.each([
    [[{ ...riga, municipality: "rigaa" }], half, 'Did you mean "riga"?'],
    [[{ ...riga, service: "respit" }], half, 'Did you mean "respite"?'],
    [[{ ...riga, contribution: "1000.01" }], half, "spending[0].contribution: expected at most the cost"],
    [[riga], { ...half, shares: { respite: "1.5" } }, "policy.shares.respite: expected a share from 0 to 1"],
    [[riga], { ...half, of: "grss" as "gross" }, 'Did you mean "gross"?'],
    [[riga], { ...half, limit: "1.00" } as StateSharePolicy, "policy.limit: expected a known key"],
  ] as const)("refuses what makes no sense", (rows, policy, said) => {
    expect(() => stateShareIf(rows, policy)).toThrow(said);
  });

  test("asks for the standard cost where it is the base", () => {
    const { municipality, service, cost, contribution, sharedBefore } = riga;
    const without = { municipality, service, cost, contribution, sharedBefore };
    expect(() => stateShareIf([without], { ...half, of: "standard-cost" })).toThrow("spending[0].standardCost");
  });
});
