import { join } from "node:path";
import type { Command } from "commander";
import { InputError, type Result } from "seko";
import { countOf } from "seko/errors";
import { startSummary, type SummaryInProgress } from "seko/cohort";
import { jsonText, mergeShards, publishLines, writeTogether, type MergeReport, type Outputs } from "seko/io";
import { exitCode } from "../../exit-codes.js";
import {
  inputsOption,
  issuesOption,
  manifestOption,
  resultsOption,
  schemeOption,
  summaryOption,
} from "../../file/file-options.js";
import { FileArgument, FileOption, filesOf, reads, writes, type FilesOfValue } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { commandHead, manifestWords, refusePipes, rulesOfRun } from "../../manifest-of-command.js";
import { formatOption, type Format } from "../../options.js";
import { refusedWords } from "../../pages/run-words.js";
import { readyScheme, type ReadyScheme } from "../../scheme-request.js";
import type { Terminal } from "../../terminal.js";

/** The options of `seko merge`, as the command line gives them. */
interface MergeOptions {
  readonly out: string;
  readonly issues?: string;
  readonly summary?: string;
  readonly scheme?: string;
  readonly inputs?: string;
  readonly manifest?: string;
  readonly cases?: string;
  readonly openings?: string;
  readonly closings?: string;
  readonly format: Format;
}

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
    .addOption(manifestOption(`${manifestWords}; needs --scheme and --cases, and --openings where the parts go on`))
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
      if (report.refused > 0) end(exitCode("badInput"));
    });
}

/** What is put together, and by which rules. */
interface Merge {
  readonly folder: string;
  readonly records: readonly string[];
  readonly options: MergeOptions;
  readonly ready: ReadyScheme | undefined;
}

async function mergeInto({ folder, records, options, ready }: Merge, outputs: Outputs): Promise<MergeReport> {
  const { out, issues, summary, scheme, inputs, manifest, cases, openings, closings } = options;
  const sums =
    ready === undefined || summary === undefined
      ? undefined
      : startSummary({ scheme: ready.compiled.scheme, groupOf: () => "all" });
  const report = await mergeShards({
    folder,
    records: records.length === 0 ? undefined : records,
    results: out,
    issues,
    closings,
    rules: ready?.rules,
    onResult: addingTo(sums),
    outputs,
  });
  if (summary !== undefined && sums !== undefined) outputs.text(summary, `${jsonText(sums.summary())}\n`);
  if (manifest !== undefined && cases !== undefined && ready !== undefined) {
    if (report.openings !== undefined && openings === undefined) throw lacking("--openings");
    if (report.openings === undefined && openings !== undefined) throw beginning(openings);
    await publishLines(manifest, {
      run: "calculate",
      ...commandHead(["merge", folder, ...records], { out, scheme, inputs, cases, openings, closings }),
      files: {
        cases,
        results: out,
        ...(openings === undefined ? {} : { openings }),
        ...(closings === undefined ? {} : { closings }),
      },
      rules: rulesOfRun(manifest, ready.source, outputs),
      ...report.asked,
      ...(report.issues === undefined ? {} : { issues: report.issues }),
      outputs,
    });
  }
  return report;
}

/** Adds each result to the sums; undefined where there are none, because reading results back takes its time. */
function addingTo(sums: SummaryInProgress | undefined): ((result: Result) => void) | undefined {
  if (sums === undefined) return undefined;
  return (result) => {
    sums.add(result);
  };
}

/** The rules of the parts, where they were given. @throws {InputError} where an option needs another that is missing */
function readyRules(options: MergeOptions): ReadyScheme | undefined {
  const { summary, scheme, inputs, manifest, cases, out, openings, closings } = options;
  const forScheme = [summary, inputs, manifest].some((option) => option !== undefined);
  if (scheme === undefined && forScheme) throw lacking("--scheme");
  if (manifest !== undefined && cases === undefined) throw lacking("--cases");
  if ((cases !== undefined || openings !== undefined) && manifest === undefined) throw lacking("--manifest");
  if (manifest !== undefined && cases !== undefined) refusePipes(manifest, [cases, out, openings, closings]);
  return scheme === undefined ? undefined : readyScheme({ scheme, ...(inputs === undefined ? {} : { inputs }) });
}

const readsParts: FilesOfValue = (folder, role) => ({ inputs: [{ role, file: join(folder, "manifest.json") }] });

function lacking(option: string): InputError {
  return new InputError([{ code: "command-line", path: "seko merge", expected: option, received: "nothing" }]);
}

function beginning(openings: string): InputError {
  const expected = "nothing, because the cases of these parts begin";
  return new InputError([{ code: "command-line", path: "--openings", expected, received: openings }]);
}
