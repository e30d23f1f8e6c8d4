import { readFileSync, readdirSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The files of `src` that a file of `src` takes names or types from, by the path of each below the root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * What each hand-written file of `src` imports from others, types included. Tests are left out: nothing imports them.
 *
 * @returns paths with `/` below the root, such as `src/rules/calculate.ts`
 */
export function importsOfSource(): Imports {
  const files = readdirSync(resolve(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|prop\.test|test-d|test-helper)\.ts$/u.test(file))
    .sort();
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(resolve(root, file), "utf8"), true, true);
  const targets = importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith(".") && name.endsWith(".js"))
    .map((name) => resolve(root, dirname(file), name.replace(/\.js$/u, ".ts")))
    .map((target) => relative(root, target).replaceAll("\\", "/"));
  return [...new Set(targets)].sort();
}
