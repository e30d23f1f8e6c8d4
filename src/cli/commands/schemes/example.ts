import type { Command } from "commander";
import { InputError } from "seko";
import { jsonText } from "seko/io";
import { exampleOf, firstExample, type ExampleCase } from "../../example-of.js";
import type { Terminal } from "../../terminal.js";

/** Adds `seko example [SCHEME]`. */
export function addExample(program: Command, terminal: Terminal): void {
  program
    .command("example")
    .description("print a case to begin with, made up and worked by hand: seko example > case.json")
    .argument("[scheme]", "an id of `seko list` (default: individual-budget-children, the child of the first pages)")
    .option("--inputs", "instead of the case the values for the scheme's open inputs, made up too")
    .option("--opening", "instead of the case the position with which it goes on, for the scheme whose example has one")
    .action((id: string | undefined, { inputs, opening }: Printed) => {
      const example = id === undefined ? firstExample() : exampleOf(id);
      const printed = opening === true ? openingOf(example) : inputs === true ? example.inputs : example.case;
      terminal.stdout.write(`${jsonText(printed)}\n`);
    });
}

/** What is printed instead of the case. */
interface Printed {
  readonly inputs?: true;
  readonly opening?: true;
}

/** @throws {InputError} where nothing was before the case */
function openingOf({ opening }: ExampleCase): object {
  if (opening !== undefined) return opening;
  const expected = "a scheme whose example goes on from a position";
  const hint = "This example begins: calculate it without an opening.";
  throw new InputError([
    { code: "no-opening", path: "--opening", expected, received: "one whose example begins", hint },
  ]);
}
