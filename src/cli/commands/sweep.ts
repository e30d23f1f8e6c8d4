import { Option, type Command } from "commander";
import type { Language } from "seko";
import { jsonText } from "seko/io";
import { csvTable } from "seko/report";
import { sweep } from "seko/what-if";
import { addVaried, variedOf, withCases, type VariedOptions } from "../comparing/varied.js";
import { csvOptions, tableLanguageOption } from "../options.js";
import { pageTable } from "../layout/page-table.js";
import { lookOf } from "../layout/style.js";
import { analysed } from "../manifest-of-analysis.js";
import { sweepTable } from "../pages/sweep-table.js";
import type { Terminal } from "../terminal.js";

interface SweepOptions extends VariedOptions {
  readonly values: readonly string[];
  readonly format: "table" | "csv" | "json";
  readonly language?: Language;
}

const example = `
Example:
  seko sweep cases.ndjson --scheme individual-budget-children --inputs amounts.json --at cost.prices --field price --vary multiply --values 1,1.04,1.08`;

/** Adds `seko sweep CASES --scheme SCHEME --at PLACE --field NAME --values V1,V2`. */
export function addSweep(program: Command, terminal: Terminal): void {
  addVaried(program.command("sweep").description("the same people with one number of a scheme at several values"))
    .addOption(
      new Option("--values <what>", "the values, with commas between")
        .argParser((text) => text.split(",").map((value) => value.trim()))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--format <format>", "for people, for spreadsheets or for programs")
        .choices(["table", "csv", "json"])
        .default("table"),
    )
    .addOption(tableLanguageOption())
    .addHelpText("after", example)
    .action(async (file: string, options: SweepOptions, command: Command) => {
      const { scheme, inputs, varied, read } = variedOf(file, options);
      const found = await analysed(command, options.manifest, terminal, () =>
        withCases(read, (cases) => sweep(cases, scheme, { varied, values: options.values, inputs })),
      );
      const table = sweepTable(found);
      const look = lookOf(terminal);
      const { language = "en" } = options;
      const texts = {
        json: () => jsonText(found),
        csv: () => csvTable(table, csvOptions(options.language)).trimEnd(),
        table: () => [look.style.heading(table.title[language]), ...pageTable(table, look, language)].join("\n"),
      };
      terminal.stdout.write(`${texts[options.format]()}\n`);
    });
}
