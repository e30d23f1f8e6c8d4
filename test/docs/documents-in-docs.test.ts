import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCase, parseScheme } from "../../src/documents/index.js";
import { madeUpCase, madeUpScheme } from "../support/made-up.js";

/** The one JSON document of a page of `docs/`. */
function documentIn(page: string): string {
  const text = readFileSync(new URL(`../../docs/start/${page}.md`, import.meta.url), "utf8");
  return /^```json\n([\s\S]*?)^```/mu.exec(text)?.[1] ?? "";
}

/** Every key of a document, wherever it stands. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

describe.each([
  { page: "case-file", parse: parseCase, document: madeUpCase },
  { page: "scheme-file", parse: parseScheme, document: madeUpScheme },
])("docs/start/$page.md", ({ page, parse, document }) => {
  it("shows a document that is accepted", () => {
    expect(parse(documentIn(page))).toEqual(document);
  });

  it("names every key of it", () => {
    const text = readFileSync(new URL(`../../docs/start/${page}.md`, import.meta.url), "utf8");
    const named = text.replace(/^```[\s\S]*?^```/gmu, "");
    for (const key of new Set(keysOf(document))) expect(named).toMatch(new RegExp(`[\`.]${key}[\`.]|"${key}"`, "u"));
  });
});
