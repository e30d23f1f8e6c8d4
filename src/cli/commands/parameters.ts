import { Option, type Command } from "commander";
import type { Language } from "seko";
import { jsonText } from "seko/io";
import { parameters } from "seko/reform";
import { csvTable, plainCsv } from "seko/report";
import { schemeArgument } from "../file-options.js";
import { pageTable } from "../layout/page-table.js";
import { lookOf } from "../layout/style.js";
import { parameterTable } from "../pages/parameter-table.js";
import { chooseScheme } from "../scheme-choice.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

interface ParametersOptions {
  readonly format: "table" | "csv" | "json";
  readonly language: Language;
}

/** Adds `seko parameters SCHEME`. */
export function addParameters(program: Command, terminal: Terminal): void {
  program
    .command("parameters")
    .description("every number of a scheme with its address, days, unit and source, as reforms name it")
    .addArgument(schemeArgument())
    .addOption(
      new Option("--format <format>", "for people, for spreadsheets or for programs")
        .choices(["table", "csv", "json"])
        .default("table"),
    )
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  seko parameters individual-budget-children --format csv > parameters.csv")
    .action((idOrFile: string, { format, language }: ParametersOptions) => {
      const found = parameters(chooseScheme(idOrFile).scheme);
      terminal.stdout.write(`${textOf(found, format, language, terminal)}\n`);
    });
}

function textOf(
  found: ReturnType<typeof parameters>,
  format: ParametersOptions["format"],
  language: Language,
  terminal: Terminal,
): string {
  if (format === "json") return jsonText({ parameters: found });
  const table = parameterTable(found, language);
  if (format === "csv") return csvTable(table, { dialect: plainCsv }).trimEnd();
  return pageTable(table, lookOf(terminal), language).join("\n");
}
