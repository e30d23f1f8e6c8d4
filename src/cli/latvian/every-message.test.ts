import { buildSync } from "esbuild";
import ts from "typescript";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { issueInLatvian } from "./in-latvian.js";

const root = new URL("../../../", import.meta.url).pathname;

/** Texts that no message is, or that are put together of parts with texts of their own. */
const ofOtherThings = new Set([
  "levels of {} need for higher scores, because the score counts {}",
  "the {} day of a month, because what is paid is decided by month",
  "{} on every day from {}",
  "{} on every day from {}, whoever it is",
  "{} that never share a day",
  "a rule for what the client pays{}",
  ' of service "{}"',
  '"priority", "date" or a list of services, {}',
  'it has the id "{}" as {} has it{}',
  'no scheme checked with it knows the group "{}", and one knows "{}"',
  'no scheme checked with it knows the instrument "{}", and one knows "{}"',
  'more need by the answers "{}" can lower the budget',
  'the last price of service "{}" ends on {}, and the scheme goes on',
  "by {} no more is ever paid, so this cap never binds",
  'by the caps "{}" no more is ever covered, so this cap never binds',
  "mostPerMonth of the rules",
  'level "{}" gives {} {}, so its days are eligible for nothing',
]);

/** The files whose code stands in what begins with a file. */
function filesOf(entry: string): readonly string[] {
  const { metafile } = buildSync({
    absWorkingDir: root,
    bundle: true,
    entryPoints: [entry],
    format: "esm",
    metafile: true,
    platform: "node",
    write: false,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: each }) => Object.entries(each));
  return inputs.flatMap(([file, { bytesInOutput }]) => (file.startsWith("src/") && bytesInOutput > 0 ? [file] : []));
}

const parts = ["expected", "received", "hint"] as const;
const words = /[a-z]+ [a-z]+/u;

/** Every text of two words or more in the code of a file, with `{}` for what stands in it: messages, and hardly anything else. */
function textsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(root + file, "utf8"), ts.ScriptTarget.Latest, true);
  return textsOf(source).filter((text) => words.test(text));
}

function textsOf(whole: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(""));
    }
    ts.forEachChild(node, visit);
  };
  visit(whole);
  return found;
}

describe("every message of a check", () => {
  const rooms = /^src\/(?:rules|person|documents|sources|numbers|calendar|io)\//u;
  const files = filesOf("src/io/read/check-file.ts").filter((file) => rooms.test(file));
  const said = [...new Set(files.flatMap(textsIn))].filter((text) => !ofOtherThings.has(text));

  it("is found in the code that checks files", () => {
    expect(said.length).toBeGreaterThan(300);
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

/** What is said at one part of an issue, where the code writes it as such: `expected: "…"` or `const expected = "…"`. */
function partsIn(file: string): readonly (readonly [part: string, text: string])[] {
  const source = ts.createSourceFile(file, readFileSync(root + file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: (readonly [string, string])[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.initializer !== undefined) {
      const name = node.name.getText();
      if (parts.some((part) => part === name))
        found.push(...textsOf(node.initializer).map((text) => [name, text] as const));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(([, text]) => words.test(text));
}

describe("every message of a table of municipalities", () => {
  const rooms =
    /^src\/latvia\/(?:[a-z-]+\.ts|(?:municipal-table|equalisation|municipal-share|minimum-basket|state-co-financing|programmes)\/)/u;
  const said = filesOf("src/doors/municipalities.ts")
    .filter((file) => rooms.test(file))
    .flatMap(partsIn);

  it("has its Latvian at its own part", () => {
    expect(said.length).toBeGreaterThan(20);
    const missing = said.filter(([part, text]) => {
      const right = { expected: "a list", received: "nothing", code: "x", path: "" };
      const sample = text.replaceAll('"{}"', '"x"').replaceAll("{}", '"x"');
      return issueInLatvian({ ...right, [part]: sample }).includes("„");
    });
    expect(missing).toEqual([]);
  });
});
