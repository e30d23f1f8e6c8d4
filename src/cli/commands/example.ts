import type { Command } from "commander";
import { jsonText } from "seko/io";
import { exampleOf, firstExample } from "../example-of.js";
import type { Terminal } from "../terminal.js";

/** Adds `seko example [SCHEME]`. */
export function addExample(program: Command, terminal: Terminal): void {
  program
    .command("example")
    .description("print a case to begin with, made up and worked by hand: seko example > case.json")
    .argument("[scheme]", "an id of `seko list` (default: individual-budget-children, the child of the first pages)")
    .option("--inputs", "instead of the case the values for the scheme's open inputs, made up too")
    .action((id: string | undefined, { inputs }: { readonly inputs?: true }) => {
      const example = id === undefined ? firstExample() : exampleOf(id);
      terminal.stdout.write(`${jsonText(inputs === true ? example.inputs : example.case)}\n`);
    });
}
