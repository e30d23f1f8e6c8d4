import ts from "typescript";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { seko } from "../seko.test-helper.js";
import { usageInLatvian } from "./usage-in-latvian.js";

const cli = new URL("../", import.meta.url).pathname;

/** A text with `x` for what stands in it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join("");
}

/** The texts that stand in a file where some nodes are. */
function textsIn(file: string, isOne: (node: ts.Node, source: ts.SourceFile) => boolean): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isSourceFile(node) || !isOne(node, source) ? undefined : textOf(node);
    if (text !== undefined) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is said of a value that does not do, or of options that do not go together. */
function isSaid({ parent }: ts.Node, source: ts.SourceFile): boolean {
  if (!ts.isNewExpression(parent) && !ts.isCallExpression(parent)) return false;
  return /^(?:InvalidArgumentError|command\.error)$/u.test(parent.expression.getText(source));
}

const said = (text: string) => usageInLatvian(text) !== text;

describe("what is said of arguments", () => {
  it("has its Latvian where seko says it", () => {
    const files = readdirSync(cli, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !/\.test|latvian/u.test(file),
    );
    const own = files.flatMap((file) => textsIn(cli + file, isSaid));
    const hints = textsIn(`${cli}usage-hints.ts`, (node) => /^\S* .+\.$/u.test(textOf(node) ?? ""));
    expect([own.length > 9, hints.length > 3]).toEqual([true, true]);
    expect([...own, ...hints].filter((text) => !said(text))).toEqual([]);
  });

  it("has its Latvian where the library that reads arguments says it", () => {
    const library = join(dirname(createRequire(import.meta.url).resolve("commander")), "lib/command.js");
    // No option of seko is read from the environment, excludes another or stands before a command of its own.
    const others = /^error: (?:option 'x' value 'x' from env|x cannot be used with x$)/u;
    const forCommand = (text: string) =>
      text.replace("argumentsx. Expected x argumentx", "arguments for 'x'. Expected x arguments");
    const errors = textsIn(library, (node) => textOf(node)?.startsWith("error: ") === true)
      .filter((text) => !others.test(text))
      // What reads a value says why behind it, and a near word stands in a line of its own.
      .map((text) =>
        forCommand(
          text.replace(/ is invalid\.$|(?<= for argument 'x')\.$/u, "$&. x").replace(/\.\. x$/u, ". x"),
        ).replace(/'x$/u, "'"),
      );
    expect(errors.length).toBeGreaterThan(6);
    expect(errors.filter((text) => !said(text))).toEqual([]);
  });

  it.each([
    [
      "calculate case.json --sheme my.json",
      ["kļūda: trūkst obligātās iespējas '--scheme <id-or-file>'", 'Vai domājāt "--scheme"?'],
    ],
    ["shard", ["kļūda: trūkst obligātās iespējas '--parts <number>'", "Vajag arī: <cases>, --out <folder>."]],
    ["verify", ["kļūda: trūkst argumenta 'manifest'"]],
    ["equity a b --scheme my.json", ["argumentu ir par daudz: gaidīti 1, saņemti 2."]],
    ["calcualte a.json", ["kļūda: nezināma komanda 'calcualte'", "(Vai domājāt calculate?)"]],
    ["compare a --baseline b --by levl", ["neder vērtība 'levl'. Nav „levl”. Vai domājāt \"level\"? Zināmie: totals,"]],
    ["equity a --scheme b --by x", ["Nav „x”. Zināmie: services,"]],
    ["equity a --scheme b --seed x", ["Gaidīts vesels skaitlis no 1."]],
    ["sweep a --scheme b --vary x", ["Iespējamās vērtības: set, add, multiply."]],
    ["solve a --scheme", ["kļūda: iespējai '--scheme <id-or-file>' trūkst vērtības"]],
    ["report a --scheme assistant --out c --inputs d", ["kļūda: --inputs der tikai kopā ar"]],
  ])("is said in Latvian: %s", async (line, lines) => {
    const { code, stderr } = await seko([
      ...line.split(" "),
      ...(line.endsWith("--scheme") ? [] : ["--language", "lv"]),
    ]);
    expect(code).toBe(2);
    for (const each of line.endsWith("--scheme") ? [] : lines) expect(stderr).toContain(each);
    expect(usageInLatvian(stderr)).toContain(lines[0]);
    expect(usageInLatvian(stderr)).not.toMatch(/\b(?:error|Known|See|expected|invalid)\b/u);
  });
});
