import { Option, type Command } from "commander";
import { countOf } from "seko/errors";
import { startSummary } from "seko/cohort";
import {
  createProgress,
  jsonText,
  partsOf,
  resultsAsTable,
  resultsInColumns,
  publishLines,
  rolesOfShard,
  runFile,
  runShard,
  runTableIds,
  writeTogether,
  type LineCounts,
  type Outputs,
  type ResultsForm,
} from "seko/io";
import { exitCode } from "../../exit-codes.js";
import {
  inputsOption,
  issuesOption,
  manifestOption,
  resultsOption,
  schemeOption,
  schemeWords,
  summaryOption,
} from "../../file/file-options.js";
import { FileOption, filesOf, reads, standard, unlessStandard, writes, type FilesOfValue } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { commandHead, manifestWords, refusePipes, rulesOfRun } from "../../manifest-of-command.js";
import { openingAssumedOption, showOption, wholeNumber } from "../../options.js";
import { refusedWords } from "../../pages/run-words.js";
import { addLedgerOptions, isOfLedgers, type LedgersOptions } from "../../program/ledgers-options.js";
import { runOverLedgers } from "../../program/run-ledgers.js";
import { runThrough, standardCases, wrongOptions } from "../../program/run-through.js";
import { partOfJob } from "../../program/shard-of-job.js";
import { readyScheme, type ReadyScheme } from "../../scheme-request.js";
import type { Terminal } from "../../terminal.js";

/** The options of `seko run`, as the command line gives them. */
type RunOptions = LedgersOptions;

/** What a run says when it is over. */
interface Said extends LineCounts {
  readonly results: string;
  readonly issues: string | undefined;
  readonly already?: boolean;
}

/** Adds `seko run --cases FILE --scheme ID-OR-FILE --out FILE`, and the same for one part of a file. */
export function addRun(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const run = program
    .command("run")
    .description("calculate a file of any length, line by line: a result in each line of another file")
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption('values for the scheme\'s open inputs: { "amount-level-1": "1528.00" }'))
    .addOption(
      new FileOption(
        "--cases <file>",
        "NDJSON with a case in each line; .gz is unpacked; - is standard input",
        unlessStandard(reads),
      ),
    )
    .addOption(
      resultsOption("NDJSON for the results; .gz is packed; - is standard output: one line out for each line in", {
        orStandard: true,
      }),
    )
    .addOption(issuesOption("NDJSON for what is wrong with lines that have no result (default: beside the results)"))
    .addOption(
      new FileOption(
        "--openings <file>",
        "NDJSON with the positions of all clients in any order, or CSV: client, limit, window, used, paid",
        reads,
      ),
    )
    .addOption(new FileOption("--closings <file>", "NDJSON for what each case leaves behind: its position", writes))
    .addOption(openingAssumedOption())
    .addOption(showOption())
    .addOption(summaryOption("JSON for the exact sums of all results"))
    .option("--strict", "end at the first line that is wrong")
    .option(
      "--refuse-doubles",
      "with --out -: refuse a person who stands twice, whom nobody looks for there (files always are looked through)",
    )
    .addOption(manifestOption(manifestWords))
    .addOption(new FileOption("--shards <folder>", "with --shard: a folder that `seko shard` wrote", filesOfPart))
    .option(
      "--shard <number>",
      "calculate this part, unless it is done; from 1, or auto: the one that Slurm, Kubernetes, AWS Batch or Nomad says",
      (text: string) => (text === "auto" ? text : wholeNumber(text)),
    )
    .addOption(
      new Option(
        "--format <format>",
        "of what is said; or results in columns: the same figures in a fifth of the bytes",
      )
        .choices(["table", "json", "columns"])
        .default("table"),
    )
    .addOption(
      new Option("--table <id>", "in the place of JSON: results as rows of this table, CSV").choices(runTableIds),
    )
    .option("--columns <ids>", "with --table: these columns in this order, such as client,month,funded", (text) =>
      text.split(","),
    );
  addLedgerOptions(run).action(async (options: RunOptions, command: Command) => {
    if (isOfLedgers(options)) {
      if ((await runOverLedgers(options, command, terminal)) > 0) end(exitCode("badInput"));
      return;
    }
    if (options.out === standard) {
      await runThrough(options, command, terminal);
      return;
    }
    const said = await (options.shard === undefined
      ? runWhole(options, command, terminal)
      : runPart(options, terminal));
    const text = options.format === "json" ? jsonText(said) : wordsOf(said).join("\n");
    terminal.stdout.write(`${text}\n`);
    if (said.refused > 0) end(exitCode("badInput"));
  });
}

