import { type Command, Option } from "commander";
import { countOf } from "seko/errors";
import { jsonText, runTableIds } from "seko/io";
import { exitCodeOfCounts } from "../../exit-codes.js";
import {
  closingsOption,
  inputsOption,
  issuesOption,
  manifestOption,
  openingsOption,
  resultsOption,
  schemeOption,
  schemeWords,
  summaryOption,
} from "../../file/file-options.js";
import { FileOption, reads, standard, unlessStandard } from "../../file/files.js";
import { manifestWords } from "../../manifest-of-command.js";
import { openingAssumedOption, showOption, wholeNumber } from "../../options.js";
import { refusedWords } from "../../pages/run-words.js";
import { addLedgerOptions, isOfLedgers } from "../../program/ledgers-options.js";
import { runOverLedgers } from "../../program/run-ledgers.js";
import { runThrough } from "../../program/run-through.js";
import type { Terminal } from "../../terminal.js";
import type { RunOptions, Said } from "./run-options.js";
import { filesOfPart, runPart } from "./run-part.js";
import { runWhole } from "./run-whole.js";

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
    .addOption(openingsOption())
    .addOption(closingsOption())
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
      end(exitCodeOfCounts(await runOverLedgers(options, command, terminal)));
      return;
    }
    if (options.out === standard) {
      end(exitCodeOfCounts(await runThrough(options, command, terminal)));
      return;
    }
    const said = await (options.shard === undefined
      ? runWhole(options, command, terminal)
      : runPart(options, terminal));
    const text = options.format === "json" ? jsonText(said) : wordsOf(said).join("\n");
    terminal.stdout.write(`${text}\n`);
    end(exitCodeOfCounts(said));
  });
}

/** `1 000 results in results.ndjson`, and what else there is to say. */
function wordsOf({ calculated, refused, results, issues, already }: Said): readonly string[] {
  const done = already === true ? "done before: " : "";
  return [`${done}${countOf(calculated, "result")} in ${results}`, ...refusedWords(refused, issues)];
}
