import { Option, type Command } from "commander";
import { letter, type Language } from "seko/explanation";
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
import { languageOption, pricingWords } from "./explain.js";

/** The options of `seko letter`, as the command line gives them. */
interface LetterArguments {
  readonly scheme: string;
  readonly inputs?: string;
  readonly case?: string;
  readonly opening?: string;
  readonly openingAssumed?: "nothing-used";
  readonly pricing?: string;
  readonly pricingInputs?: string;
  readonly source?: string;
  readonly previous?: readonly string[];
  readonly municipality?: string;
  readonly knownOn?: string;
  readonly language: Language;
  readonly format: "md" | "html";
}

/** Adds `seko letter CASE --scheme ID-OR-FILE`. */
export function addLetter(program: Command, terminal: Terminal): void {
  program
    .command("letter")
    .description("tell in plain language what the budget is, or where money follows, and how it was worked out")
    .addArgument(casesArgument("<case>", "one case as JSON, or several with --case; .gz is unpacked"))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for the scheme's open inputs"))
    .option("--case <id>", "the case of the file that is asked about")
    .addOption(openingOption())
    .addOption(openingAssumedOption())
    .addOption(schemeOption("--pricing <id-or-file>", pricingWords.pricing))
    .addOption(inputsOption(pricingWords.inputs, "--pricing-inputs <file>"))
    .option("--source <id>", pricingWords.source)
    .addOption(previousOption())
    .option("--municipality <id>", "for claims: the municipality that the letter is for (default: the client)")
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(languageOption())
    .addOption(new Option("--format <format>", "Markdown or a web page").choices(["md", "html"]).default("md"))
    .action((file: string, options: LetterArguments) => {
      const { knownOn, language, format, municipality } = options;
      const { explanation, name } = explainFile({ ...options, file }, knownOn === undefined ? {} : { knownOn });
      const text = letter(explanation, {
        language,
        format: format === "html" ? "html" : "markdown",
        ...(municipality === undefined ? {} : { municipality }),
        ...(name === undefined ? {} : { name }),
      });
      terminal.stdout.write(text);
    });
}
