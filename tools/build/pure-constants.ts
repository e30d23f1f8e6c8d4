import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * The text of a module in which every constant that is computed when the module is loaded says that computing it does nothing else,
 * so that a bundler may drop it where nobody uses it. A bundler cannot know that of a call, a spread or a property that is read.
 *
 * @example
 * markPure("const table = rows.map(read);", "table.ts"); // "const table = /* @__PURE__ *\/ (() => (rows.map(read)))();"
 */
export function markPure(text: string, file: string): string {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const computed = parsed.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((initializer) => initializer !== undefined && isComputed(initializer));
  return computed.reduceRight((marked, initializer) => {
    const from = initializer?.getStart(parsed) ?? 0;
    const to = initializer?.getEnd() ?? 0;
    return `${marked.slice(0, from)}/* @__PURE__ */ (() => (${marked.slice(from, to)}))()${marked.slice(to)}`;
  }, text);
}

/** For esbuild: {@link markPure} for the modules of a folder of `src`. */
export function pureConstants(folder: string): Plugin {
  // Go reads the pattern, which knows no flag for Unicode.
  const filter = new RegExp(String.raw`[\\/]src[\\/]${folder}[\\/].+\.ts$`);
  return {
    name: "pure-constants",
    setup: (build) => {
      build.onLoad({ filter }, ({ path }) => ({ contents: markPure(readFileSync(path, "utf8"), path), loader: "ts" }));
    },
  };
}

/** Whether something runs when an expression is computed; what stands in a function of its own runs later. */
function isComputed(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  const runs =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isBinaryExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isTemplateExpression(node);
  return runs || ts.forEachChild(node, (child) => isComputed(child) || undefined) === true;
}
