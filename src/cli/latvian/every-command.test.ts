import ts from "typescript";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { issueInLatvian } from "./in-latvian.js";

const src = new URL("../../", import.meta.url).pathname;
/** Rooms whose messages programs meet alone: who uses a command never sees them. */
const ofPrograms = /^(?:calendar|duckdb|errors|numbers|prepared|report|streams|doors)\//u;
/** Rooms of commands and of what they look at. */
const ofAnalyses = /^(?:cli|compare|envelope|equity|movement|population|scenario|secrecy|typical|what-if)\//u;
/** What the check itself says, every-message.test.ts looks at; what writes JSON is a fault of a program. */
const others = new Set([
  "a value that JSON holds",
  ", such as {}",
  "the {} day of a month, because what is paid is decided by month",
  "levels of {} need for higher scores, because the score counts {}",
  "{} that never share a day",
  // Parts of hints, which stand in them whole.
  "the number ",
  " and others",
  // What stands in it makes texts that have their Latvian each.
  "nothing, because {}",
]);

const parts = ["expected", "received", "hint"] as const;
type Part = (typeof parts)[number];
const words = /[a-z]+,? (?:--)?[a-z]+/u;

/** What a file says at a part of an issue. */
type Said = readonly [part: Part, text: string, file: string];
/** Which parameters of a function are parts of an issue, by the name of the function. */
type Taking = Map<string, Map<number, Part>>;

function partNamed(name: ts.Node, source: ts.SourceFile): Part | undefined {
  return parts.find((part) => part === name.getText(source));
}

/** Functions that take parts of issues, such as what says that options do not go together. */
function takingIn(source: ts.SourceFile): Taking {
  const found: Taking = new Map();
  const visit = (node: ts.Node): void => {
    const made = ts.isVariableDeclaration(node) && node.initializer !== undefined ? node.initializer : node;
    if ((ts.isFunctionDeclaration(made) || ts.isArrowFunction(made)) && "name" in node && node.name !== undefined) {
      const own = made.parameters.flatMap(({ name }, index) => {
        const part = partNamed(name, source) ?? (name.getText(source) === "got" ? "received" : undefined);
        return part === undefined ? [] : [[index, part] as const];
      });
      if (own.length > 0) found.set((node.name as ts.Identifier).text, new Map(own));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts of a file that stand as what was expected, received or hinted, or are handed on as such, with `{}` for what stands in them. */
function messagesIn(source: ts.SourceFile, taking: Taking): readonly Said[] {
  const found: Said[] = [];
  const texts = (node: ts.Node, part: Part): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      found.push([part, node.text, source.fileName]);
    if (ts.isTemplateExpression(node)) {
      const text = node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
      found.push([part, text, source.fileName]);
    }
    ts.forEachChild(node, (child) => {
      texts(child, part);
    });
  };
  const visit = (node: ts.Node): void => {
    const part =
      ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? partNamed(node.name, source) : undefined;
    if (part !== undefined) {
      texts(node, part);
      return;
    }
    if (ts.isCallExpression(node)) {
      const taken = taking.get(node.expression.getText(source));
      for (const [index, each] of taken ?? []) {
        const argument = node.arguments[index];
        if (argument !== undefined) texts(argument, each);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(([, text]) => words.test(text));
}

/** Whether a message has its Latvian at a part of an issue. */
function isSaid(part: Part, text: string): boolean {
  const right = { expected: "a list", received: "nothing", code: "x", path: "" };
  const sample = text.replaceAll('"{}"', '"x"').replaceAll("{}", '"x"');
  return !issueInLatvian({ ...right, [part]: sample }).includes("„");
}

describe("every message of a command", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.test|generated|cli\/latvian/u.test(file) && !ofPrograms.test(file),
  );
  const sources = files.map((file) =>
    ts.createSourceFile(file, readFileSync(src + file, "utf8"), ts.ScriptTarget.Latest, true),
  );
  const owns = sources.map(takingIn);
  const anywhere: Taking = new Map(owns.flatMap((own) => [...own]));
  const saidIn = (takingOf: (index: number) => Taking) =>
    sources.flatMap((source, index) => messagesIn(source, takingOf(index))).filter(([, text]) => !others.has(text));
  const said = saidIn(() => new Map());
  const handedOn = saidIn((index) => new Map([...anywhere, ...(owns[index] ?? [])]));

  it("is found in the code", () => {
    expect(said.length).toBeGreaterThan(500);
  });

  it("has its Latvian", () => {
    const missing = said.filter(([, text]) => parts.every((part) => !isSaid(part, text)));
    expect([...new Set(missing.map(([, text]) => text))]).toEqual([]);
  });

  it("has its Latvian at its own part, where options and what they ask for are read", () => {
    const missing = handedOn.filter(([part, text, file]) => ofAnalyses.test(file) && !isSaid(part, text));
    expect([...new Set(missing.map(([part, text]) => `${part}: ${text}`))]).toEqual([]);
  });
});
