import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as calculation from "seko/calculation";
import * as cohort from "seko/cohort";
import * as explanation from "seko/explanation";
import * as following from "seko/following";
import * as latvia from "seko/latvia";
import * as municipalities from "seko/municipalities";
import * as typical from "seko/typical";
import { coveredItems, coverageStates, foundingDocuments } from "./coverage.js";

const doors: Readonly<Record<string, object>> = {
  "seko/calculation": calculation,
  "seko/cohort": cohort,
  "seko/explanation": explanation,
  "seko/following": following,
  "seko/latvia": latvia,
  "seko/municipalities": municipalities,
  "seko/typical": typical,
};
const items = coveredItems();
/** How many items each document has, as it was read item by item. */
const counts = { "plan-2015": 11, "proposals-2020": 27, "outlook-2023": 35, "talks-2024": 12, "plan-2026": 13 };

/** Whether what a reference names is there. */
function isThere(reference: string): boolean {
  if (reference.startsWith("seko/")) {
    const [door = "", name = ""] = reference.split("#");
    const value: unknown = Object.entries(doors[door] ?? {}).find(([key]) => key === name)?.[1];
    return typeof value === "function";
  }
  const [kind, name = ""] = reference.split(":");
  const entry = latvia.entries.find(({ id }) => id === name.split("/")[0]);
  if (kind === "example") return existsSync(new URL(`../../../examples/${name}/main.ts`, import.meta.url));
  if (kind === "scheme") return entry?.kind === "scheme" || entry?.kind === "compensation";
  if (kind === "entry") return entry !== undefined;
  return kind === "open" && (entry?.open.some(({ id }) => name === `${entry.id}/${id}`) ?? false);
}

describe("the items of the founding documents", () => {
  it("are all there, document by document, each once", () => {
    const found = Object.keys(foundingDocuments).map((id) => [id, items.filter((row) => row.document === id).length]);
    expect(Object.fromEntries(found)).toEqual(counts);
    expect(items).toHaveLength(98);
    expect(new Set(items.map(({ document, item }) => `${document} ${item}`)).size).toBe(items.length);
  });

  it.each(items)("$document: $item", ({ state, where, why }) => {
    expect(coverageStates).toContain(state);
    expect(where.filter((reference) => !isThere(reference))).toEqual([]);
    const kinds = where.map((reference) => reference.split(/[:#]/u)[0]);
    if (state === "computes") expect(kinds.some((kind) => kind !== "entry" && kind !== "open")).toBe(true);
    if (state === "figures") expect(kinds).toContain("entry");
    if (state === "open") expect(kinds).toContain("open");
    if (state === "not-computed" || state === "nothing-to-compute") expect(why).toMatch(/\.$/u);
  });

  it("and a reference to what is not there is found", () => {
    const wrong = ["seko/latvia#duties", "scheme:programmes", "entry:program", "example:none", "open:programmes/x", "x"];
    expect(wrong.filter(isThere)).toEqual([]);
  });
});
