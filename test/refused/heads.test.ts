import { describe, expect, it } from "vitest";
import { isInputError } from "../../src/errors/index.js";
import { checkCompensation, checkScheme } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { smallCompensation } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

const kinds = [
  ["a scheme", compile, checkScheme, smallScheme],
  ["a compensation scheme", compileCompensation, checkCompensation, smallCompensation],
] as const;

const [source, ...otherSources] = smallScheme.sources;

/** Sources of which the first has other keys; they have the ids of the first of either scheme. */
function withSource(changes: object): object {
  return { sources: [{ ...source, ...changes }, ...otherSources, ...smallCompensation.sources.slice(1)] };
}

/** The paths at which a caller without types is refused. */
function refusedAt(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe.each(kinds)("%s says of what it is, to callers without types too", (_, compileAny, check, good) => {
  // What is tested here is what no type allows.
  const compiled = (changes: object) => compileAny({ ...good, ...changes } as never);

  it("and is taken where that is right", () => {
    expect(refusedAt(() => compiled({}))).toEqual([]);
    const link = "http://example.org/a?b=c";
    for (const date of ["2018", "2018-05", "2018-05-22"]) {
      expect(refusedAt(() => compiled(withSource({ link, date })))).toEqual([]);
    }
  });

  it.each<readonly [string, object]>([
    ["schemaVersion", { schemaVersion: "1" }],
    ["id", { id: "a b" }],
    ["version", { version: "" }],
    ["version", { version: 1 }],
    ["version", { version: "1".repeat(100_000) }],
    ["currency", { currency: "EURO" }],
    ["currency", { currency: "eur" }],
    ["currency", { currency: 978 }],
    ["minorUnit", { minorUnit: "2" }],
    ["minorUnit", { minorUnit: Number.NaN }],
    ["minorUnit", { minorUnit: 5 }],
    ["sources[0].link", withSource({ link: "javascript:alert(1)" })],
    ["sources[0].link", withSource({ link: "ftp://example.org" })],
    ["sources[0].link", withSource({ link: "https://" })],
    ["sources[0].link", withSource({ link: "https://example.org/a b" })],
    ["sources[0].link", withSource({ link: `https://example.org/${"a".repeat(2000)}` })],
    ["sources[0].date", withSource({ date: "2018-02-30" })],
    ["sources[0].date", withSource({ date: "2018-13" })],
    ["sources[0].date", withSource({ date: "18" })],
    ["sources[0].date", withSource({ date: "in May" })],
  ])("but not with a wrong %s: %j", (path, changes) => {
    expect(refusedAt(() => compiled(changes))).toEqual([path]);
    expect(check({ ...good, ...changes }).map((issue) => issue.path)).toEqual([path]);
  });
});

describe("a compensation scheme", () => {
  it.each([0, 1, 3, 4])("never counts in units of %d decimals, which deliveries do not have", (minorUnit) => {
    expect(refusedAt(() => compileCompensation({ ...smallCompensation, minorUnit } as never))).toEqual(["minorUnit"]);
  });

  it("is no other document", () => {
    expect(refusedAt(() => compileCompensation({ ...smallCompensation, kind: "scheme" } as never))).toEqual(["kind"]);
  });
});
