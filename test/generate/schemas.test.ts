import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generated } from "../../tools/generate/all.js";
import { documents } from "../../tools/generate/documents.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";
import { mistakesOf } from "../support/json-schema.js";

const files = generated();
const schemaOf = (name: string) =>
  JSON.parse(files.get(`schemas/${name}.json`) ?? "{}") as Readonly<Record<string, unknown>>;

/** Every key of every object of a schema, with what is said of it. */
function propertiesIn(schema: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]: [string, unknown]) => {
    const below = propertiesIn(inner, `${path}/${keyword}`);
    // What only tells forms apart stands beside an `allOf` or in an `if`, and the forms describe it.
    const isForm = keyword === "properties" && "additionalProperties" in schema;
    if (!isForm) return below;
    const own = Object.entries(inner as Readonly<Record<string, { readonly description?: string }>>);
    return [...own.map(([key, each]) => [`${path}/${key}`, each.description ?? ""] as const), ...below];
  });
}

describe("what is generated from the interfaces", () => {
  it.each([...files.keys()])("%s is what they say now: npm run generate", (path) => {
    expect(readFileSync(path, "utf8")).toBe(files.get(path));
  });

  it.each(documents.map(({ name }) => name))(
    "every key of a %s is described by one sentence of four words or more",
    (name) => {
      const properties = propertiesIn(schemaOf(name), "");
      expect(properties.length).toBeGreaterThan(name === "inputs" ? -1 : name === "analysis" ? 12 : 25);
      expect(properties.filter(([, description]) => description.split(" ").length < 4)).toEqual([]);
      expect(properties.filter(([, description]) => /[.!?] [A-Z]/u.test(description))).toEqual([]);
    },
  );

  it("has an address of its own for each version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    const addresses = documents.map(({ name }) => schemaOf(name)["$id"]);
    expect(addresses).toEqual(documents.map(({ name }) => `urn:seko:${version}:${name}`));
  });
});

describe("one mistake is one error to an editor", () => {
  const [rule] = smallScheme.contribute;
  const scheme = { ...smallScheme, contribute: [{ ...rule, method: "nonee" }] };

  it("in the word of a method", () => {
    expect(mistakesOf(scheme, schemaOf("scheme"))).toEqual([{ path: "/contribute/0/method", keyword: "enum" }]);
  });

  it("in the word of a compensation's method", () => {
    const amount = { ...smallCompensation.amount, method: "fixed" };
    const mistakes = mistakesOf({ ...smallCompensation, amount }, schemaOf("compensation"));
    expect(mistakes).toEqual([{ path: "/amount/method", keyword: "enum" }]);
  });

  it("in the word of an entitlement, and one more where the form of the right word says what is wrong", () => {
    const entitle = { ...smallScheme.entitle, method: "level-amout" };
    expect(mistakesOf({ ...smallScheme, entitle }, schemaOf("scheme"))).toEqual([
      { path: "/entitle/method", keyword: "enum" },
    ]);
    const wrong = { ...smallScheme, entitle: { ...smallScheme.entitle, yearBases: "actual/365" } };
    expect(mistakesOf(wrong, schemaOf("scheme"))).toEqual([
      { path: "/entitle", keyword: "then" },
      { path: "/entitle/yearBases", keyword: "false" },
    ]);
  });

  it("and a right document has none", () => {
    expect(mistakesOf(smallScheme, schemaOf("scheme"))).toEqual([]);
    expect(mistakesOf(smallCompensation, schemaOf("compensation"))).toEqual([]);
    expect(mistakesOf(smallCase, schemaOf("case"))).toEqual([]);
  });
});
