import { Option, type Command } from "commander";
import { letter, type Language } from "seko/explanation";
import { explainBudget } from "../explain-file.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

/** The options of `seko letter`, as the command line gives them. */
interface LetterArguments {
  readonly scheme: string;
  readonly inputs?: string;
  readonly case?: string;
  readonly knownOn?: string;
  readonly language: Language;
  readonly format: "md" | "html";
}

/** Adds `seko letter CASE --scheme ID-OR-FILE`. */
export function addLetter(program: Command, terminal: Terminal): void {
  program
    .command("letter")
    .description("tell one person in plain language what the budget is and how it was worked out")
    .argument("<case>", "one case as JSON, or several with --case; .gz is unpacked")
    .requiredOption("--scheme <id-or-file>", "a scheme of `seko list`, or a file with one")
    .option("--inputs <file>", "values for the scheme's open inputs")
    .option("--case <id>", "the case of the file that is asked about")
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(languageOption())
    .addOption(new Option("--format <format>", "Markdown or a web page").choices(["md", "html"]).default("md"))
    .action((file: string, options: LetterArguments) => {
      const { knownOn, language, format } = options;
      const explanation = explainBudget({ ...options, file }, knownOn === undefined ? {} : { knownOn });
      terminal.stdout.write(letter(explanation, { language, format: format === "html" ? "html" : "markdown" }));
    });
}