/** The files of one part, which the folder tells. Which one a job says, is not known yet: it may be any. */
const filesOfPart: FilesOfValue = (folder, _, { options: { shard } }) => {
  if (typeof shard === "number") return rolesOfShard(folder, shard);
  if (shard !== "auto") return {};
  const all = Array.from({ length: partsOf(folder) }, (_, index) => rolesOfShard(folder, index + 1));
  const inputs = new Map(all.flatMap((roles) => roles.inputs).map((input) => [input.file, input]));
  return { inputs: [...inputs.values()], outputs: all.flatMap((roles) => roles.outputs) };
};

async function runWhole(options: RunOptions, command: Command, terminal: Terminal): Promise<Said> {
  const { cases, out, shards, manifest } = options;
  if (cases === undefined || out === undefined || shards !== undefined) {
    throw wrongOptions("--cases and --out, or --shards and --shard");
  }
  const ready = readyScheme(options);
  const form = formOf(options, ready);
  if (manifest !== undefined) {
    if (form !== undefined) throw wrongOptions("--manifest with results as JSON, which can be repeated");
    if (cases === standard)
      throw wrongOptions("--cases FILE with --manifest, because a run that can be repeated reads it again");
    refusePipes(manifest, [cases, out, options.openings, options.closings]);
  }
  return interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      (outputs) => runInto({ ...options, cases, out, form }, ready, outputs, terminal),
      signal,
    ),
  );
}

/** How results are written; undefined where it is as JSON. */
function formOf({ table, columns, format }: RunOptions, { compiled }: ReadyScheme): ResultsForm | undefined {
  if (table !== undefined) {
    if (format === "columns") throw wrongOptions("--table, or --format columns");
    return resultsAsTable(table, compiled, columns);
  }
  if (columns !== undefined) throw wrongOptions("--table with --columns");
  return format === "columns" ? resultsInColumns : undefined;
}

async function runInto(
  options: RunOptions & { readonly cases: string; readonly out: string; readonly form: ResultsForm | undefined },
  { compiled, source }: ReadyScheme,
  outputs: Outputs,
  terminal: Terminal,
): Promise<Said> {
  const { cases, out, issues, summary, strict, manifest, scheme, inputs, openings, openingAssumed, closings, show } =
    options;
  const sums = summary === undefined ? undefined : startSummary({ scheme: compiled.scheme, groupOf: () => "all" });
  const { stderr: stream } = terminal;
  const progress = createProgress(0, { unit: "clients", stream });
  const report = await runFile(
    {
      ...standardCases(cases, terminal),
      results: out,
      form: options.form,
      issues,
      openings,
      openingAssumed,
      closings,
      show,
      strict,
      onResult: (result) => sums?.add(result),
      progress,
      outputs,
    },
    compiled,
  );
  if (summary !== undefined && sums !== undefined) outputs.text(summary, `${jsonText(sums.summary())}\n`);
  if (manifest !== undefined) {
    await publishLines(
      manifest,
      {
        run: "calculate",
        ...commandHead(["run"], {
          cases,
          scheme,
          inputs,
          openings,
          "opening-assumed": openingAssumed,
          show: show?.text,
          out,
          closings,
        }),
        files: {
          cases,
          results: out,
          ...(openings === undefined ? {} : { openings }),
          ...(closings === undefined ? {} : { closings }),
        },
        rules: rulesOfRun(manifest, source, outputs),
        openingAssumed,
        show: show?.text,
        ...(report.issues === undefined ? {} : { issues: report.issues }),
        outputs,
      },
      createProgress(report.read, { unit: "clients", stream }),
    );
  }
  return report;
}

async function runPart(options: RunOptions, terminal: Terminal): Promise<Said> {
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
    options.format === "columns" ? true : undefined,
  ].some((option) => option !== undefined);
  if (folder === undefined || shard === undefined || others) {
    throw wrongOptions(
      "--shards and --shard alone: the folder says where the cases are, with what they go on and where the results go",
    );
  }
  const { compiled, rules } = readyScheme(options);
  const part = shard === "auto" ? partOfJob(terminal.environment, partsOf(folder)) : shard;
  const progress = createProgress(0, { unit: "clients", stream: terminal.stderr });
  return interruptible(terminal, (signal) => runShard({ folder, part, rules, signal, progress }, compiled));
}

/** `1 000 results in results.ndjson`, and what else there is to say. */
function wordsOf({ calculated, refused, results, issues, already }: Said): readonly string[] {
  const done = already === true ? "done before: " : "";
  return [`${done}${countOf(calculated, "result")} in ${results}`, ...refusedWords(refused, issues)];
}
