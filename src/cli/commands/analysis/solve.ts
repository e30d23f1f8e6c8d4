import { InvalidArgumentError, Option, type Command } from "commander";
import type { FileIssue } from "seko/io";
import { solve } from "seko/what-if";
import { addVaried, variedOf, withCases, type VariedOptions } from "../../comparing/varied.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { solutionLines } from "../../pages/analysis/solution-lines.js";
import { solutionTable } from "../../pages/analysis/solution-table.js";
import { endRefused } from "../../say-refused.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

interface SolveOptions extends VariedOptions, AskedTables {
  readonly measure: string;
  readonly target: string;
  readonly range: { readonly low: string; readonly high: string };
  readonly step: string;
}

const example = `
Example:
  seko solve cases.ndjson --scheme individual-budget-children --inputs amounts.json --input amount-level-3 --measure support --target 300000.00 --range 3100..5900 --step 1`;

/** Adds `seko solve CASES --scheme SCHEME --at PLACE --field NAME --measure NAME --target AMOUNT --range LOW..HIGH`. */
export function addSolve(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program.command("solve").description("the value of a number with which a measure reaches a target");
  addTableOutput(addVaried(command))
    .requiredOption("--measure <what>", "budget, cost, support, outOfPocket, or source: and the id of one")
    .requiredOption("--target <number>", "what it is to be")
    .addOption(
      new Option("--range <what>", "where the value lies: LOW..HIGH").argParser(readRange).makeOptionMandatory(),
    )
    .option("--step <number>", "by how much two values differ that stand beside each other", "0.01")
    .addHelpText("after", example)
    .action(async (file: string, options: SolveOptions) => {
      checkTableOutput("seko solve", options, terminal);
      let refused: readonly FileIssue[] = [];
      await giveContent(command, terminal, (outputs) => {
        const { scheme, inputs, varied, read } = variedOf(file, options);
        const { measure, target, step, range, manifest } = options;
        const solved = withCases(read, (cases, onRefused) =>
          solve(cases, scheme, { varied, inputs, measure, target, step, onRefused, ...range }),
        );
        const { found } = solved;
        ({ refused } = solved);
        if (manifest !== undefined && outputs !== undefined) publishResult(command, manifest, found, outputs);
        const { language = "en" } = options;
        return askedContent([solutionTable(found, language)], options, {
          standing: { synthetic: found.synthetic, assumptions: [] },
          titlesSay: true,
          document: () => found,
          page: () => solutionLines(found, language),
        });
      });
      endRefused(refused, { options, end }, terminal);
    });
}

function readRange(text: string): SolveOptions["range"] {
  const [low = "", high = "", ...more] = text.split("..");
  if (low === "" || high === "" || more.length > 0)
    throw new InvalidArgumentError("Two ends are expected: 10.00..40.00.");
  return { low, high };
}
