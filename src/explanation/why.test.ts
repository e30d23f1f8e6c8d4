import { describe, expect, it } from "vitest";
import { compile } from "../rules/compile.js";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { explain } from "./explain.js";
import { why } from "./why.js";

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
