import { describe, expect, it } from "vitest";
import { index, indexOver, money } from "../index.js";
import { codeOf, issueOf } from "../oracle.test-helper.js";

const cent = { mode: "half-up", step: "0.01" } as const;
const table = [
  { from: "2020-01-01", factor: "1.0215" },
  { from: "2021-01-01", factor: "1.0134" },
  { from: "2022-01-01", factor: "1.0456" },
] as const;

describe("index", () => {
  it("multiplies and rounds once", () => {
    expect(index("100.50", "1.034", cent)).toBe("103.92");
    expect(index("-100.50", "1.034", cent)).toBe("-103.92");
    expect(index(250, "1.02", { mode: "up", step: "5" })).toBe("255");
    expect(index(money("43.07", "month"), "1.0215", { mode: "half-up", step: "0.10" })).toEqual(money("44", "month"));
  });

  it("keeps the currency, and refuses a step finer than its minor unit", () => {
    expect(index(money("1000", "year", "JPY", 0), "1.0015", { mode: "down", step: "1" })).toEqual(
      money("1001", "year", "JPY", 0),
    );
    expect(codeOf(() => index(money("1.11"), "1.111", { mode: "down", step: "0.001" }))).toBe("too-many-decimals");
    expect(issueOf(() => index("1,5", "1", cent))).toMatchObject({ code: "not-decimal", path: "amount" });
    expect(issueOf(() => index("1", 1.1, cent))).toMatchObject({ code: "inexact-number", path: "factor" });
  });
});

describe("indexOver", () => {
  it("chains rounded values", () => {
    expect(indexOver("64.03", table, { ...cent, step: "1", chain: "rounded" })).toEqual([
      { from: "2020-01-01", amount: "65" },
      { from: "2021-01-01", amount: "66" },
      { from: "2022-01-01", amount: "69" },
    ]);
  });

  it("chains unrounded values", () => {
    expect(indexOver(money("64.03", "month"), table, { ...cent, step: "1", chain: "unrounded" })).toEqual([
      { from: "2020-01-01", amount: money(65, "month") },
      { from: "2021-01-01", amount: money(66, "month") },
      { from: "2022-01-01", amount: money(69, "month") },
    ]);
    expect(indexOver("0.40", [...table], { ...cent, step: "1", chain: "unrounded" }).at(-1)?.amount).toBe("0");
    // The chains part here: 10.4 is rounded to 10 before it rises by 4.9 % to 10.49, or rises to 10.9096.
    const apart = [
      { from: 1, factor: "1.04" },
      { from: 2, factor: "1.049" },
    ];
    expect(indexOver("10", apart, { ...cent, step: "1", chain: "rounded" })[1]).toEqual({ from: 2, amount: "10" });
    expect(indexOver("10", apart, { ...cent, step: "1", chain: "unrounded" })[1]).toEqual({ from: 2, amount: "11" });
  });

  it("refuses dates that do not ascend and factors that are none", () => {
    const [first] = table;
    expect(issueOf(() => indexOver("1", [first, first], { ...cent, chain: "rounded" }))).toMatchObject({
      code: "dates-not-ascending",
      path: "table[1].from",
    });
    expect(codeOf(() => indexOver("1", table.toReversed(), { ...cent, chain: "rounded" }))).toBe("dates-not-ascending");
    expect(issueOf(() => indexOver("1", [{ from: 1, factor: "1,02" }], { ...cent, chain: "rounded" })).path).toBe(
      "table[0].factor",
    );
  });
});
