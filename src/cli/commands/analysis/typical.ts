import { InvalidArgumentError, Option, type Command } from "commander";
import { InputError, type CompiledScheme, type Language } from "seko";
import { countOf, hintFor, received, withHint } from "seko/errors";
import { readCaseFile, readInputs } from "seko/io";
import { municipalities } from "seko/latvia";
import { writtenNumber } from "seko/report";
import { incomeCliffs, typicalCases, typicalTable, type IncomeCliff, type TypicalAxes } from "seko/typical";
import {
  analysisManifestOption,
  casesArgument,
  inputsOption,
  schemeOption,
  schemeWords,
} from "../../file/file-options.js";
import { pageTable } from "../../layout/page-table.js";
import { lookOf } from "../../layout/style.js";
import { ofTypicalOptions } from "../../comparing/of-typical-options.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { refusedTypical } from "../../pages/analysis/refused-typical.js";
import { compileChosen } from "../../compile-chosen.js";
import { chooseScheme } from "../../scheme-choice.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

interface TypicalOptions extends TypicalAxes, AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly cliffs?: { readonly low: string; readonly high: string };
  readonly manifest?: string;
}

const examples = `
Examples:
  seko typical case.json --scheme my-scheme.json --inputs amounts.json --places liepaja,talsu-novads-2009 --levels level-2,level-3
  seko typical case.json --scheme my-scheme.json --inputs amounts.json --incomes 0.00,400.00,800.00 --cliffs 0.00..2000.00`;

/** Adds `seko typical CASE --scheme SCHEME --places P1,P2 --levels L1,L2`. */
export function addTypical(program: Command, terminal: Terminal): void {
  const list = (flags: string, words: string) =>
    new Option(flags, words).argParser((text: string) => text.split(",").map((value) => value.trim()));
  const command = program
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
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (file: string, options: TypicalOptions) => {
    checkTableOutput("seko typical", options, terminal);
    await giveContent(command, terminal, (outputs) => {
      const { inputs } = options;
      const values = inputs === undefined ? {} : readInputs(inputs);
      const compiled = compileChosen(chooseScheme(options.scheme), values, inputs);
      const found = ofTypicalOptions(() => foundOf(file, compiled, options));
      if (options.manifest !== undefined && outputs !== undefined)
        publishResult(command, options.manifest, found, outputs);
      const { language = "en" } = options;
      const table = typicalTable(found, { language, scheme: compiled.scheme });
      const look = lookOf(terminal);
      return askedContent([table], options, {
        standing: { synthetic: true, assumptions: [] },
        titlesSay: true,
        document: () => found,
        page: () => [
          look.style.heading(table.title[language]),
          ...pageTable(table, look, language),
          ...refusedTypical(found, language),
          ...cliffWords(found.cliffs, found.currency, language),
        ],
      });
    });
  });
}

/** The cases of the one person, and where more income costs more than it brings. */
function foundOf(file: string, compiled: CompiledScheme, options: TypicalOptions) {
  const { places, levels, scores, incomes, cliffs } = options;
  const [document, ...more] = readCaseFile(file).cases;
  if (document === undefined || more.length > 0) {
    const received = document === undefined ? "none" : countOf(more.length + 1, "case");
    throw new InputError([{ code: "one-case", path: file, expected: "one case", received }]);
  }
  checkPlaces(places, compiled);
  const axes = {
    ...(places === undefined ? {} : { places }),
    ...(levels === undefined ? {} : { levels }),
    ...(scores === undefined ? {} : { scores }),
    ...(incomes === undefined ? {} : { incomes }),
  };
  return {
    ...typicalCases(document, compiled, axes),
    ...(cliffs === undefined ? {} : { cliffs: incomeCliffs(document, compiled, cliffs) }),
  };
}

/** A place is one of the scheme or a municipality of Latvia; of which the scheme has no price is no wrong one. @throws {InputError} */
function checkPlaces(places: readonly string[] = [], { scheme }: CompiledScheme): void {
  const known = new Set([...scheme.places, ...municipalities].map(({ id }) => id));
  const issues = places
    .filter((place) => !known.has(place))
    .map((place, index) => {
      const expected = "a place of the scheme, or a municipality of Latvia";
      return withHint(
        { code: "unknown-reference", path: "--places", expected, received: received(place) },
        hintFor(place, known, index),
      );
    });
  if (issues.length > 0) throw new InputError(issues);
}

function readRange(text: string): NonNullable<TypicalOptions["cliffs"]> {
  const [low = "", high = "", ...more] = text.split("..");
  if (low === "" || high === "" || more.length > 0)
    throw new InvalidArgumentError("Two ends are expected: 0.00..2000.00.");
  return { low, high };
}

const cliffsIn = {
  en: {
    none: "Nowhere between these incomes does one cent more cost more than it brings.",
    one: ({ income, change }: IncomeCliff, currency: string) =>
      `Behind ${income} ${currency} a month, one cent more costs ${change} ${currency} over the period.`,
  },
  lv: {
    none: "Nekur starp šiem ienākumiem viens cents vairāk nemaksā vairāk, nekā dod.",
    one: ({ income, change }: IncomeCliff, currency: string) =>
      `Aiz ${writtenNumber(income, "lv")} ${currency} mēnesī viens cents vairāk laikposmā maksā ${writtenNumber(change, "lv")} ${currency}.`,
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
