import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assessMethods } from "../../src/rules/assess/registry.js";
import { entitleMethods } from "../../src/rules/entitle/registry.js";
import { smallScheme } from "../support/small-scheme.js";
import { errorsWith } from "./compiled-with.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = (file: string) => readFileSync(`${root}${file}`, "utf8");

describe("the compiler refuses", { timeout: 120_000 }, () => {
  it.each([
    ["src/rules/entitle/registry.ts", "export type EntitleRule = BudgetFormulaRule"],
    ["src/rules/assess/registry.ts", "export type AssessRule = ScoreBandsRule"],
  ])("a method of the union that misses in %s", (file, union) => {
    const madeUp = union.replace("=", '= { readonly method: "made-up"; readonly source: string } |');
    expect(text(file)).toContain(union);
    const errors = errorsWith([file], { [file]: (source) => source.replace(union, madeUp) });
    expect(errors.filter((error) => error.startsWith(file))).not.toEqual([]);
  });
});

it.each(Object.keys(entitleMethods))("the method %s has a case worked by hand, and stands in the docs", (name) => {
  // A case that names no method is of the method of the small scheme.
  const worked = text("test/worked/entitlement.json") + JSON.stringify(smallScheme.entitle);
  expect(worked).toMatch(new RegExp(`"method": ?"${name}"`, "u"));
  expect(text("docs/background/entitlement.md")).toContain(`| \`${name}\` `);
});

it.each(Object.keys(assessMethods))("the method %s of assessment stands in the docs", (name) => {
  expect(text("docs/background/entitlement.md")).toContain(`\`"${name}"\``);
});
