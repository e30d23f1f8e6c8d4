import { describe, expect, test } from "vitest";
import { municipalities } from "../regions/index.js";
import { equalisationTable, grantOf2024 } from "./index.js";
import { minorOf, productOf, sumOf } from "../../../test/support/exact.js";

const { totals, byMunicipality } = equalisationTable;
const amount = (id: string) => totals.find((row) => row.id === id)?.amount ?? "none";
const sum = (rows: readonly { readonly amount: string }[]) => sumOf(rows.map((row) => row.amount));
/** How far a sum is from a figure, in cents. */
const off = (found: string, figure: string) => Math.abs(minorOf(found) - minorOf(figure));

describe("the totals of the equalisation", () => {
  test("of 2019: the state and the municipalities make the fund", () => {
    expect(sumOf([amount("fund-of-state-2019"), amount("paid-in-2019")])).toBe(amount("fund-2019"));
  });

  test("of 2021: the rounded parts make the state's money within their rounding", () => {
    const parts = sumOf([amount("fund-2021"), amount("special-grant-2021"), amount("homes-2021")]);
    expect(off(parts, amount("state-grants-2021"))).toBeLessThan(3 * 500_000);
  });

  test("of 2024 and 2026: the parts add up, and people times the amount for each", () => {
    expect(sumOf([amount("fund-2024"), amount("homes-2024"), amount("by-order-2024")])).toBe(
      amount("state-grants-2024"),
    );
    for (const year of ["2024", "2026"]) {
      expect(productOf(amount(`homes-people-${year}`), amount(`homes-each-${year}`))).toBe(amount(`homes-${year}`));
    }
    expect(sumOf([amount("fund-of-state-2026"), amount("paid-in-2026")])).toBe(amount("fund-2026"));
  });

  test("by municipality: the order of 2023 to the euro, what is paid in in 2026 within the rounding of Jūrmala's", () => {
    const of = (kind: string) => byMunicipality.filter((row) => row.kind === kind);
    expect([of("order-2023").length, sum(of("order-2023"))]).toEqual([7, amount("by-order-2023")]);
    expect(of("pays-in")).toHaveLength(Number(amount("payers-2026")));
    expect(off(sum(of("pays-in")), amount("paid-in-2026"))).toBeLessThanOrEqual(1_000_000);
    expect(minorOf(sum(of("receives")))).toBeLessThan(minorOf(amount("fund-2026")));
    const known = municipalities.map(({ id }) => id);
    expect(byMunicipality.filter(({ place }) => !known.includes(place))).toEqual([]);
  });
});

describe("a total that was added up here", () => {
  test.each(["by-order-2023", "fund-2026"])("%s says so, and from what", (id) => {
    const row = totals.find((each) => each.id === id);
    const source = equalisationTable.sources.find((each) => each.id === row?.source);
    expect(source?.certainty).toBe("derived");
    expect(source?.article).toContain(" + ");
  });
});

describe("the grant of 2024", () => {
  const of = (ownPerUnit: string, units = "2000") => grantOf2024({ meanPerUnit: "1000.00", ownPerUnit, units }).amount;

  test("closes 30 % of the gap to 90 % of the mean, and falls to nothing there", () => {
    expect(["850.00", "899.99", "900.00", "1000.00"].map((own) => of(own))).toEqual([
      "30000.00",
      "6.00",
      "0.00",
      "0.00",
    ]);
    expect(of("899.99", "1")).toBe("0.00");
    expect(of("899.95", "1")).toBe("0.02");
    expect(of("0.00", "1717.76")).toBe("463795.20");
  });

  test("is refused for what is none", () => {
    expect(() => of("-1.00", "x")).toThrow(/question.ownPerUnit: expected.*\n.*question.units/u);
    expect(() => grantOf2024({ meanPerUnit: "1", ownPerUnit: "1", units: "1", unit: "1" } as never)).toThrow(
      'Did you mean "units"?',
    );
  });
});
