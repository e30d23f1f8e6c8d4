import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isInputError } from "seko";

const folder = fileURLToPath(new URL("./", import.meta.url));

/** What `main.ts` of an example exports. */
export interface Example {
  /** Runs the example: prints, and writes its files to the folder. */
  readonly run: (outputFolder: string) => Promise<void> | void;
}

/** The names of the examples: the folders that have a `main.ts`. */
export function exampleNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "main.ts")))
    .sort();
}

/**
 * Runs the example that the arguments name.
 *
 * @param args the words after `npm run example --`: the name of an example
 * @param outputRoot the folder in which each example gets a folder of its own name
 * @returns the exit code: 0, or 2 where no such example exists or its data are wrong
 */
export async function runExample(args: readonly string[], outputRoot = join(folder, "..", "out")): Promise<number> {
  const names = exampleNames();
  const [name, ...others] = args;
  if (name === undefined || !names.includes(name) || others.length > 0) {
    console.error(others.length > 0 ? "Name one example." : unknownName(name));
    console.error(
      `Usage: npm run example -- NAME, where NAME is one of:\n${names.map((each) => `  ${each}`).join("\n")}`,
    );
    return 2;
  }
  const example = (await import(pathToFileURL(join(folder, name, "main.ts")).href)) as Example;
  try {
    await example.run(join(outputRoot, name));
    return 0;
  } catch (error) {
    if (!isInputError(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

function unknownName(name: string | undefined): string {
  return name === undefined ? "Which example?" : `There is no example "${name}".`;
}
