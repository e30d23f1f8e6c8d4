import { InvalidArgumentError, Option, type Command } from "commander";
import { InputError, type Language } from "seko";
import { countOf } from "seko/errors";
import { jsonText, readCaseFile, readInputs } from "seko/io";
import { csvTable } from "seko/report";
import { incomeCliffs, typicalCases, type IncomeCliff, type TypicalAxes } from "seko/typical";
import { analysisManifestOption, casesArgument, inputsOption, schemeOption, schemeWords } from "../file-options.js";
import { csvOptions, tableLanguageOption } from "../options.js";
import { pageTable } from "../layout/page-table.js";
import { lookOf } from "../layout/style.js";
import { analysed } from "../manifest-of-analysis.js";
import { typicalTable } from "../pages/typical-table.js";
import { chooseScheme, compileChosen } from "../scheme-choice.js";
import type { Terminal } from "../terminal.js";

interface TypicalOptions extends TypicalAxes {
  readonly scheme: string;
  readonly inputs?: string;
  readonly cliffs?: { readonly low: string; readonly high: string };
  readonly format: "table" | "csv" | "json";
  readonly manifest?: string;
  readonly language?: Language;
}

const examples = `
Examples:
  seko typical case.json --scheme my-scheme.json --places riga,talsi --levels level-2,level-3
  seko typical case.json --scheme my-scheme.json --incomes 0.00,400.00,800.00 --cliffs 0.00..2000.00`;

/** Adds `seko typical CASE --scheme SCHEME --places P1,P2 --levels L1,L2`. */
export function addTypical(program: Command, terminal: Terminal): void {
  const list = (flags: string, words: string) =>
    new Option(flags, words).argParser((text: string) => text.split(",").map((value) => value.trim()));
  program
    .command("typical")
    .description("one made-up person over places, needs and incomes: what each receives and pays, and why it differs")
    .addArgument(casesArgument("<case>", "a case as JSON"))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for open inputs of the scheme"))
    .addOption(list("--places <what>", "places where the person lives and takes part, with commas between"))
    .addOption(list("--levels <what>", "levels, of a scheme that finds them by bands of a score"))
    .addOption(list("--scores <what>", "scores of every assessment, instead of levels"))
    .addOption(list("--incomes <what>", "the person's own income per month, instead of all incomes of the case"))
    .addOption(
      new Option("--cliffs <what>", "incomes LOW..HIGH at which one cent more costs more than it brings").argParser(
        readRange,
      ),
    )
    .addOption(
      new Option("--format <format>", "for people, for spreadsheets or for programs")
        .choices(["table", "csv", "json"])
        .default("table"),
    )
    .addOption(analysisManifestOption())
    .addOption(tableLanguageOption())
    .addHelpText("after", examples)
    .action(async (file: string, options: TypicalOptions, command: Command) => {
      const { places, levels, scores, incomes, cliffs, inputs, format } = options;
      const compiled = compileChosen(
        chooseScheme(options.scheme),
        inputs === undefined ? {} : readInputs(inputs),
        inputs,
      );
      const [document, ...more] = readCaseFile(file).cases;
      if (document === undefined || more.length > 0) {
        const received = document === undefined ? "none" : countOf(more.length + 1, "case");
        throw new InputError([{ code: "one-case", path: file, expected: "one case", received }]);
      }
      const axes = {
        ...(places === undefined ? {} : { places }),
        ...(levels === undefined ? {} : { levels }),
        ...(scores === undefined ? {} : { scores }),
        ...(incomes === undefined ? {} : { incomes }),
      };
      const found = await analysed(command, options.manifest, terminal, () => ({
        ...typicalCases(document, compiled, axes),
        ...(cliffs === undefined ? {} : { cliffs: incomeCliffs(document, compiled, cliffs) }),
      }));
      const { language = "en" } = options;
      const table = typicalTable(found, compiled.scheme, language);
      const look = lookOf(terminal);
      const texts = {
        json: () => jsonText(found),
        csv: () => csvTable(table, csvOptions(options.language)).trimEnd(),
        table: () =>
          [
            look.style.heading(table.title[language]),
            ...pageTable(table, look, language),
            ...cliffWords(found.cliffs, found.currency, language),
          ].join("\n"),
      };
      terminal.stdout.write(`${texts[format]()}\n`);
    });
}

function readRange(text: string): NonNullable<TypicalOptions["cliffs"]> {
  const [low = "", high = "", ...more] = text.split("..");
  if (low === "" || high === "" || more.length > 0)
    throw new InvalidArgumentError("Two ends are expected: 0.00..2000.00.");
  return { low, high };
}

const cliffsIn = {
  en: {
    none: "At no amount that the rules name does one cent more of income cost more than it brings.",
    one: ({ income, change }: IncomeCliff, currency: string) =>
      `Behind ${income} ${currency} a month, one cent more costs ${change} ${currency} over the period.`,
  },
  lv: {
    none: "Nevienā no noteikumos nosauktajām summām viens cents ienākumu vairāk nemaksā vairāk, nekā dod.",
    one: ({ income, change }: IncomeCliff, currency: string) =>
      `Aiz ${income} ${currency} mēnesī viens cents vairāk laikposmā maksā ${change} ${currency}.`,
  },
} as const;

function cliffWords(
  cliffs: readonly IncomeCliff[] | undefined,
  currency: string,
  language: Language,
): readonly string[] {
  if (cliffs === undefined) return [];
  const words = cliffsIn[language];
  return ["", ...(cliffs.length === 0 ? [words.none] : cliffs.map((cliff) => words.one(cliff, currency)))];
}
