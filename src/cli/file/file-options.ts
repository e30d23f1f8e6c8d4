import { existsSync } from "node:fs";
import { besideManifest, issuesFileOf, resultBeside, rolesOfManifest, type OutputFile } from "seko/io";
import { compensations } from "seko/latvia";
import { FileArgument, FileOption, reads, standard, textOf, writes, type FilesOfValue } from "./files.js";
import { builtInScheme } from "../scheme-choice.js";

/** What `--scheme` takes, in the words of its help. */
export const schemeWords = "a scheme of `seko list`, or a file with one";

/** A scheme that seko brings along is no file; neither is an id that is mistyped. */
const readsScheme: FilesOfValue = (idOrFile, role, given) =>
  isBuiltIn(idOrFile) || !existsSync(idOrFile) ? {} : reads(idOrFile, role, given);

/** Whether an argument is the id of a scheme, of budgets or of compensation, that seko brings along. */
function isBuiltIn(idOrFile: string): boolean {
  return builtInScheme(idOrFile) !== undefined || compensations.some(({ id }) => id === idOrFile);
}

/** `--scheme ID-OR-FILE`, or another option that names a scheme. */
export function schemeOption(flags: string, words: string): FileOption {
  return new FileOption(flags, words, readsScheme);
}

/** The argument for the one scheme of a command. */
export function schemeArgument(): FileArgument {
  return new FileArgument("<scheme>", schemeWords, readsScheme);
}

/** `--inputs FILE`, or another option that names values for open inputs. */
export function inputsOption(words: string, flags = "--inputs <file>"): FileOption {
  return new FileOption(flags, words, reads);
}

/** `--opening FILE`: with what the one case goes on. */
export function openingOption(): FileOption {
  const words = "what the time before leaves behind: a position, or several of the person";
  return new FileOption("--opening <file>", words, reads);
}

/** `--closing FILE`: what the one case leaves behind. */
export function closingOption(): FileOption {
  return new FileOption("--closing <file>", "where to write what the case leaves behind: its position", writes);
}

/** `--openings FILE`: with what each of many cases goes on. */
export function openingsOption(): FileOption {
  const words = "NDJSON with the positions of all clients in any order, or CSV: client, limit, window, used, paid";
  return new FileOption("--openings <file>", words, reads);
}

/** `--closings FILE`: what each of many cases leaves behind. */
export function closingsOption(): FileOption {
  return new FileOption("--closings <file>", "NDJSON for what each case leaves behind: its position", writes);
}

/** `--previous FILE…`: what followed on other days of the same months. */
export function previousOption(): FileOption {
  const words = "for claims: what followed before, as `seko follow --format json` writes it, on other days of a month";
  return new FileOption("--previous <file...>", words, reads);
}

/** The argument for a file of cases, or of one. */
export function casesArgument(name: string, words: string): FileArgument {
  return new FileArgument(name, words, reads);
}

/**
 * `--out FILE` for lines of results; what is wrong goes beside them unless `--issues` says where.
 *
 * @param orStandard whether `-` is standard output
 */
export function resultsOption(words: string, { orStandard = false } = {}): FileOption {
  return new FileOption("--out <file>", words, (file, role, given) => {
    if (orStandard && file === standard) return {};
    const beside = { role: "the issues beside the results", file: issuesFileOf(file), optional: true };
    const outputs: readonly OutputFile[] = [{ role, file }, ...(textOf(given, "issues") === undefined ? [beside] : [])];
    return { outputs };
  });
}

/** `--issues FILE`, which is there only where something is wrong. */
export function issuesOption(words: string): FileOption {
  return new FileOption("--issues <file>", words, (file, role) => ({ outputs: [{ role, file, optional: true }] }));
}

/** `--summary FILE`. */
export function summaryOption(words: string): FileOption {
  return new FileOption("--summary <file>", words, writes);
}

/** `--manifest FILE` of a run over lines: what the manifest needs stands beside it. */
export function manifestOption(words: string): FileOption {
  return new FileOption("--manifest <file>", words, (file, _, given) => ({
    outputs: [...schemeBeside(file, textOf(given, "scheme")), ...rolesOfManifest(file).outputs],
  }));
}

/** `--manifest FILE` of a run over a file that is read as a whole: the published amounts stand beside it. */
export function publishOption(words: string): FileOption {
  return new FileOption("--manifest <file>", words, (file, role, given) => ({
    outputs: [
      ...schemeBeside(file, textOf(given, "scheme")),
      { role: "the results beside the manifest", file: besideManifest(file, "results.ndjson") },
      { role, file },
    ],
  }));
}

/** Options that name the rules of an analysis. */
export const rulesOptions: readonly string[] = ["scheme", "baseline", "after"];

/** `--manifest FILE` of an analysis: its result and the schemes that seko brings along stand beside it. */
export function analysisManifestOption(): FileOption {
  const words =
    "JSON with digests of what was read and of the result, by which `seko verify` repeats it; the result stands beside it";
  return new FileOption("--manifest <file>", words, (file, role, given) => ({
    outputs: [
      ...rulesOptions.flatMap((name) => schemeBeside(file, textOf(given, name), `${name}.json`)),
      { role: "the result beside the manifest", file: resultBeside(file) },
      { role, file },
    ],
  }));
}

/** A scheme that seko brings along is written beside the manifest, so that the run keeps it. */
function schemeBeside(manifest: string, scheme: string | undefined, name = "scheme.json"): readonly OutputFile[] {
  if (scheme === undefined || !isBuiltIn(scheme)) return [];
  return [{ role: "the scheme beside the manifest", file: besideManifest(manifest, name) }];
}
