import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { root } from "../generate/all.js";
import { documents } from "../generate/documents.js";
import { mentionsIn } from "./mentions.js";
import { unionsOf } from "./unions.js";

/** Unions that are no kinds of anything: whoever has a result asks which of the three outcomes it is. */
const leftOut: readonly string[] = ["Outcome"];

/** The files in which a kind is named. */
export interface CountedKind {
  readonly union: string;
  readonly word: string;
  /** Other unions that have the word. */
  readonly shared: readonly string[];
  /** Paths below `src`, in order. */
  readonly files: readonly string[];
}

/**
 * In which hand-written files of `src` each kind of the documents' unions is named. Generated files, tests and Latvian data are left
 * out.
 */
export function countKinds(): readonly CountedKind[] {
  const config = ts.readConfigFile(resolve(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const sources = ts.sys.readDirectory(resolve(root, "src"), [".ts"]).filter(isHandWritten);
  const roots = documents.map(({ file }) => resolve(root, file));
  const program = ts.createProgram([...sources, ...roots], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const types = new Map(
    documents.map(({ name, file, type }) => {
      const source = program.getSourceFile(resolve(root, file));
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      const symbol = module?.exports?.get(ts.escapeLeadingUnderscores(type));
      if (symbol === undefined) throw new Error(`${file} exports no ${type}`);
      return [name, checker.getDeclaredTypeOfSymbol(symbol)] as const;
    }),
  );
  const unions = unionsOf(types, checker).filter(({ name }) => !leftOut.includes(name));
  const files = new Map(
    unions.map((union) => [union, new Map([...union.words].map((word) => [word, new Set<string>()]))]),
  );
  for (const path of sources) {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} is not read`);
    const name = relative(resolve(root, "src"), path).replaceAll("\\", "/");
    for (const { union, word } of mentionsIn(source, unions, checker)) files.get(union)?.get(word)?.add(name);
  }
  return unions.flatMap((union) =>
    [...union.words].map((word) => ({
      union: union.name,
      word,
      shared: unions.filter((other) => other !== union && other.words.has(word)).map(({ name }) => name),
      files: [...(files.get(union)?.get(word) ?? [])].sort(),
    })),
  );
}

function isHandWritten(path: string): boolean {
  const name = relative(resolve(root, "src"), path).replaceAll("\\", "/");
  if (/^latvia\/|\/generated\/|\.(?:prop\.)?test\.ts$|\.test-d\.ts$|\.test-helper\.ts$/u.test(name)) return false;
  return !readFileSync(path, "utf8").includes("UPDATE_WORDS=1");
}
