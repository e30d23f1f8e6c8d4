import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../src/", import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !/\.test(-helper)?\.ts$/u.test(name),
);

/** The files whose code, and not only a comment, has a text. */
const filesWith = (text: RegExp) =>
  sources.filter((name) => text.test(readFileSync(root + name, "utf8").replace(/\/\*.*?\*\//gsu, "")));

describe("tables of pages are written in one place, those of letters too", () => {
  it.each([
    ["HTML", /th scope="|"<table>",\n/u],
    ["Markdown", /---:/u],
  ])("%s", (_, text) => {
    expect(filesWith(text)).toEqual(["text/table-on-page.ts"]);
  });
});
