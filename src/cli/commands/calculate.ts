import type { Command } from "commander";
import { besideManifest, jsonText, publishRun } from "seko/io";
import { calculateFile, type CalculatedFile } from "../calculate-file.js";
import { lookOf } from "../layout/style.js";
import { commandHead, manifestWords, rulesOfRun } from "../manifest-of-command.js";
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
    .argument("<cases>", "one case or several as JSON, or NDJSON with a case in each line; .gz is unpacked")
    .requiredOption("--scheme <id-or-file>", "a scheme of `seko list`, or a file with one")
    .option("--inputs <file>", 'values for the scheme\'s open inputs: { "amount-level-1": "1528.00" }')
    .option("--case <id>", "only this case of the file, in full")
    .option("--manifest <file>", manifestWords)
    .addOption(formatOption())
    .action((file: string, options: CalculateOptions) => {
      const calculated = calculateFile({ ...options, file }, terminal.stderr);
      if (options.manifest !== undefined) publish(options.manifest, file, options, calculated);
      if (options.format === "json") writeJson(calculated, terminal.stdout);
      else terminal.stdout.write(page(calculated, terminal));
    });
}

/** Writes the manifest, and the published amounts beside it. */
function publish(manifest: string, file: string, options: CalculateOptions, calculated: CalculatedFile): void {
  const { scheme, inputs, case: only } = options;
  const { read, indexes, results, source } = calculated;
  publishRun(manifest, {
    run: "calculate",
    ...commandHead(["calculate", file], { scheme, inputs, case: only }),
    files: { cases: file, results: besideManifest(manifest, "results.ndjson") },
    rules: rulesOfRun(manifest, source),
    ...(only === undefined ? {} : { only }),
    cases: indexes.flatMap((index) => read.cases[index] ?? []),
    results,
  });
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
