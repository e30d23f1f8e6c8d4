import type { Command } from "commander";
import type { Language } from "seko";
import { parameters } from "seko/reform";
import { schemeArgument } from "../file-options.js";
import { pageTable } from "../layout/page-table.js";
import { lookOf } from "../layout/style.js";
import { parameterTable } from "../pages/parameter-table.js";
import { chooseScheme } from "../scheme-choice.js";
import { addTableOutput, askedContent, checkTableOutput, giveContent, type AskedTables } from "../table-output.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

interface ParametersOptions extends AskedTables {
  readonly language: Language;
}

/** Adds `seko parameters SCHEME`. */
export function addParameters(program: Command, terminal: Terminal): void {
  const command = program
    .command("parameters")
    .description("every number of a scheme with its address, days, unit and source, as reforms name it")
    .addArgument(schemeArgument())
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  seko parameters individual-budget-children --format csv > parameters.csv");
  addTableOutput(command).action(async (idOrFile: string, { language, ...options }: ParametersOptions) => {
    checkTableOutput("seko parameters", options, terminal);
    await giveContent(command, terminal, () => {
      const found = parameters(chooseScheme(idOrFile).scheme);
      const table = parameterTable(found, language);
      // The headings of CSV are the ids of the columns, for programs.
      return askedContent([table], options.format === "csv" ? options : { ...options, language }, {
        standing: { synthetic: false, assumptions: [] },
        document: () => ({ parameters: found }),
        page: () => pageTable(table, lookOf(terminal), language),
      });
    });
  });
}
