import { Option, type Command } from "commander";
import type { FileIssue } from "seko/io";
import { sweep } from "seko/what-if";
import { addVaried, variedOf, withCases, type VariedOptions } from "../../comparing/varied.js";
import { pageTable } from "../../layout/page-table.js";
import { lookOf } from "../../layout/style.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { nobodyCounted } from "../../pages/analysis/nothing-found.js";
import { sweepTable } from "../../pages/analysis/sweep-table.js";
import { besideLanguage, endRefused } from "../../say-refused.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

interface SweepOptions extends VariedOptions, AskedTables {
  readonly values: readonly string[];
}

const example = `
Example:
  seko sweep cases.ndjson --scheme individual-budget-children --inputs amounts.json --at cost.prices --field price --vary multiply --values 1,1.04,1.08`;

/** Adds `seko sweep CASES --scheme SCHEME --at PLACE --field NAME --values V1,V2`. */
export function addSweep(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program.command("sweep").description("the same people with one number of a scheme at several values");
  addTableOutput(addVaried(command))
    .addOption(
      new Option("--values <what>", "the values, with commas between")
        .argParser((text) => text.split(",").map((value) => value.trim()))
        .makeOptionMandatory(),
    )
    .addHelpText("after", example)
    .action(async (file: string, options: SweepOptions) => {
      checkTableOutput("seko sweep", options, terminal);
      let refused: readonly FileIssue[] = [];
      await giveContent(command, terminal, (outputs) => {
        const { scheme, inputs, varied, read } = variedOf(file, options);
        const swept = withCases(read, (cases, onRefused) =>
          sweep(cases, scheme, { varied, values: options.values, inputs, onRefused }),
        );
        const { found } = swept;
        ({ refused } = swept);
        if (options.manifest !== undefined && outputs !== undefined)
          publishResult(command, options.manifest, found, outputs);
        const { people, setAside: why } = found;
        if (people.compared === 0)
          terminal.stderr.write(`${nobodyCounted({ ...people, why }, besideLanguage(options))}\n`);
        const table = sweepTable(found);
        const { language = "en" } = options;
        return askedContent([table], options, {
          standing: { synthetic: found.synthetic, assumptions: [] },
          titlesSay: true,
          document: () => found,
          page: () => {
            const look = lookOf(terminal);
            return [look.style.heading(table.title[language]), ...pageTable(table, look, language)];
          },
        });
      });
      endRefused(refused, { options, end }, terminal);
    });
}
