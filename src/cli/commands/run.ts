import type { Command } from "commander";
import { startSummary } from "seko/cohort";
import { createProgress, jsonText, publishLines, runFile, runShard, writeJson, type LineCounts } from "seko/io";
import { InputError } from "seko";
import { exitCodes } from "../exit-codes.js";
import { commandHead, manifestWords, rulesOfRun } from "../manifest-of-command.js";
import { formatOption, wholeNumber, type Format } from "../options.js";
import { readyScheme, type SchemeRequest } from "../scheme-request.js";
import type { Terminal } from "../terminal.js";

/** The options of `seko run`, as the command line gives them. */
interface RunOptions extends SchemeRequest {
  readonly cases?: string;
  readonly out?: string;
  readonly issues?: string;
  readonly summary?: string;
  readonly strict?: true;
  readonly manifest?: string;
  readonly shards?: string;
  readonly shard?: number;
  readonly format: Format;
}

/** What a run says when it is over. */
interface Said extends LineCounts {
  readonly results: string | undefined;
  readonly issues: string | undefined;
  readonly already?: boolean;
}

/** Adds `seko run --cases FILE --scheme ID-OR-FILE --out FILE`, and the same for one part of a file. */
export function addRun(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command("run")
    .description("calculate a file of any length, line by line: a result in each line of another file")
    .requiredOption("--scheme <id-or-file>", "a scheme of `seko list`, or a file with one")
    .option("--inputs <file>", 'values for the scheme\'s open inputs: { "amount-level-1": "1528.00" }')
    .option("--cases <file>", "NDJSON with a case in each line; .gz is unpacked")
    .option("--out <file>", "NDJSON for the results; .gz is packed")
    .option("--issues <file>", "NDJSON for what is wrong with lines that have no result (default: beside the results)")
    .option("--summary <file>", "JSON for the exact sums of all results")
    .option("--strict", "end at the first line that is wrong")
    .option("--manifest <file>", manifestWords)
    .option("--shards <folder>", "with --shard: a folder that `seko shard` wrote")
    .option("--shard <number>", "calculate this part, unless it is done; from 1", wholeNumber)
    .addOption(formatOption())
    .action(async (options: RunOptions) => {
      const said = await (options.shard === undefined ? runWhole(options, terminal) : runPart(options, terminal));
      const text = options.format === "json" ? jsonText(said) : wordsOf(said).join("\n");
      terminal.stdout.write(`${text}\n`);
      if (said.interrupted) end(exitCodes.interrupted);
      else if (said.refused > 0) end(exitCodes.badInput);
    });
}

async function runWhole(options: RunOptions, terminal: Terminal): Promise<Said> {
  const { cases, out, issues, summary, strict, shards, manifest, scheme, inputs } = options;
  if (cases === undefined || out === undefined || shards !== undefined) {
    throw wrongOptions("--cases and --out, or --shards and --shard");
  }
  const { compiled, source } = readyScheme(options);
  const sums = summary === undefined ? undefined : startSummary({ scheme: compiled.scheme, groupOf: () => "all" });
  const report = await runFile(
    {
      cases,
      results: out,
      issues,
      strict,
      onResult: (result) => sums?.add(result),
      signal: signalOf(terminal),
      progress: createProgress(0, { unit: "clients", stream: terminal.stderr }),
    },
    compiled,
  );
  // Sums over a part of the clients would be taken for those over all.
  if (summary !== undefined && sums !== undefined && !report.interrupted) writeJson(summary, sums.summary());
  if (manifest !== undefined && !report.interrupted) {
    await publishLines(
      manifest,
      {
        run: "calculate",
        ...commandHead(["run"], { cases, scheme, inputs, out }),
        files: { cases, results: out },
        rules: rulesOfRun(manifest, source),
        ...(report.issues === undefined ? {} : { issues: report.issues }),
      },
      createProgress(report.read, { unit: "clients", stream: terminal.stderr }),
    );
  }
  return report;
}

async function runPart(options: RunOptions, terminal: Terminal): Promise<Said> {
  const { cases, out, issues, summary, strict, manifest, shards: folder, shard: part } = options;
  const others = [cases, out, issues, summary, strict, manifest].some((option) => option !== undefined);
  if (folder === undefined || part === undefined || others) {
    throw wrongOptions("--shards and --shard alone: the folder says where the cases are and where the results go");
  }
  const { compiled, rules } = readyScheme(options);
  const progress = createProgress(0, { unit: "clients", stream: terminal.stderr });
  return runShard({ folder, part, rules, signal: signalOf(terminal), progress }, compiled);
}

function signalOf({ onInterrupt }: Terminal): AbortSignal {
  const controller = new AbortController();
  onInterrupt?.(() => {
    controller.abort();
  });
  return controller.signal;
}

function wrongOptions(expected: string): InputError {
  return new InputError([{ code: "command-line", path: "seko run", expected, received: "other options" }]);
}

/** `1 000 results in results.ndjson`, and what else there is to say. */
function wordsOf({ calculated, refused, results, issues, already, interrupted }: Said): readonly string[] {
  if (results === undefined) return ["interrupted: nothing of the part is kept"];
  const done = already === true ? "done before: " : "";
  return [
    `${done}${calculated} results in ${results}`,
    ...(issues === undefined ? [] : [`${refused} lines have no result; ${issues} says why`]),
    ...(interrupted ? ["interrupted: there are more cases"] : []),
  ];
}
