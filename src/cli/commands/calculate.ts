import type { Command } from "commander";
import { besideManifest, jsonText, publishRun, writeTogether, type Outputs } from "seko/io";
import { calculateRequest, readRequest, type CalculatedFile } from "../calculate-file.js";
import { casesArgument, inputsOption, publishOption, schemeOption, schemeWords } from "../file-options.js";
import { filesOf } from "../files.js";
import { interruptible } from "../interruptible.js";
import { lookOf } from "../layout/style.js";
import { commandHead, manifestWords, refusePipes, rulesOfRun } from "../manifest-of-command.js";
import { formatOption, type Format } from "../options.js";
import { overviewPage } from "../pages/overview-page.js";
import { resultPage } from "../pages/result-page.js";
import type { Output, Terminal } from "../terminal.js";

/** The options of `seko calculate`, as the command line gives them. */
interface CalculateOptions {
  readonly scheme: string;
  readonly inputs?: string;
  readonly case?: string;
  readonly manifest?: string;
  readonly format: Format;
}

/** Adds `seko calculate CASE --scheme ID-OR-FILE`. */
export function addCalculate(program: Command, terminal: Terminal): void {
  program
    .command("calculate")
    .description("calculate individual budgets: one case in full, several as a table with a row for each")
    .addArgument(
      casesArgument("<cases>", "one case or several as JSON, or NDJSON with a case in each line; .gz is unpacked"),
    )
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption('values for the scheme\'s open inputs: { "amount-level-1": "1528.00" }'))
    .option("--case <id>", "only this case of the file, in full")
    .addOption(publishOption(manifestWords))
    .addOption(formatOption())
    .action(async (file: string, options: CalculateOptions, command: Command) => {
      const calculated = await calculateAndPublish(file, options, command, terminal);
      if (options.format === "json") writeJson(calculated, terminal.stdout);
      else terminal.stdout.write(page(calculated, terminal));
    });
}

/** Calculates; where a manifest is asked for, its files are tried before the work and appear when it is done. */
async function calculateAndPublish(
  file: string,
  options: CalculateOptions,
  command: Command,
  terminal: Terminal,
): Promise<CalculatedFile> {
  const { manifest } = options;
  const { stderr } = terminal;
  if (manifest !== undefined) refusePipes(manifest, [file]);
  const ready = readRequest({ ...options, file });
  if (manifest === undefined) return calculateRequest(ready, options, stderr);
  return interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      async (outputs) => {
        const calculated = await calculateRequest(ready, options, stderr, outputs.settled);
        publish({ manifest, file, options }, calculated, outputs);
        return calculated;
      },
      signal,
    ),
  );
}

/** Writes the manifest, and the published amounts beside it. */
function publish(
  { manifest, file, options }: { readonly manifest: string; readonly file: string; readonly options: CalculateOptions },
  { read, indexes, results, source }: CalculatedFile,
  outputs: Outputs,
): void {
  const { scheme, inputs, case: only } = options;
  publishRun(
    manifest,
    {
      run: "calculate",
      ...commandHead(["calculate", file], { scheme, inputs, case: only }),
      files: { cases: file, results: besideManifest(manifest, "results.ndjson") },
      rules: rulesOfRun(manifest, source, outputs),
      ...(only === undefined ? {} : { only }),
      cases: indexes.flatMap((index) => read.cases[index] ?? []),
      results,
    },
    outputs,
  );
}

function page({ results, compiled, single }: CalculatedFile, terminal: Terminal): string {
  const look = lookOf(terminal);
  const lines = single === undefined ? overviewPage(results, compiled, look) : resultPage(single, compiled, look);
  return `${lines.join("\n")}\n`;
}

/** One result as a document; several each on a line, written one by one, since all together may be larger than a text can be. */
function writeJson({ results, single }: CalculatedFile, stdout: Output): void {
  if (single !== undefined) {
    stdout.write(`${jsonText(single)}\n`);
    return;
  }
  stdout.write('{"results":[');
  for (const [index, result] of results.entries()) stdout.write(`${index === 0 ? "" : ","}\n${result.toText()}`);
  stdout.write("\n]}\n");
}
