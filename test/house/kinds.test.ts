import { describe, expect, it } from "vitest";
import { errorsWith } from "./compiled-with.js";

/** The file in which the kinds of a union are registered, and what must know each of them. */
const unions = [
  {
    registry: "src/rules/when/registry.ts",
    map: "export interface Tests {",
    first: ["  age,\n", "  age: circumstance,\n"],
    knownBy: ["src/explanation/words/test-phrase.ts", "test/oracle/when.ts"],
  },
  {
    registry: "src/rules/limit/registry.ts",
    map: "export interface LimitRules {",
    first: ["  exclusive,\n", "  exclusive: longestRun,\n"],
    knownBy: ["test/oracle/limit-checks.ts", "test/oracle/limit-days.ts", "test/arbitraries/limits.ts"],
  },
  {
    registry: "src/rules/entitle/conditions/registry.ts",
    map: "export interface Conditions {",
    first: ["  age,\n", "  age: duration,\n"],
    knownBy: ["test/oracle/conditions.ts", "test/arbitraries/conditions.ts"],
  },
] as const;

describe.each(unions)("the kinds of $registry", ({ registry, map, first: [line, another], knownBy }) => {
  const withMadeUp = (text: string) => text.replace(map, `${map}\n  readonly "made-up": { readonly kind: "made-up" };`);

  it("compile as they are", { timeout: 120_000 }, () => {
    expect(errorsWith([registry, ...knownBy], {})).toEqual([]);
  });

  it("are refused where one more is in no list, in no words and in no oracle", { timeout: 120_000 }, () => {
    const errors = errorsWith([registry, ...knownBy], { [registry]: withMadeUp });
    for (const file of [registry, ...knownBy]) {
      expect(errors.filter((error) => error.startsWith(file))).not.toEqual([]);
    }
  });

  it("are refused where one is missing, or another stands in its place", { timeout: 120_000 }, () => {
    expect(errorsWith([registry], { [registry]: (text) => text.replace(line, "") }).length).toBeGreaterThan(0);
    expect(errorsWith([registry], { [registry]: (text) => text.replace(line, another) }).length).toBeGreaterThan(0);
    const misnamed = line.replace(/(\w+)/u, '"made-up": $1');
    expect(errorsWith([registry], { [registry]: (text) => text.replace(line, misnamed) }).length).toBeGreaterThan(0);
  });
});
