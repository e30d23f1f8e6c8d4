import { describe, expect, it } from "vitest";
import { joinPaths, pathOf } from "./index.js";

describe("a path", () => {
  it.each<readonly [string, readonly PropertyKey[]]>([
    ["plan.lines[3].quantity", ["plan", "lines", 3, "quantity"]],
    ["[0].id", [0, "id"]],
    ["", []],
    ['inputs["rate-adult"]', ["inputs", "rate-adult"]],
    ['[""].a', ["", "a"]],
    ['["a\\"b"]', ['a"b']],
    [`a.${"k".repeat(64)}`, ["a", "k".repeat(64)]],
    [`a["${"k".repeat(64)}…"][1]`, ["a", "k".repeat(65), 1]],
  ])("is written %s", (text, parts) => {
    expect(pathOf(...parts)).toBe(text);
  });

  it("is put behind another with a dot, behind a list without", () => {
    expect(joinPaths("cases[2]", "plan.lines")).toBe("cases[2].plan.lines");
    expect(joinPaths("cases", "[2].id")).toBe("cases[2].id");
    expect(joinPaths("", "id")).toBe("id");
    expect(joinPaths("cases[2]", "")).toBe("cases[2]");
  });
});
