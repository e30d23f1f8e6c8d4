import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Case } from "../../src/person/case.js";
import { explain, type Explanation } from "../../src/explanation/index.js";
import { explainClaims } from "../../src/explanation/explain-claims.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation, smallLeaver } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";
import { mistakesOf } from "../support/json-schema.js";

const compiled = compile(smallScheme);
const explanations: readonly Explanation[] = [
  explain(smallCase, compiled),
  explain({ ...smallCase, client: { id: "client-1" } } satisfies Case, compiled),
  explainClaims(smallLeaver, compileCompensation(smallCompensation)),
];

/** Where the first node of each kind stands in an explanation, with its keys. */
function nodesIn(
  explanation: Explanation,
): ReadonlyMap<string, { readonly path: Path; readonly keys: readonly string[] }> {
  const found = new Map<string, { readonly path: Path; readonly keys: readonly string[] }>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    if ("kind" in value && "steps" === path[0] && !found.has(String(value.kind)))
      found.set(String(value.kind), { path, keys: Object.keys(value) });
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(explanation, []);
  return found;
}

type Path = readonly string[];

/** A copy in which a key of an object has another name. */
function renamedAt(explanation: Explanation, path: Path, key: string): unknown {
  const copy = JSON.parse(JSON.stringify(explanation)) as Record<string, unknown>;
  const target = path.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
  target[`${key}-`] = target[key];
  Reflect.deleteProperty(target, key);
  return copy;
}

const schema = JSON.parse(readFileSync("schemas/explanation.json", "utf8")) as Readonly<Record<string, unknown>>;
const isAccepted = (document: unknown) => mistakesOf(document, schema).length === 0;

describe("the schema of an explanation", () => {
  it("accepts them as they are written", () => {
    for (const each of explanations) expect(isAccepted(JSON.parse(JSON.stringify(each)))).toBe(true);
  });

  it("refuses any key of any kind of node under another name", () => {
    const kinds = new Set<string>();
    for (const explanation of explanations) {
      for (const [kind, { path, keys }] of nodesIn(explanation)) {
        kinds.add(kind);
        for (const key of keys) {
          expect([kind, key, isAccepted(renamedAt(explanation, path, key))]).toEqual([kind, key, false]);
        }
      }
    }
    expect(kinds.size).toBeGreaterThan(15);
  });

  it("refuses an unknown key at the top, in the outcome and in the names", () => {
    const [first] = explanations;
    if (first === undefined) throw new Error("no explanation");
    const more = { more: 1 };
    expect(isAccepted({ ...first, ...more })).toBe(false);
    expect(isAccepted({ ...first, outcome: { ...first.outcome, ...more } })).toBe(false);
    expect(isAccepted({ ...first, names: { ...first.names, ...more } })).toBe(false);
  });
});
