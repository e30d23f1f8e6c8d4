import { withArguments, type OptionNames, takes } from "../errors/index.js";
import { calculate } from "../rules/calculate.js";
import { withEnds } from "../rules/death/ends-of.js";
import { readCase, type KnowledgeOptions } from "../person/read/known.js";
import type { Case } from "../person/case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { TraceNode } from "../rules/recording/recorder.js";
import { stepsOf } from "./build/steps.js";
import { explanationOf } from "./explanation-of.js";
import type { Explanation } from "./tree.js";

/** What an explanation may be told besides the case and the scheme. */
export interface ExplainOptions extends KnowledgeOptions {
  /** The stable path of the one amount that is asked about, such as `lines.physio.2019-03.cost`. Left out, all are explained. */
  readonly amount?: string;
}

/**
 * Explains every amount of a result: the calculation replayed, by the same code, with a recorder.
 *
 * Each amount stands once, under its stable path, with the numbers it was worked out from: facts of the case, parameters of the
 * scheme with date and source, counted days, and other amounts. {@link prove} works every amount out again from these numbers
 * alone. Beside the amounts stand the levels, the conditions that hold and that fail, the limits that cut and that do not, the
 * exemptions that apply and that do not, and the prices that lost to others.
 *
 * A person who is not eligible is told why, and what became of the units of the plan: there are no amounts. Where facts are missing, what could be worked out without
 * them is explained, beside it the numbers that are known, and of all else which facts it waits for.
 *
 * @param document what is known of the person
 * @param compiled the scheme
 * @param options one amount only, and of which day the knowledge counts
 * @returns plain data, the same for the same input
 * @throws {InputError} as `calculate` does, and where no such amount was worked out
 *
 * @example
 * const explanation = explain(document, compiled, { amount: "lines.physio.2019-03.cost" });
 */
export function explain(document: Case, compiled: CompiledScheme, options: ExplainOptions = {}): Explanation {
  return withArguments(
    [
      ["case", document, "object", "a case"],
      ["compiled", compiled, "compiled", "a compiled scheme"],
      ["options", options, "object", "options", takes(optionNames)],
    ],
    () => explained(document, compiled, options),
  );
}

function explained(document: Case, compiled: CompiledScheme, options: ExplainOptions = {}): Explanation {
  const { amount, ...knowledge } = options;
  const recorded: TraceNode[] = [];
  const recorder = { record: (node: TraceNode) => void recorded.push(node) };
  const result = calculate(document, compiled, { ...knowledge, recorder });
  // Calculating has found no issue in the same case.
  const facts = withEnds(readCase(document, [], knowledge), compiled);
  const told = { facts, compiled, result, recorded };
  return explanationOf(told, stepsOf(told, amount), amount);
}

/** What to do instead of explaining some days of a question. */
export const showsNoDays =
  'Explain the whole question: what `calculate` of "seko" shows with { show } are its months, or differences of them.';

const optionNames: OptionNames<ExplainOptions> = {
  knownOn: true,
  amount: true,
  opening: '`explain` of "seko/going-on" explains a question that goes on from a position.',
  show: showsNoDays,
};
