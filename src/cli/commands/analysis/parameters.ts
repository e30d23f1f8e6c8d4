import type { Command } from "commander";
import { parameters } from "seko/reform";
import { schemeArgument } from "../../file/file-options.js";
import { pageTable } from "../../layout/page-table.js";
import { lookOf } from "../../layout/style.js";
import { parameterTable } from "../../pages/parameter-table.js";
import { chooseScheme } from "../../scheme-choice.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, ofFacts, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

/** Adds `seko parameters SCHEME`. */
export function addParameters(program: Command, terminal: Terminal): void {
  const command = program
    .command("parameters")
    .description("every number of a scheme with its address, days, unit and source, as reforms name it")
    .addArgument(schemeArgument())
    .addHelpText("after", "\nExample:\n  seko parameters individual-budget-children --format csv > parameters.csv");
  addTableOutput(command).action(async (idOrFile: string, options: AskedTables) => {
    checkTableOutput("seko parameters", options, terminal);
    await giveContent(command, terminal, () => {
      const { language = "en" } = options;
      const found = parameters(chooseScheme(idOrFile, "<scheme>").scheme);
      const table = parameterTable(found, language, options.format === "csv" && options.language === undefined);
      return askedContent([table], options, {
        standing: ofFacts,
        document: () => ({ parameters: found }),
        page: () => pageTable(table, lookOf(terminal), language),
      });
    });
  });
}
