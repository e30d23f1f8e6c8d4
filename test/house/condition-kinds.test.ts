import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionKinds } from "../../src/rules/entitle/conditions/registry.js";
import { situationWithOptions } from "../arbitraries/any-of.js";
import { drawn } from "../arbitraries/draw.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { seed } from "../arbitraries/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const situations = fc.oneof(
  situationWithOptions,
  drawn((draw) => drawEntitled(draw, true)),
);
const asked = fc.sample(situations, { seed, numRuns: 100 }).flatMap(({ scheme }) => scheme.conditions);

describe.each(Object.keys(conditionKinds))("the condition %s", (name) => {
  it("is drawn, has cases judged by hand, and stands in the docs", () => {
    expect(asked.some(({ kind }) => kind === name)).toBe(true);
    const byHand = ["src/rules/entitle/conditions/judge.test.ts", "test/worked/entitlement.json"];
    expect(byHand.map((file) => readFileSync(root + file, "utf8")).join("\n")).toMatch(
      new RegExp(`kind"?: ?"${name}"`, "u"),
    );
    expect(readFileSync(`${root}docs/start/scheme-file.md`, "utf8")).toContain(`| [\`${name}\`](`);
  });
});
