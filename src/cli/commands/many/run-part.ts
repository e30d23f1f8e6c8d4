import { createProgress, partsOf, rolesOfShard, runShard } from "seko/io";
import type { FilesOfValue } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { wrongOptions } from "../../program/run-through.js";
import { formOf } from "../../program/results-form-of.js";
import { partOfJob } from "../../program/shard-of-job.js";
import { readyScheme } from "../../scheme-request.js";
import type { Terminal } from "../../terminal.js";
import type { RunOptions, Said } from "./run-options.js";

/** The files of one part, which the folder tells. Which one a job says, is not known yet: it may be any. */
export const filesOfPart: FilesOfValue = (folder, _, { options: { shard } }) => {
  if (typeof shard === "number") return rolesOfShard(folder, shard);
  if (shard !== "auto") return {};
  const all = Array.from({ length: partsOf(folder) }, (_, index) => rolesOfShard(folder, index + 1));
  const inputs = new Map(all.flatMap((roles) => roles.inputs).map((input) => [input.file, input]));
  return { inputs: [...inputs.values()], outputs: all.flatMap((roles) => roles.outputs) };
};

/** Calculates one part of a cohort that was cut. */
export async function runPart(options: RunOptions, terminal: Terminal): Promise<Said> {
  const {
    cases,
    out,
    issues,
    summary,
    strict,
    refuseDoubles,
    manifest,
    openings,
    closings,
    openingAssumed,
    show,
    shards: folder,
    shard,
  } = options;
  const others = [
    ...[cases, out, issues, summary, strict, refuseDoubles],
    ...[manifest, openings, closings, openingAssumed, show, options.table, options.columns],
  ].some((option) => option !== undefined);
  if (folder === undefined || shard === undefined || others) {
    throw wrongOptions(
      "--shards and --shard alone: the folder says where the cases are, with what they go on and where the results go",
    );
  }
  const ready = readyScheme(options);
  const { compiled, rules } = ready;
  const part = shard === "auto" ? partOfJob(terminal.environment, partsOf(folder)) : shard;
  const progress = createProgress(0, { unit: "clients", stream: terminal.stderr });
  return interruptible(terminal, (signal) =>
    runShard({ folder, part, rules, form: formOf(options, ready), signal, progress }, compiled),
  );
}
