import { Option, type Command } from "commander";
import { equityTableIds, equityTables, needKeys, startEquity, type EquityTableId, type NeedKey } from "seko/equity";
import { readInputs, type FileIssue } from "seko/io";
import { giveResults } from "../../comparing/results-of.js";
import {
  analysisManifestOption,
  casesArgument,
  inputsOption,
  schemeOption,
  schemeWords,
} from "../../file/file-options.js";
import { weighing, weightsOption } from "../../file/weights-option.js";
import { lookOf } from "../../layout/style.js";
import { pageTable } from "../../layout/page-table.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { namesAmong, wholeNumber } from "../../options.js";
import { namesOf } from "../../pages/names-of.js";
import { equityNotFound } from "../../pages/analysis/nothing-found.js";
import { equityNotDrawn } from "../../pages/analysis/not-drawn.js";
import { besideLanguage, endRefused } from "../../say-refused.js";
import { chooseScheme } from "../../scheme-choice.js";
import { compileChosen } from "../../compile-chosen.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

interface EquityCommandOptions extends AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly weights?: string;
  readonly need: readonly NeedKey[];
  readonly by: readonly EquityTableId[];
  readonly seed: number;
  readonly orders: number;
  readonly name?: boolean;
  readonly manifest?: string;
}

const examples = `
Examples:
  seko equity cases.ndjson --scheme my-scheme.json
  seko equity cases.ndjson --scheme my-scheme.json --by services,places,spread --need level,age,hours --orders 9999 --format xlsx --out equity.xlsx`;

/** Adds `seko equity CASES --scheme SCHEME`. */
export function addEquity(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("equity")
    .description(
      "people of equal need: what they have in different places, whether that is chance, and what more need gets",
    )
    .addArgument(casesArgument("<cases>", "cases as JSON or NDJSON, one for each person; .gz is unpacked"))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for open inputs of the scheme"))
    .addOption(weightsOption())
    .addOption(
      new Option("--need <what>", `by what need is told, with commas between: ${needKeys.join(", ")}`)
        .argParser((text: string) => text.split(",").map((key) => key.trim()))
        .default(["level", "age"], "level,age"),
    )
    .addOption(
      new Option("--by <what>", `tables, with commas between: ${equityTableIds.join(", ")}`)
        .argParser(namesAmong(equityTableIds))
        .default(["spread", "levels", "of-income"], "spread,levels,of-income"),
    )
    .option("--orders <number>", "in how many random orders of the people chance is looked at", wholeNumber, 999)
    .option("--seed <number>", "what the random orders begin from", wholeNumber, 1)
    .option("--name", "say who the most unequal people are, also where they are real")
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (file: string, options: EquityCommandOptions) => {
    checkTableOutput("seko equity", options, terminal);
    let refused: readonly FileIssue[] = [];
    await giveContent(command, terminal, async (outputs) => {
      const { inputs, manifest, language = "en" } = options;
      const compiled = compileChosen(
        chooseScheme(options.scheme),
        inputs === undefined ? {} : readInputs(inputs),
        inputs,
      );
      const { need, seed, orders, name } = options;
      const weights = weighing(options.weights);
      const looking = startEquity(compiled, {
        ...{ need, seed, orders },
        ...(name === true ? { withPeople: true } : {}),
        ...weights.options,
      });
      refused = await giveResults(file, compiled, looking, { terminal, settled: outputs?.settled });
      await weights.check(file);
      const found = looking.equity();
      if (manifest !== undefined && outputs !== undefined) publishResult(command, manifest, found, outputs);
      const names = namesOf([compiled.scheme], language);
      const tables = equityTables(found, { language, named: (key) => names.get(key), shown: options.by });
      for (const said of equityNotFound(found, { asked: options.by, shown: tables }, besideLanguage(options)))
        terminal.stderr.write(`${said}\n`);
      const look = lookOf(terminal);
      return askedContent(tables, options, {
        standing: { synthetic: found.synthetic, assumptions: [] },
        titlesSay: true,
        document: () => found,
        page: () => [
          ...tables.flatMap((table) => [
            look.style.heading(table.title[language]),
            ...pageTable(table, look, language),
            "",
          ]),
          ...equityNotDrawn(found, language),
        ],
      });
    });
    endRefused(refused, { options, end }, terminal);
  });
}
