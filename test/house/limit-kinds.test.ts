import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitKinds } from "../../src/rules/limit/registry.js";
import { seed } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const drawn = fc.sample(limitedSituation, { seed, numRuns: 100 }).flatMap(({ scheme }) => scheme.limits ?? []);

describe.each(Object.keys(limitKinds))("the limit %s", (name) => {
  it("is drawn, has a case worked by hand, and stands in the docs", () => {
    expect(drawn.some(({ kind }) => kind === name)).toBe(true);
    expect(readFileSync(`${root}test/worked/limits.json`, "utf8")).toMatch(new RegExp(`"kind": ?"${name}"`, "u"));
    expect(readFileSync(`${root}docs/background/limits.md`, "utf8")).toContain(`| [\`${name}\`](`);
  });
});
