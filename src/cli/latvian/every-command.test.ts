import ts from "typescript";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { issueInLatvian } from "./in-latvian.js";

const src = new URL("../../", import.meta.url).pathname;
/** Rooms whose messages programs meet alone: who uses a command never sees them. */
const ofPrograms = /^(?:calendar|duckdb|errors|numbers|prepared|report|streams|doors)\//u;
/** What the check itself says, every-message.test.ts looks at; what writes JSON is a fault of a program. */
const others = new Set([
  "a value that JSON holds",
  ", such as {}",
  "the {} day of a month, because what is paid is decided by month",
  "levels of {} need for higher scores, because the score counts {}",
  "{} that never share a day",
]);

const parts = ["expected", "received", "hint"] as const;
const words = /[a-z]+ [a-z]+/u;

/** The texts of a file that stand as what was expected, received or hinted, with `{}` for what stands in them. */
function messagesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(src + file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const texts = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(""));
    }
    ts.forEachChild(node, texts);
  };
  const visit = (node: ts.Node): void => {
    const isPart =
      (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
      parts.some((part) => part === node.name.getText(source));
    if (isPart) texts(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => words.test(text));
}

describe("every message of a command", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.test|generated|cli\/latvian/u.test(file) && !ofPrograms.test(file),
  );
  const said = [...new Set(files.flatMap(messagesIn))].filter((text) => !others.has(text));

  it("is found in the code", () => {
    expect(said.length).toBeGreaterThan(500);
  });

  it("has its Latvian", () => {
    const right = { expected: "a list", received: "nothing", code: "x", path: "" };
    const missing = said.filter((text) => {
      const sample = text.replaceAll('"{}"', '"x"').replaceAll("{}", '"x"');
      return parts.every((part) => issueInLatvian({ ...right, [part]: sample }).includes("„"));
    });
    expect(missing).toEqual([]);
  });
});
