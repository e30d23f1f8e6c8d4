import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { examplesOf } from "./examples-of.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The code of each block by the file in which it would stand, such as `out/docs-types/README.md-12.ts`. */
const blocks = new Map(
  pages.flatMap((page) =>
    examplesOf(readFileSync(join(root, page), "utf8")).map(({ line, source }) => [
      join(root, `out/docs-types/${page.replaceAll("/", "-")}-${line}.ts`),
      source,
    ]),
  ),
);

/** What this project asks of its own code beyond `strict`, and a reader need not ask. */
const ownChoices: ts.CompilerOptions = {
  exactOptionalPropertyTypes: false,
  noPropertyAccessFromIndexSignature: false,
  noUncheckedIndexedAccess: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
};

/** How a reader's project checks types: strictly, with the package found as this project finds it. */
function optionsOfReaders(): ts.CompilerOptions {
  const read = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  return { ...options, ...ownChoices };
}

it("the code of the pages has the types that it says, in a project that checks them strictly", () => {
  expect(blocks.size).toBeGreaterThan(50);
  const host = ts.createCompilerHost(optionsOfReaders());
  const fromDisk = { exists: host.fileExists.bind(host), file: host.getSourceFile.bind(host) };
  host.fileExists = (name) => blocks.has(name) || fromDisk.exists(name);
  host.getSourceFile = (name, ...more) => {
    const block = blocks.get(name);
    return block === undefined
      ? fromDisk.file(name, ...more)
      : ts.createSourceFile(name, block, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...blocks.keys()], optionsOfReaders(), host);
  const faults = [...blocks.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((fault) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(fault.start ?? 0).line + 1;
      return `${name.slice(root.length)}, line ${line}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`;
    });
  });
  expect(faults).toEqual([]);
}, 120_000);
