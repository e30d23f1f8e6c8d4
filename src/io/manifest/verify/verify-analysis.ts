import { dirname, join } from "node:path";
import type { AnalysisArgument, AnalysisManifest } from "../../../documents/index.js";
import { isInputError } from "../../../errors/index.js";
import { readJson } from "../../read/read-json.js";
import { digestOf } from "../canonical-json.js";
import { differing, type DifferenceList } from "./difference.js";
import { leavesOf } from "../leaves.js";
import { partsOfFile, type HeldParts } from "../publish-analysis.js";

/**
 * Repeats an analysis.
 *
 * @param words the name of the command and what it is told, with files as paths from the working directory
 * @returns its result, as JSON holds it
 */
export type RepeatAnalysis = (words: readonly string[]) => Promise<unknown>;

/**
 * Repeats the analysis of a manifest and lists what differs: which part of a file, and which number of the result.
 *
 * @returns how many parts of files were looked at
 * @throws {InputError} where a file is missing or wrong, or what the command is told is no analysis
 */
export async function verifyAnalysis(
  path: string,
  { run, arguments: given, results, digest }: AnalysisManifest,
  repeat: RepeatAnalysis,
  differences: DifferenceList,
): Promise<number> {
  const place = (file: string) => fromHere(join(dirname(path), file));
  let parts = 0;
  for (const { option, file, parts: before } of given) {
    if (file === undefined || before === undefined) continue;
    const holds = heldBy(Object.keys(before), option);
    const now = partsOfFile(place(file), holds, Object.hasOwn(before, "cases"));
    parts += Object.keys(now).length;
    for (const part of differing(before, now))
      differences.add({ kind: "file", of: option ?? (holds === "cases" ? "cases" : file), path: part });
  }
  const published = readJson(place(results));
  const repeated = await attempted(() => repeat([run, ...given.map((each) => wordOf(each, place))]));
  if ("refused" in repeated) {
    differences.add({ kind: "refused", path: "", found: repeated.refused });
    return parts;
  }
  const [expected, found] = [leavesOf(repeated.result), leavesOf(published)];
  for (const at of differing(expected, found))
    differences.add({ kind: "amount", path: at, ...sides(expected, found, at) });
  if (digestOf(repeated.result) !== digest) differences.add({ kind: "result", path: "" });
  return parts;
}

/** What a file holds of which parts have digests: a document's parts have names of their own. */
function heldBy(parts: readonly string[], option: string | undefined): HeldParts {
  const areOf = (start: string) => parts.every((part) => part.startsWith(start));
  if (option !== undefined && parts.length === 0) return "document";
  if (option !== undefined && areOf("rows[")) return "rows";
  if (areOf("lines[")) return "lines";
  return option === undefined && areOf("cases") ? "cases" : "document";
}

/** What a repetition gives, or why the command refuses what stands in its files now. @throws {InputError} for words that are no analysis */
async function attempted(
  work: () => Promise<unknown>,
): Promise<{ readonly result: unknown } | { readonly refused: string }> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!isInputError(error) || error.issues.some(({ code }) => code === "not-repeatable")) throw error;
    const [{ path, expected, received } = { path: "", expected: "", received: "" }] = error.issues;
    return { refused: `${path}: expected ${expected}, received ${received}` };
  }
}

/** What stands at a path in what is worked out now and in what was published. */
function sides(
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  path: string,
): { readonly expected?: string; readonly found?: string } {
  const [expected, found] = [now[path], before[path]];
  return { ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) };
}

/** A file that is called like a scheme that seko brings along is named with its folder. */
function fromHere(file: string): string {
  return /[/\\]/u.test(file) ? file : `./${file}`;
}

function wordOf({ option, value, file }: AnalysisArgument, place: (file: string) => string): string {
  const told = file === undefined ? value : place(file);
  if (option === undefined) return told ?? "";
  return told === undefined ? option : `${option}=${told}`;
}
