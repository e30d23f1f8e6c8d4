import { Option, type Command } from "commander";
import type { CompiledScheme } from "seko";
import { createProgress, fileError, runLedgers, type FileIssue, type Outputs } from "seko/io";
import { forecastMethods, startCohortForecast, type CohortForecast, type ForecastMethod } from "seko/ledger";
import { analysisManifestOption, inputsOption, schemeOption, schemeWords } from "../../file/file-options.js";
import { FileArgument, reads } from "../../file/files.js";
import { lookOf } from "../../layout/style.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { wholeNumber } from "../../options.js";
import { cohortForecastPage } from "../../pages/ledger/cohort-forecast-page.js";
import { cohortForecastTables } from "../../pages/ledger/cohort-forecast-tables.js";
import { namesOf } from "../../pages/names-of.js";
import { endRefused } from "../../say-refused.js";
import { readyScheme } from "../../scheme-request.js";
import { addTableOutput } from "../../table/table-options.js";
import {
  askedContent,
  checkTableOutput,
  giveContent,
  wrongOptions,
  type AskedTables,
} from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

interface ForecastCommandOptions extends AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly asOf: string;
  readonly knownOn?: string;
  readonly by: ForecastMethod;
  readonly weeks?: number;
  readonly manifest?: string;
}

const examples = `
Examples:
  seko forecast ledgers.ndjson --scheme my-scheme.json --as-of 2026-03-31
  seko forecast ledgers.ndjson --scheme my-scheme.json --as-of 2026-03-31 --by pace --weeks 8 --manifest year.json`;

/** Adds `seko forecast LEDGERS --scheme SCHEME --as-of DATE`. */
export function addForecast(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("forecast")
    .description("what the year of many people comes to, from what was delivered so far: by month and who pays")
    .addArgument(new FileArgument("<ledgers>", "NDJSON with a ledger in each line; .gz is unpacked", reads))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for open inputs of the scheme"))
    .requiredOption("--as-of <date>", "the last day of service that counts; what comes begins behind it")
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(
      new Option("--by <method>", "how it goes on: as planned, or as in the last weeks")
        .choices(forecastMethods)
        .default("commitments"),
    )
    .option("--weeks <number>", "with --by pace: how many full weeks say the pace", wholeNumber)
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (file: string, options: ForecastCommandOptions) => {
    checkTableOutput("seko forecast", options, terminal);
    const { by, weeks, language = "en", manifest } = options;
    if ((weeks === undefined) === (by === "pace"))
      throw wrongOptions("seko forecast", "--by pace with --weeks, and commitments without", "other options");
    const refused: FileIssue[] = [];
    const { compiled } = readyScheme(options);
    const names = namesOf([compiled.scheme], language);
    await giveContent(command, terminal, async (outputs) => {
      const found = await foreseen({ file, compiled, options, refused, outputs }, terminal);
      if (manifest !== undefined && outputs !== undefined) publishResult(command, manifest, found, outputs);
      return askedContent(cohortForecastTables(found, language, names), options, {
        standing: { synthetic: found.synthetic > 0, assumptions: found.assumptions },
        titlesSay: true,
        document: () => found,
        page: () => cohortForecastPage(found, lookOf(terminal), language, names),
      });
    });
    endRefused(refused, { options, end }, terminal);
  });
}

interface Asked {
  readonly file: string;
  readonly compiled: CompiledScheme;
  readonly options: ForecastCommandOptions;
  /** Is given what is wrong with ledgers that are in no sum. */
  readonly refused: FileIssue[];
  readonly outputs: Outputs | undefined;
}

/** @throws {InputError} where nothing can be foreseen of anybody */
async function foreseen(
  { file, compiled, options, refused, outputs }: Asked,
  { stderr }: Terminal,
): Promise<CohortForecast> {
  const { asOf, knownOn, by, weeks } = options;
  const many = startCohortForecast(compiled);
  const known = knownOn === undefined ? {} : { knownOn };
  await runLedgers(
    {
      asked: { forecast: { asOf, by, ...known, ...(weeks === undefined ? {} : { weeks }) } },
      ledgers: file,
      refuseDoubles: true,
      // What comes of each is added up, and kept nowhere.
      results: () => undefined,
      outputs,
      progress: createProgress(0, { unit: "clients", stream: stderr }),
      onOutcome({ coming, issues }, line) {
        if (coming !== undefined) many.add(coming);
        if (issues === undefined) return;
        many.refuse(issues);
        refused.push(...issues.map((issue) => ({ ...issue, file, line })));
      },
    },
    compiled,
  );
  const found = many.cohort();
  if (found !== undefined) return found;
  const expected = "at least one ledger of which something can be foreseen";
  throw fileError(
    refused.length > 0 ? refused : [{ code: "nothing-foreseen", path: "", expected, received: "none", file }],
  );
}
