import { InvalidArgumentError, Option, type Command } from "commander";
import { explanationText, languages, type Language } from "seko/explanation";
import { jsonText } from "seko/io";
import { explainFile } from "../../file/explain-file.js";
import {
  casesArgument,
  inputsOption,
  openingOption,
  previousOption,
  schemeOption,
  schemeWords,
} from "../../file/file-options.js";
import { openingAssumedOption } from "../../options.js";
import type { Terminal } from "../../terminal.js";

/** The options of `seko explain`, as the command line gives them. */
interface ExplainArguments {
  readonly scheme: string;
  readonly inputs?: string;
  readonly case?: string;
  readonly opening?: string;
  readonly openingAssumed?: "nothing-used";
  readonly amount?: string;
  readonly pricing?: string;
  readonly pricingInputs?: string;
  readonly source?: string;
  readonly previous?: readonly string[];
  readonly knownOn?: string;
  readonly language: Language;
  readonly depth?: number;
  readonly format: "text" | "json";
}

/** Adds `seko explain CASE --scheme ID-OR-FILE`. */
export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command("explain")
    .description("explain the amounts of one case: from what each was worked out, and what did not apply")
    .addArgument(casesArgument("<case>", "one case as JSON, or several with --case; .gz is unpacked"))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for the scheme's open inputs"))
    .option("--case <id>", "the case of the file that is asked about")
    .addOption(openingOption())
    .addOption(openingAssumedOption())
    .option("--amount <path>", "only this amount, such as budget.approved or lines.physio.2019-03.cost")
    .addOption(schemeOption("--pricing <id-or-file>", pricingWords.pricing))
    .addOption(inputsOption(pricingWords.inputs, "--pricing-inputs <file>"))
    .option("--source <id>", pricingWords.source)
    .addOption(previousOption())
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(languageOption())
    .option("--depth <number>", "how far an amount is followed down (default: 3)", depthOf)
    .addOption(new Option("--format <format>", "for people or for programs").choices(["text", "json"]).default("text"))
    .action((file: string, options: ExplainArguments) => {
      const { amount, knownOn, language, depth } = options;
      const { explanation } = explainFile(
        { ...options, file },
        { ...(amount === undefined ? {} : { amount }), ...(knownOn === undefined ? {} : { knownOn }) },
      );
      const text =
        options.format === "json"
          ? jsonText(explanation)
          : explanationText(explanation, {
              language,
              ...(depth === undefined ? {} : { depth }),
            }).join("\n");
      terminal.stdout.write(`${text}\n`);
    });
}

/** The options by which deliveries are priced for claims, in the words of their help. */
export const pricingWords = {
  pricing: "for claims: the scheme by which deliveries are priced (default: they state what they cost)",
  inputs: "values for the open inputs of that scheme",
  source: "its funding source that stands for the municipality",
} as const;

/** `--language lv|en`. */
export function languageOption(): Option {
  return new Option("--language <language>", "Latvian or English").choices(languages).default("en");
}

const deepest = 999;

function depthOf(text: string): number {
  const depth = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  if (depth < 1 || depth > deepest) throw new InvalidArgumentError(`A whole number from 1 to ${deepest} is expected.`);
  return depth;
}
