import { InvalidArgumentError, Option, type Command } from "commander";
import { countOf } from "seko/errors";
import { jsonText } from "seko/io";
import { solve, type Solution } from "seko/what-if";
import { addVaried, variedOf, withCases, type VariedOptions } from "../comparing/varied.js";
import { analysed } from "../manifest-of-analysis.js";
import { formatOption, type Format } from "../options.js";
import { variedText } from "../pages/varied-text.js";
import type { Terminal } from "../terminal.js";

interface SolveOptions extends VariedOptions {
  readonly measure: string;
  readonly target: string;
  readonly range: { readonly low: string; readonly high: string };
  readonly step: string;
  readonly format: Format;
}

const example = `
Example:
  seko solve cases.ndjson --scheme individual-budget-children --inputs amounts.json --input amount-level-3 --measure support --target 1000000.00 --range 2000..9000 --step 1`;

/** Adds `seko solve CASES --scheme SCHEME --at PLACE --field NAME --measure NAME --target AMOUNT --range LOW..HIGH`. */
export function addSolve(program: Command, terminal: Terminal): void {
  addVaried(program.command("solve").description("the value of a number with which a measure reaches a target"))
    .requiredOption("--measure <what>", "budget, cost, support, outOfPocket, or source: and the id of one")
    .requiredOption("--target <number>", "what it is to be")
    .addOption(
      new Option("--range <what>", "where the value lies: LOW..HIGH").argParser(readRange).makeOptionMandatory(),
    )
    .option("--step <number>", "by how much two values differ that stand beside each other", "0.01")
    .addOption(formatOption())
    .addHelpText("after", example)
    .action(async (file: string, options: SolveOptions, command: Command) => {
      const { scheme, inputs, varied, read } = variedOf(file, options);
      const { measure, target, step, range } = options;
      const found = await analysed(command, options.manifest, terminal, () =>
        withCases(read, (cases) => solve(cases, scheme, { varied, inputs, measure, target, step, ...range })),
      );
      const text = options.format === "json" ? jsonText(found) : wordsOf(found).join("\n");
      terminal.stdout.write(`${text}\n`);
    });
}

function readRange(text: string): SolveOptions["range"] {
  const [low = "", high = "", ...more] = text.split("..");
  if (low === "" || high === "" || more.length > 0)
    throw new InvalidArgumentError("Two ends are expected: 10.00..40.00.");
  return { low, high };
}

function wordsOf(solution: Solution): readonly string[] {
  const { synthetic, varied, people, measure, target, currency, exact, reached, before, monotone, tried } = solution;
  const without = people.setAside === 0 ? "" : `, without ${people.setAside}`;
  const shown = ({ value, amount }: NonNullable<Solution["before"]>) => `${value} gives ${amount} ${currency}`;
  return [
    `${synthetic ? "Invented data: " : ""}same people, same use (${countOf(people.compared, "person", "people")}${without})`,
    `${variedText(varied)}: ${measure} is to be ${target} ${currency}`,
    exact ? `Reached exactly: ${shown(reached)}.` : `Between two values: ${shown(reached)}.`,
    ...(before === undefined ? [] : [`One step before: ${shown(before)}.`]),
    ...(monotone
      ? []
      : [
          `The measure did not move in one direction over the ${tried} values that were tried: others may reach the target too.`,
        ]),
  ];
}
