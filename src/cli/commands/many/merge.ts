import { join } from "node:path";
import type { Command } from "commander";
import { countOf } from "seko/errors";
import { jsonText, writeTogether } from "seko/io";
import { exitCodeOfCounts } from "../../exit-codes.js";
import {
  inputsOption,
  issuesOption,
  manifestOption,
  resultsOption,
  schemeOption,
  summaryOption,
} from "../../file/file-options.js";
import { FileArgument, FileOption, type FilesOfValue, filesOf, reads, writes } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { manifestWords, refusePipes } from "../../manifest-of-command.js";
import { formatOption } from "../../options.js";
import { refusedWords } from "../../pages/run-words.js";
import { type ReadyScheme, readyScheme } from "../../scheme-request.js";
import type { Terminal } from "../../terminal.js";
import { type MergeOptions, lacking, mergeInto } from "./merge-parts.js";

/** Adds `seko merge FOLDER [RECORD…] --out FILE`. */
export function addMerge(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command("merge")
    .description("put the results of all parts together, once each and in the order of the cases")
    .addArgument(new FileArgument("<folder>", "the folder that `seko shard` wrote", readsParts))
    .addArgument(
      new FileArgument(
        "[record...]",
        "records of the parts, done-*.json, in any order (default: those in the folder)",
        reads,
      ),
    )
    .addOption(resultsOption("NDJSON for all results; .gz is packed").makeOptionMandatory())
    .addOption(issuesOption("NDJSON for all issues (default: beside the results)"))
    .addOption(summaryOption("JSON for the exact sums of all results; needs --scheme"))
    .addOption(schemeOption("--scheme <id-or-file>", "the scheme by which every part must have been calculated"))
    .addOption(inputsOption("values for the scheme's open inputs"))
    .addOption(new FileOption("--cases <file>", "for the manifest: the whole file that was cut into parts", reads))
    .addOption(
      new FileOption("--closings <file>", "NDJSON for all that the cases leave behind: their positions", writes),
    )
    .addOption(new FileOption("--openings <file>", "for the manifest: the whole file of positions that was cut", reads))
    .addOption(
      new FileOption("--ledgers <file>", "in the place of --cases: the whole file of ledgers that was cut", reads),
    )
    .addOption(new FileOption("--statements <file>", "NDJSON for all that is shown of the closed months", writes))
    .addOption(
      manifestOption(`${manifestWords}; needs --scheme and --cases or --ledgers, and --openings where the parts go on`),
    )
    .addOption(formatOption())
    .action(async (folder: string, records: readonly string[], options: MergeOptions, command: Command) => {
      const { format } = options;
      const ready = readyRules(options);
      const files = filesOf(command);
      const report = await interruptible(terminal, (signal) =>
        writeTogether(files, (outputs) => mergeInto({ folder, records, options, ready }, outputs), signal),
      );
      const lines = [
        `${countOf(report.calculated, "result")} of ${countOf(report.parts, "part")} in ${report.results}`,
        ...refusedWords(report.refused, report.issues),
      ];
      terminal.stdout.write(format === "json" ? `${jsonText(report)}\n` : `${lines.join("\n")}\n`);
      end(exitCodeOfCounts(report));
    });
}

/** The rules of the parts, where they were given. @throws {InputError} where an option needs another that is missing */
function readyRules(options: MergeOptions): ReadyScheme | undefined {
  const { summary, scheme, inputs, manifest, ledgers, cases = ledgers, out, openings, closings, statements } = options;
  const forScheme = [summary, inputs, manifest].some((option) => option !== undefined);
  if (scheme === undefined && forScheme) throw lacking("--scheme");
  if (manifest !== undefined && cases === undefined) throw lacking("--cases");
  if ((cases !== undefined || openings !== undefined) && manifest === undefined) throw lacking("--manifest");
  if (manifest !== undefined && cases !== undefined)
    refusePipes(manifest, [cases, out, openings, closings, statements]);
  return scheme === undefined ? undefined : readyScheme({ scheme, ...(inputs === undefined ? {} : { inputs }) });
}

const readsParts: FilesOfValue = (folder, role) => ({ inputs: [{ role, file: join(folder, "manifest.json") }] });
