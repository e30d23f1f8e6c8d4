import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { methods } from "../../src/rules/contribute/registry.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { seed } from "../arbitraries/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const registry = `${root}src/rules/contribute/registry.ts`;
const names = Object.keys(methods);

/** What the compiler says of some files of the sources where one of them has another text, by file. */
function errorsWith(file: string, text: string, roots: readonly string[]): readonly string[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const source = host.getSourceFile.bind(host);
  host.readFile = (name) => (name === file ? text : read(name));
  host.getSourceFile = (name, language, ...rest) =>
    name === file ? ts.createSourceFile(name, text, language) : source(name, language, ...rest);
  const program = ts.createProgram(
    roots.map((name) => root + name),
    { ...options, noEmit: true },
    host,
  );
  return roots.filter((name) => {
    const parsed = program.getSourceFile(root + name);
    return parsed !== undefined && program.getSemanticDiagnostics(parsed).length > 0;
  });
}

function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const knowing = [
  "src/rules/contribute/registry.ts",
  "src/documents/forms/contribute-form.ts",
  "test/oracle/contribution.ts",
  "test/arbitraries/contribution.ts",
];

describe("the compiler refuses", { timeout: 120_000 }, () => {
  const text = readFileSync(registry, "utf8");
  const inRegistry = knowing.slice(0, 1);

  it("nothing of the registry as it stands", () => {
    expect(errorsWith(registry, text, knowing)).toEqual([]);
  });

  it("a method of the union that misses, wherever methods must be known", () => {
    const madeUp =
      'export type ContributeRule = { readonly method: "made-up"; readonly source: string } | NoContribution';
    expect(errorsWith(registry, changed(text, "export type ContributeRule = NoContribution", madeUp), knowing)).toEqual(
      knowing,
    );
  });

  it("another method in the place of one, and a key that is none", () => {
    expect(errorsWith(registry, changed(text, "  slope,\n", "  slope: capitalSteps,\n"), inRegistry)).toEqual(
      inRegistry,
    );
    expect(errorsWith(registry, changed(text, "  slope,\n", "  slope,\n  slop: slope,\n"), inRegistry)).toEqual(
      inRegistry,
    );
  });

  it("a number that is read by the key of a text", () => {
    const file = "src/rules/contribute/methods/slope.ts";
    const own = readFileSync(root + file, "utf8");
    expect(errorsWith(root + file, changed(own, 'means("lowerIncome")', 'means("source")'), [file])).toEqual([file]);
  });
});

describe.each(names)("the method %s", (name) => {
  it("is drawn, has a case worked by hand, and stands in the docs", () => {
    const drawn = fc.sample(payingSituation, { seed, numRuns: 200 }).flatMap(({ scheme }) => scheme.contribute);
    expect(drawn.some(({ method }) => method === name)).toBe(true);
    expect(readFileSync(`${root}test/worked/contribution.json`, "utf8")).toMatch(
      new RegExp(`"method": ?"${name}"`, "u"),
    );
    expect(readFileSync(`${root}docs/contribution.md`, "utf8")).toContain(`| \`${name}\``);
  });
});
