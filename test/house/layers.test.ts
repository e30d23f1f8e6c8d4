import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

interface Layers {
  readonly wrongImport: (from: string, to: string, typesOnly: boolean) => string | undefined;
}

const file = fileURLToPath(new URL("../../tools/house/layers.js", import.meta.url));
const { wrongImport } = (await import(/* @vite-ignore */ file)) as Layers;

describe("an import of src is refused", () => {
  it.each([
    ["of a later folder", "person/client.ts", "rules/scheme.ts"],
    ["of a later step", "rules/cost/step.ts", "rules/fund/step.ts"],
    ["of types of a later step", "rules/cost/step.ts", "rules/fund/rule.ts"],
    ["past a door", "rules/cost/step.ts", "numbers/values/money.ts"],
    ["of what is read, by a rule", "rules/cost/rule.ts", "rules/cost/read.ts"],
    ["of the step, by what stands before it in its folder", "rules/cost/by-months.ts", "rules/cost/step.ts"],
  ])("%s", (what, from, to) => {
    expect(wrongImport(from, to, what.includes("types"))).toEqual(expect.any(String));
  });

  it("of the sum of the steps, unless of its types alone", () => {
    expect(wrongImport("rules/cost/step.ts", "rules/compiled.ts", false)).toEqual(expect.any(String));
    expect(wrongImport("rules/cost/step.ts", "rules/compiled.ts", true)).toBeUndefined();
  });
});

it.each([
  ["a folder before", "rules/fund/step.ts", "rules/cost/rule.ts"],
  ["a door", "rules/cost/step.ts", "numbers/index.ts"],
  ["a rule by the step", "rules/cost/step.ts", "rules/cost/rule.ts"],
  ["what stands beside it", "numbers/values/money.ts", "numbers/rounding.ts"],
])("an import of src is right: %s", (_, from, to) => {
  expect(wrongImport(from, to, false)).toBeUndefined();
});
