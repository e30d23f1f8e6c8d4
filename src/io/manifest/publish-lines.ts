import type { FileRoles } from "../outputs/file-roles.js";
import { type Outputs, writeTogether } from "../outputs/outputs.js";
import { type Progress, createProgress } from "../progress.js";
import { refusePipe } from "../refuse-file.js";
import { ledgersToDigest } from "../ledgers/digest-ledgers.js";
import { digestEach, digestsFileOf } from "./digest-each.js";
import { type LinesRun, casesToDigest } from "./digest-lines.js";
import type { LedgersRun } from "./manifest-request.js";

/**
 * Gives a run over the lines of a file its manifest. The files of the run are read side by side, in constant memory; the digests go to
 * a file of their own, `clients.ndjson` beside the manifest, one line for each case or ledger.
 *
 * @param path where the manifest will stand
 * @param run the files of the run and its rules
 * @returns the files written
 * @throws {InputError} where results and cases do not belong together, and where a file cannot be read or written
 *
 * @example
 * const report = await runFile({ cases, results }, compile(scheme));
 * await publishLines("manifest.json", { run: "calculate", command, versions, files: { cases, results }, rules });
 */
export async function publishLines(
  path: string,
  run: LinesRun | LedgersRun,
  progress: Progress = createProgress(0, { unit: "clients" }),
): Promise<readonly string[]> {
  const { files, issues, outputs, signal } = run;
  const ofPositions = [files.openings, files.closings, files.statements].filter((file) => file !== undefined);
  for (const file of [files.cases, files.results, ...ofPositions]) {
    refusePipe(file, "A run with a manifest can be repeated.");
  }
  const digest = async (into: Outputs) => {
    const to = { progress, outputs: into };
    if (run.run === "ledgers") return digestEach(path, run, ledgersToDigest(run, into), to);
    return digestEach(path, run, await casesToDigest(run, into), to);
  };
  if (outputs !== undefined) return digest(outputs);
  const { inputs, outputs: written } = rolesOfManifest(path);
  const read = [files.cases, files.results, ...ofPositions, ...(issues === undefined ? [] : [issues])];
  const all = read.map((file) => ({ role: "a file of the run", file }));
  const roles = { inputs: [...inputs, ...all], outputs: written };
  return writeTogether(roles, digest, signal);
}

/** What `publishLines` writes, for {@link writeTogether}: the digests and, when they are whole, the manifest. */
export function rolesOfManifest(path: string): FileRoles {
  return {
    inputs: [],
    outputs: [
      { role: "the digests beside the manifest", file: digestsFileOf(path) },
      { role: "the manifest", file: path },
    ],
  };
}
