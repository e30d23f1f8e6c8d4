import { besideManifest, jsonText, refusePipe, type Outputs, type RulesOfRun, type RunHead } from "seko/io";
import type { SourceOfRules } from "./scheme-request.js";
import { packageVersion } from "./version.js";

/** The option `--manifest FILE`, in the words of its help. */
export const manifestWords =
  "JSON with digests of cases, scheme and results, by which `seko verify` repeats the run; what it needs stands beside it";

/** What a manifest says of the command that it is made for. */
export function commandHead(
  command: readonly string[],
  options: Readonly<Record<string, string | undefined>>,
): Pick<RunHead, "command" | "versions"> {
  const given = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  const words = ["seko", ...command, ...given].map((word) => (/^[\w./:@%+=-]+$/u.test(word) ? word : quoted(word)));
  return { command: words.join(" "), versions: { seko: packageVersion(), node: process.versions.node } };
}

/** Refuses what no run could be repeated with: pipes, which give what is in them only once. */
export function refusePipes(manifest: string, files: readonly (string | undefined)[]): void {
  refusePipe(manifest, "What a manifest needs stands beside it.");
  for (const file of files)
    if (file !== undefined) refusePipe(file, "A run with a manifest can be repeated, so its files are read again.");
}

/** A word as shells read it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** The rules of a run with their files. A scheme that seko brings along is written beside the manifest, so that the run keeps it. */
export function rulesOfRun(manifest: string, { chosen, inputs }: SourceOfRules, { text }: Outputs): RulesOfRun {
  const { scheme } = chosen;
  const file = chosen.file ?? besideManifest(manifest, "scheme.json");
  if (chosen.file === undefined) text(file, `${jsonText(scheme)}\n`);
  return { file, scheme, ...(inputs === undefined ? {} : { inputs }) };
}
