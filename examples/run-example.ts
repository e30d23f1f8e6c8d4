import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isInputError } from "seko";
import { hintFor } from "seko/errors";
import { populationHelp, readPopulation } from "./population-options.js";
import { folderName, type Population, type PopulationKind } from "./population.js";

const folder = fileURLToPath(new URL("./", import.meta.url));

/** What `main.ts` of an example exports. */
export interface Example {
  /** Which populations it can be run with; left out where it is about the same people always. */
  readonly population?: PopulationKind;
  /** Runs the example: prints, and writes its files to the folder. */
  readonly run: (outputFolder: string, population?: Population) => Promise<void> | void;
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
 * @param args the words after `npm run example --`: the name of an example and its options
 * @param outputRoot the folder in which each example gets a folder of its own name, and each population another
 * @returns the exit code: 0, or 2 where no such example exists, its options or its data are wrong
 */
export async function runExample(args: readonly string[], outputRoot = join(folder, "..", "out")): Promise<number> {
  const [name, ...options] = args;
  if (name === "--help") {
    console.log(usage());
    return 0;
  }
  if (name === undefined || !exampleNames().includes(name)) {
    console.error(`${unknownName(name)}\n${usage()}`);
    return 2;
  }
  const example = (await import(pathToFileURL(join(folder, name, "main.ts")).href)) as Example;
  try {
    return await runWith(name, example, options, outputRoot);
  } catch (error) {
    if (!isInputError(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function runWith(
  name: string,
  { population: kind, run }: Example,
  options: readonly string[],
  outputRoot: string,
): Promise<number> {
  if (kind === undefined) {
    if (options.length === 1 && options[0] === "--help") {
      console.log(`Usage: npm run example -- ${name}`);
      return 0;
    }
    if (options.length > 0) {
      console.error(`The example "${name}" takes no options, received "${options.join(" ")}".\n${usage()}`);
      return 2;
    }
    await run(join(outputRoot, name));
    return 0;
  }
  const population = readPopulation(options, kind);
  if (population === "help") {
    console.log(populationHelp(kind));
    return 0;
  }
  await run(join(outputRoot, folderName(name, population, kind)), population);
  return 0;
}

function usage(): string {
  const names = exampleNames().map((name) => `  ${name}`);
  return `Usage: npm run example -- NAME [options], where NAME is one of:\n${names.join("\n")}`;
}

function unknownName(name: string | undefined): string {
  if (name === undefined) return "Which example?";
  const hint = hintFor(name, exampleNames());
  return `There is no example "${name}".${hint === undefined ? "" : ` ${hint}`}`;
}
