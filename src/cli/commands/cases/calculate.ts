import type { Command } from "commander";
import { besideManifest, jsonText, publishRun, writeTogether, type DaysShown, type Outputs } from "seko/io";
import { calculateRequest, type CalculatedFile } from "../../file/calculate-file.js";
import { openRequest, readRequest, type CalculateRequest } from "../../file/read-request.js";
import type { Language } from "seko";
import { resultTableIds } from "seko/report";
import {
  casesArgument,
  closingOption,
  inputsOption,
  openingOption,
  publishOption,
  schemeOption,
  schemeWords,
} from "../../file/file-options.js";
import { filesOf } from "../../file/files.js";
import { closingText, refuseSeveral } from "../../file/position-of-case.js";
import { interruptible } from "../../program/interruptible.js";
import { lookOf } from "../../layout/style.js";
import { commandHead, manifestWords, refusePipes, rulesOfRun } from "../../manifest-of-command.js";
import { openingAssumedOption, showOption } from "../../options.js";
import { overviewPage } from "../../pages/overview-page.js";
import { resultPage } from "../../pages/result-page.js";
import {
  asksForTables,
  checkNamedTable,
  resultTablesContent,
  tableNameOption,
  type TableOptions,
} from "../../table/result-table-output.js";
import { writeCalculatedWorkbook, type CalculatedWorkbook } from "../../table/calculated-workbook.js";
import { addTableOutput, isWorkbook } from "../../table/table-options.js";
import { writeContentTo } from "../../table/tables-content.js";
import type { Output, Terminal } from "../../terminal.js";

/** The options of `seko calculate`, as the command line gives them. */
interface CalculateOptions extends TableOptions {
  readonly scheme: string;
  readonly inputs?: string;
  readonly case?: string;
  readonly manifest?: string;
  readonly opening?: string;
  readonly closing?: string;
  readonly openingAssumed?: "nothing-used";
  readonly show?: DaysShown;
}

/** Adds `seko calculate CASE --scheme ID-OR-FILE`. */
export function addCalculate(program: Command, terminal: Terminal): void {
  const command = program
    .command("calculate")
    .description("calculate individual budgets: one case in full, several as a table with a row for each")
    .addArgument(
      casesArgument("<cases>", "one case or several as JSON, or NDJSON with a case in each line; .gz is unpacked"),
    )
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption('values for the scheme\'s open inputs: { "amount-level-1": "1528.00" }'))
    .option("--case <id>", "only this case of the file, in full")
    .addOption(openingOption())
    .addOption(closingOption())
    .addOption(openingAssumedOption())
    .addOption(showOption())
    .addOption(publishOption(manifestWords))
    .addOption(tableNameOption(resultTableIds, "clients"));
  addTableOutput(command).action(async (file: string, options: CalculateOptions) => {
    checkNamedTable("seko calculate", options, terminal);
    const { format, manifest, closing } = options;
    if (isWorkbook(format) && manifest === undefined && closing === undefined) {
      await giveWorkbook({ ...options, format, file }, command, terminal);
      return;
    }
    const calculated = await calculateAndPublish(file, options, command, terminal);
    if (options.out !== undefined) return;
    if (asksForTables(options)) terminal.stdout.write(resultTablesContent(calculated, options));
    else if (options.format === "json") writeJson(calculated, terminal.stdout);
    else terminal.stdout.write(page(calculated, options.language ?? "en", terminal));
  });
}

/** Calculates and writes row by row; the file of `--out` appears when it is whole. */
async function giveWorkbook(
  request: CalculateOptions & CalculateRequest & Pick<CalculatedWorkbook, "format">,
  command: Command,
  terminal: Terminal,
): Promise<void> {
  const { format, language = "en", out, opening } = request;
  const { stdout, stderr } = terminal;
  const ready = openRequest(request);
  if (opening !== undefined) refuseSeveral(ready.indexes);
  const how = { format, language, stderr };
  if (out === undefined) {
    await writeCalculatedWorkbook(ready, { ...how, take: (run) => stdout.write(run) });
    return;
  }
  const work = (outputs: Outputs) =>
    writeCalculatedWorkbook(ready, { ...how, take: outputs.bytes(out), settled: outputs.settled });
  await interruptible(terminal, (signal) => writeTogether(filesOf(command), work, signal));
}

/** Calculates; where a manifest is asked for, its files are tried before the work and appear when it is done. */
async function calculateAndPublish(
  file: string,
  options: CalculateOptions,
  command: Command,
  terminal: Terminal,
): Promise<CalculatedFile> {
  const { manifest, closing, out } = options;
  const { stderr } = terminal;
  if (manifest !== undefined) refusePipes(manifest, [file, options.opening, closing]);
  const ready = readRequest({ ...options, file });
  if (options.opening !== undefined || closing !== undefined) refuseSeveral(ready.indexes);
  if (manifest === undefined && closing === undefined && out === undefined)
    return calculateRequest(ready, options, stderr);
  return interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      async (outputs) => {
        const calculated = await calculateRequest(ready, options, stderr, outputs.settled);
        if (closing !== undefined) outputs.text(closing, closingText(calculated.results[0], calculated.compiled));
        if (out !== undefined) writeContentTo(out, resultTablesContent(calculated, options), outputs);
        if (manifest !== undefined) publish({ manifest, file, options }, calculated, outputs);
        return calculated;
      },
      signal,
    ),
  );
}

/** Writes the manifest, and the published amounts beside it. */
function publish(
  { manifest, file, options }: { readonly manifest: string; readonly file: string; readonly options: CalculateOptions },
  { read, indexes, results, source, opening: given }: CalculatedFile,
  outputs: Outputs,
): void {
  const { scheme, inputs, opening, openingAssumed, closing, case: only, show } = options;
  publishRun(
    manifest,
    {
      run: "calculate",
      ...commandHead(["calculate", file], {
        scheme,
        inputs,
        opening,
        "opening-assumed": openingAssumed,
        closing,
        case: only,
        show: show?.text,
      }),
      files: {
        cases: file,
        results: besideManifest(manifest, "results.ndjson"),
        ...(opening === undefined ? {} : { openings: opening }),
        ...(closing === undefined ? {} : { closings: closing }),
      },
      rules: rulesOfRun(manifest, source, outputs),
      ...(only === undefined ? {} : { only }),
      cases: indexes.flatMap((index) => read.cases[index] ?? []),
      results,
      opening: given,
      openingAssumed,
      show: show?.text,
    },
    outputs,
  );
}

function page({ results, compiled, single }: CalculatedFile, language: Language, terminal: Terminal): string {
  const look = { ...lookOf(terminal), language };
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
