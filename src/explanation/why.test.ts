import { describe, expect, it } from "vitest";
import { compile } from "../rules/compile.js";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { explain } from "./explain.js";
import { addressesIn } from "../documents/apply-reform.js";
import { prove } from "./prove.js";
import { why } from "./why.js";
import { withAddresses } from "./with-addresses.js";

const before = explain(smallCase, compile(smallScheme));

describe("what changed between two explanations", () => {
  it("is nothing between an explanation and itself", () => {
    expect(why(before, explain(smallCase, compile(smallScheme)))).toEqual({ causes: [], amounts: [] });
  });

  it("is the parameter, the version, and the amounts that follow", () => {
    const [first, ...others] = smallScheme.cost.prices;
    if (first === undefined) throw new Error("the scheme has prices");
    const prices = [{ ...first, price: "99.00" }, ...others];
    const dearer = compile({ ...smallScheme, version: "2", cost: { ...smallScheme.cost, prices } });
    const { causes, amounts } = why(before, explain(smallCase, dearer));
    expect(causes.map(({ kind, path, after }) => `${kind} ${path} ${after ?? ""}`)).toEqual([
      "scheme scheme.version 2",
      "parameter cost.prices[0] 99",
    ]);
    expect(amounts.map(({ path }) => path)).toContain("totals.cost");
    expect(amounts.map(({ path }) => path)).not.toContain("budget.approved");
  });

  it("is nothing where a row that does not concern the person was inserted before others, told by addresses", () => {
    const [first, ...others] = smallScheme.cost.prices;
    if (first === undefined) throw new Error("the scheme has prices");
    const elsewhere = { ...first, place: "south" };
    const scheme = { ...smallScheme, cost: { ...smallScheme.cost, prices: [elsewhere, first, ...others] } };
    const inserted = explain(smallCase, compile(scheme));
    expect(why(before, inserted).causes).not.toEqual([]);
    const told = withAddresses(inserted, addressesIn(scheme));
    expect(why(withAddresses(before, addressesIn(smallScheme)), told)).toEqual({ causes: [], amounts: [] });
    // Where only one of the two has addresses, paths are what both have.
    expect(why(before, told)).toEqual(why(before, inserted));
  });

  it("is each of the rows of one thing that follow each other in time", () => {
    const [first, ...others] = smallScheme.cost.prices;
    if (first === undefined) throw new Error("the scheme has prices");
    const schemeOf = (prices: readonly [string, string]) => {
      const rows = [
        { ...first, price: prices[0], to: "2019-01-31" },
        { ...first, price: prices[1], from: "2019-02-01" },
      ];
      return { ...smallScheme, cost: { ...smallScheme.cost, prices: [...rows, ...others] } };
    };
    const toldBy = (scheme: typeof smallScheme) =>
      withAddresses(explain(smallCase, compile(scheme)), addressesIn(scheme));
    const was = toldBy(schemeOf(["20.00", "21.00"]));
    for (const [half, prices] of [
      ["2019-01-01", ["19.00", "21.00"]],
      ["2019-02-01", ["20.00", "22.00"]],
    ] as const) {
      const { causes } = why(was, toldBy(schemeOf(prices)));
      expect(causes.map(({ path }) => path)).toEqual([`cost.prices place=country; service=physio; from=${half}`]);
    }
  });

  it("is the number under its address", () => {
    const [first, ...others] = smallScheme.cost.prices;
    if (first === undefined) throw new Error("the scheme has prices");
    const dearer = { ...smallScheme, cost: { ...smallScheme.cost, prices: [{ ...first, price: "99.00" }, ...others] } };
    const after = withAddresses(explain(smallCase, compile(dearer)), addressesIn(dearer));
    const { causes } = why(withAddresses(before, addressesIn(smallScheme)), after);
    expect(causes).toMatchObject([
      { kind: "parameter", path: "cost.prices place=country; service=physio; from=2019-01-01" },
    ]);
    expect(prove(after).holds).toBe(true);
    const paths = new Set(JSON.stringify(after.steps).match(/"parameter":"[^"]*"/gu));
    expect(Object.keys(after.addresses ?? {})).toHaveLength(paths.size);
  });

  it("is that a level gives no entitlement any more", () => {
    const { levels, entitle } = smallScheme;
    const without = {
      ...smallScheme,
      levels: levels.map((level) => (level.id === "low" ? { ...level, entitled: false, source: "made-up" } : level)),
      entitle: { ...entitle, amounts: entitle.amounts.filter(({ level }) => level !== "low") },
    };
    const { causes } = why(before, explain(smallCase, compile(without)));
    expect(causes).toContainEqual({ kind: "parameter", path: "levels[0].entitled", before: undefined, after: "false" });
  });

  it("is the fact, and what is new or gone", () => {
    const [first] = smallCase.plan?.lines ?? [];
    if (first === undefined) throw new Error("the case has lines");
    const more = explain({ ...smallCase, plan: { lines: [{ ...first, quantity: "40" }] } }, compile(smallScheme));
    const { causes } = why(before, more);
    expect(causes.find(({ path }) => path === "plan.lines[0].quantity")).toMatchObject({ kind: "fact", after: "40" });
    expect(causes.some(({ after }) => after === undefined)).toBe((smallCase.plan?.lines.length ?? 0) > 1);
  });
});
