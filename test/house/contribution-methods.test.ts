import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capMethods } from "../../src/rules/contribute/cap-registry.js";
import { methods } from "../../src/rules/contribute/registry.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { seed } from "../arbitraries/index.js";
import { errorsWith } from "./compiled-with.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const names = Object.keys(methods);

const registry = "src/rules/contribute/registry.ts";
const knowing = [registry, "test/oracle/contribution.ts", "test/arbitraries/contribution.ts"];

/** The files of which the compiler refuses something where one file has another text. */
function refusedWhere(files: readonly string[], file: string, [from, to]: readonly [string, string]): string[] {
  const errors = errorsWith(files, { [file]: (text) => text.replace(from, to) });
  return files.filter((name) => errors.some((error) => error.startsWith(name)));
}

describe("the compiler refuses", { timeout: 120_000 }, () => {
  it("nothing of the registry as it stands", () => {
    expect(errorsWith(knowing, {})).toEqual([]);
  });

  it("a method of the union that misses, wherever methods must be known", () => {
    const madeUp =
      'export type ContributeRule = { readonly method: "made-up"; readonly source: string } | NoContribution';
    expect(refusedWhere(knowing, registry, ["export type ContributeRule = NoContribution", madeUp])).toEqual(knowing);
  });

  it("another method in the place of one, and a key that is none", () => {
    for (const instead of ["  slope: capitalSteps,\n", "  slope,\n  slop: slope,\n"]) {
      expect(refusedWhere([registry], registry, ["  slope,\n", instead])).toEqual([registry]);
    }
  });

  it("a number that is read by the key of a text", () => {
    const file = "src/rules/contribute/methods/slope.ts";
    expect(refusedWhere([file], file, ['means("lowerIncome")', 'means("source")'])).toEqual([file]);
  });
});

describe.each(Object.keys(capMethods))("the cap %s", (name) => {
  it("is drawn, has a case worked by hand, and stands in the docs", () => {
    const drawn = fc
      .sample(payingSituation, { seed, numRuns: 200 })
      .flatMap(({ scheme }) => scheme.contributeCaps ?? []);
    expect(drawn.some(({ method }) => method === name)).toBe(true);
    expect(readFileSync(`${root}test/worked/contribution.json`, "utf8")).toMatch(
      new RegExp(`"method": ?"${name}"`, "u"),
    );
    expect(readFileSync(`${root}docs/background/contribution.md`, "utf8")).toContain(`| [\`${name}\`](`);
  });
});

describe.each(names)("the method %s", (name) => {
  it("is drawn, has a case worked by hand, and stands in the docs", () => {
    const drawn = fc.sample(payingSituation, { seed, numRuns: 200 }).flatMap(({ scheme }) => scheme.contribute);
    expect(drawn.some(({ method }) => method === name)).toBe(true);
    expect(readFileSync(`${root}test/worked/contribution.json`, "utf8")).toMatch(
      new RegExp(`"method": ?"${name}"`, "u"),
    );
    expect(readFileSync(`${root}docs/background/contribution.md`, "utf8")).toContain(`| [\`${name}\`](`);
  });
});
