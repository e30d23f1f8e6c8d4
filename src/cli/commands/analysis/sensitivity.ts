import type { Command } from "commander";
import { isInputError } from "seko";
import { readInputs, type FileIssue } from "seko/io";
import { startMovements, type Movements } from "seko/movement";
import {
  analysisManifestOption,
  casesArgument,
  inputsOption,
  schemeOption,
  schemeWords,
} from "../../file/file-options.js";
import { FileOption, reads } from "../../file/files.js";
import { eachCaseOfFile } from "../../file/each-case-of-file.js";
import { weighing, weightsOption } from "../../file/weights-option.js";
import { pageTable } from "../../layout/page-table.js";
import { lookOf } from "../../layout/style.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { wholeNumber } from "../../options.js";
import { nobodyCounted } from "../../pages/analysis/nothing-found.js";
import {
  nothingAssumed,
  sampledSentences,
  sensitivitySentences,
  sensitivityTable,
} from "../../pages/analysis/sensitivity-table.js";
import { besideLanguage, endRefused } from "../../say-refused.js";
import { chooseScheme } from "../../scheme-choice.js";
import { compileChosen } from "../../compile-chosen.js";
import { addTableOutput } from "../../table/table-options.js";
import {
  askedContent,
  checkTableOutput,
  giveContent,
  wrongOptions,
  type AskedTables,
} from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

interface SensitivityOptions extends AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly weights?: string;
  readonly share?: string;
  readonly ranges?: string;
  readonly between: number;
  readonly draws?: number;
  readonly seed: number;
  readonly manifest?: string;
}

const examples = `
Examples:
  seko sensitivity cases.ndjson --scheme my-scheme.json --share 0.10
  seko sensitivity cases.ndjson --scheme my-scheme.json --ranges ranges.json --draws 200 --seed 7 --manifest moved.json`;

/** Adds `seko sensitivity CASES --scheme SCHEME --share S`. */
export function addSensitivity(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("sensitivity")
    .description("what moves the result most: assumed amounts and prices lower and higher, each alone and all at once")
    .addArgument(casesArgument("<cases>", "cases as JSON or NDJSON, one for each person; .gz is unpacked"))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for open inputs of the scheme"))
    .addOption(weightsOption())
    .option("--share <number>", "by which share each assumption is lower and higher, such as 0.10")
    .addOption(
      new FileOption(
        "--ranges <file>",
        'JSON with shares of single assumptions by their ids: { "assumed-prices": "0.15" }; "input:" before an open input',
        reads,
      ),
    )
    .option(
      "--between <number>",
      "at how many values on each side it is looked whether it goes one way",
      wholeNumber,
      2,
    )
    .option("--draws <number>", "how many times all are moved at once, each by a share of its own", wholeNumber)
    .option("--seed <number>", "what the draws begin from", wholeNumber, 1)
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (file: string, options: SensitivityOptions) => {
    checkTableOutput("seko sensitivity", options, terminal);
    if (options.share === undefined && options.ranges === undefined)
      throw wrongOptions("seko sensitivity", "--share, --ranges, or both", "neither, so that nothing would be moved");
    const refused: FileIssue[] = [];
    await giveContent(command, terminal, async (outputs) => {
      const { inputs, language = "en", manifest } = options;
      const values = inputs === undefined ? {} : readInputs(inputs);
      const { scheme } = compileChosen(chooseScheme(options.scheme), values, inputs);
      const weights = weighing(options.weights);
      const moving = startMovements(scheme, { inputs: values, ...askedOf(options), ...weights.options });
      let synthetic = false;
      await eachCaseOfFile(file, { stderr: terminal.stderr, settled: outputs?.settled }, (document, placed) => {
        synthetic ||= document.synthetic === true;
        try {
          moving.add(document);
        } catch (error) {
          if (!isInputError(error)) throw error;
          moving.setAside(document);
          refused.push(...error.issues.map(placed));
        }
      });
      await weights.check(file);
      const found: Sensitivity = { ...moving.movements(), schemaVersion: 1, kind: "sensitivity", synthetic };
      if (manifest !== undefined && outputs !== undefined) publishResult(command, manifest, found, outputs);
      const { people, setAside } = found;
      if (people === 0) {
        const counted = { all: people + setAside, setAside };
        terminal.stderr.write(`${nobodyCounted(counted, besideLanguage(options))}\n`);
      }
      const table = sensitivityTable(found, scheme, { synthetic, language });
      const look = lookOf(terminal);
      return askedContent([table], options, {
        standing: { synthetic, assumptions: [] },
        titlesSay: true,
        document: () => found,
        page: () => [
          look.style.heading(table.title[language]),
          ...pageTable(table, look, language),
          ...(found.moved.length + found.notMoved.length === 0 ? [nothingAssumed[language]] : []),
          ...sensitivitySentences(found, scheme.currency, language),
          ...sampledSentences(found, scheme.currency, language),
        ],
      });
    });
    endRefused(refused, { options, end }, terminal);
  });
}

/** What the command gives for programs. */
interface Sensitivity extends Movements {
  readonly schemaVersion: 1;
  readonly kind: "sensitivity";
  readonly synthetic: boolean;
}

function askedOf({ share, ranges, between, draws, seed }: SensitivityOptions) {
  return {
    ...(share === undefined ? {} : { share }),
    ...(ranges === undefined ? {} : { shares: readInputs(ranges) }),
    ...(draws === undefined ? {} : { draws }),
    ...{ between, seed },
  };
}
