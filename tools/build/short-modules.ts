import type { Options } from "tsup";
import ts from "typescript";

type Plugin = NonNullable<Options["plugins"]>[number];

/**
 * The text of a module without indents and without the lines that name the file a part came from: nobody reads a bundle, and everybody
 * loads it. Texts that go over several lines stay as they are. A bundler's own way without white space would lose the marks by which
 * others drop what nobody uses.
 *
 * @example
 * withoutIndents("// src/a.ts\nfunction one() {\n  return 1;\n}\n"); // "function one() {\nreturn 1;\n}\n"
 */
export function withoutIndents(code: string): string {
  const kept = linesOfTexts(code);
  return code
    .split("\n")
    .map((line, index) => (kept.has(index) ? line : line.replace(/^ +/u, "")))
    .filter((line, index) => kept.has(index) || !/^\/\/ src\/\S+\.ts$/u.test(line))
    .join("\n");
}

/** The lines that begin within a text. */
function linesOfTexts(code: string): ReadonlySet<number> {
  const parsed = ts.createSourceFile("module.js", code, ts.ScriptTarget.Latest);
  const lines = new Set<number>();
  const look = (node: ts.Node): void => {
    if (ts.isTemplateLiteral(node)) {
      const first = parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line;
      const last = parsed.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = first + 1; line <= last; line += 1) lines.add(line);
    }
    ts.forEachChild(node, look);
  };
  look(parsed);
  return lines;
}

/** For the builder: {@link withoutIndents} for the modules of the package. */
export function shortModules(): Plugin {
  return {
    name: "short-modules",
    renderChunk(code) {
      return this.format === "esm" ? { code: withoutIndents(code) } : undefined;
    },
  };
}
