import { type Command, Option } from "commander";
import { type EnvelopeKey, type WhenShort, envelopeKeys, envelopeTables, startEnvelope } from "seko/envelope";
import { type FileIssue, readInputs, readWaiting } from "seko/io";
import { giveResults } from "../../comparing/results-of.js";
import {
  analysisManifestOption,
  casesArgument,
  inputsOption,
  schemeOption,
  schemeWords,
} from "../../file/file-options.js";
import { FileOption, reads } from "../../file/files.js";
import { weighing, weightsOption } from "../../file/weights-option.js";
import { pageTable } from "../../layout/page-table.js";
import { lookOf } from "../../layout/style.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { wholeNumbers } from "../../options.js";
import { nobodyCounted } from "../../pages/analysis/nothing-found.js";
import { envelopeNotDrawn } from "../../pages/analysis/not-drawn.js";
import { namesOf } from "../../pages/names-of.js";
import { besideLanguage, endRefused } from "../../say-refused.js";
import { chooseScheme } from "../../scheme-choice.js";
import { compileChosen } from "../../compile-chosen.js";
import { addTableOutput } from "../../table/table-options.js";
import { type AskedTables, askedContent, checkTableOutput, giveContent } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";
import { sentences } from "../../pages/analysis/envelope-sentences.js";

interface EnvelopeCommandOptions extends AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly weights?: string;
  readonly money?: string;
  readonly places?: number;
  readonly order?: readonly EnvelopeKey[];
  readonly waiting?: string;
  readonly whenShort: WhenShort;
  readonly name?: boolean;
  readonly manifest?: string;
}

const examples = `
Examples:
  seko envelope cases.ndjson --scheme my-scheme.json --money 250000.00
  seko envelope cases.ndjson --scheme my-scheme.json --places 40 --order assessed --format xlsx --out line.xlsx
  seko envelope cases.ndjson --scheme my-scheme.json --places 40 --waiting queue.csv --order priority,applied`;

/** Adds `seko envelope CASES --scheme SCHEME --money AMOUNT`. */
export function addEnvelope(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("envelope")
    .description("who has a place within an envelope of money or places, in a named order, and who waits")
    .addArgument(casesArgument("<cases>", "cases as JSON or NDJSON, one for each person; .gz is unpacked"))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for open inputs of the scheme"))
    .addOption(weightsOption())
    .option("--money <amount>", "public support there is for the whole period of the cases")
    .option("--places <number>", "how many people have a place", wholeNumbers(0, 9))
    .addOption(
      new Option(
        "--order <what>",
        `by what people stand in line, with commas between: ${envelopeKeys.join(", ")} (default: level,assessed; with --waiting listed)`,
      ).argParser((text: string) => text.split(",").map((key) => key.trim())),
    )
    .addOption(
      new FileOption(
        "--waiting <file>",
        "CSV of a register with `case`, and `applied` (a day) or `priority` (from 1) or both, for the order by listed, applied, priority",
        reads,
      ),
    )
    .addOption(
      new Option(
        "--when-short <what>",
        "where the money is too short for the next in line: stop, or serve whom it is enough for",
      )
        .choices(["stop", "skip"])
        .default("stop"),
    )
    .option("--name", "give the line with the ids of the cases, also where people are real")
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (file: string, options: EnvelopeCommandOptions) => {
    checkTableOutput("seko envelope", options, terminal);
    let refused: readonly FileIssue[] = [];
    await giveContent(command, terminal, async (outputs) => {
      const { inputs, money, places: given, order, waiting, whenShort, name, manifest, language = "en" } = options;
      const values = inputs === undefined ? {} : readInputs(inputs);
      const compiled = compileChosen(chooseScheme(options.scheme), values, inputs);
      const weights = weighing(options.weights);
      const line = startEnvelope(compiled, {
        whenShort,
        ...(order === undefined ? {} : { order }),
        ...(waiting === undefined ? {} : { waiting: readWaiting(waiting) }),
        ...(money === undefined ? {} : { money }),
        ...(given === undefined ? {} : { places: given }),
        ...(name === true ? { withPeople: true } : {}),
        ...weights.options,
      });
      refused = await giveResults(file, compiled, line, { terminal, settled: outputs?.settled });
      await weights.check(file);
      const found = line.envelope();
      if (manifest !== undefined && outputs !== undefined) publishResult(command, manifest, found, outputs);
      const tables = envelopeTables(found, { names: namesOf([compiled.scheme], language), language });
      const { all, inLine, ineligible, setAside } = found.people;
      if (inLine === 0) {
        const counted = { all, ineligible, setAside, why: found.setAside };
        terminal.stderr.write(`${nobodyCounted(counted, besideLanguage(options))}\n`);
      }
      const look = lookOf(terminal);
      return askedContent(tables, options, {
        standing: { synthetic: found.synthetic, assumptions: [] },
        titlesSay: true,
        document: () => found,
        page: () => [
          ...sentences[language](found),
          ...envelopeNotDrawn(found, language),
          ...tables.flatMap((table) => [
            "",
            look.style.heading(table.title[language]),
            ...pageTable(table, look, language),
          ]),
        ],
      });
    });
    endRefused(refused, { options, end }, terminal);
  });
}
