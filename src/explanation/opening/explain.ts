import { withArguments, type OptionNames, takes } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import { openingOf, goOn, type Continued } from "../../rules/opening/continue.js";
import type { Opening } from "../../rules/opening/open.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import { stepsOf } from "../build/steps.js";
import type { Told } from "../build/telling.js";
import { explain as explainBeginning, showsNoDays, type ExplainOptions as BeginningOptions } from "../explain.js";
import { explanationOf } from "../explanation-of.js";
import type { ExplainedStep } from "../tree/steps.js";
import type { Explanation } from "../tree.js";
import { givenBefore, type GivenBefore } from "./given-before.js";
import { leavesBefore } from "./leaves-before.js";
import { stepsOfPart } from "./steps-of-part.js";

/** What an explanation may be told besides the case and the scheme. */
export interface ExplainOptions extends BeginningOptions {
  /** The position with which the question goes on, or several of the person, as `calculate` takes them. */
  readonly opening?: Position | readonly Position[] | undefined;
}

/**
 * Explains every amount of a result as `explain` of "seko/explanation" does, also of a question that goes on from a position.
 *
 * What came from before is a number of its own, with the place in the opening, the rule that keeps it and the last day that it counts: units
 * used of a limit, what was drawn from a budget, what the client has paid in life. A month that was shown in part before is explained as a
 * whole, from its first day, under paths that begin with `whole.`; each amount of it that the result shows is the difference to
 * what was shown.
 *
 * @param document what is known of the person
 * @param compiled the scheme
 * @param options with what the question goes on, one amount only, and of which day the knowledge counts
 * @returns plain data, the same for the same input; `prove` takes what came from before as given
 * @throws {InputError} as `calculate` does, and where no such amount was worked out
 *
 * @example
 * const explanation = explain(february, compiled, { opening: january.closing, amount: "months.2026-02.contribution" });
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

function explained(document: Case, compiled: CompiledScheme, options: ExplainOptions): Explanation {
  const { opening: given, amount, ...knowledge } = options;
  const only = amount === undefined ? {} : { amount };
  if (given === undefined) return explainBeginning(document, compiled, { ...knowledge, ...only });
  const opening = openingOf(document, compiled, given, knowledge);
  const recorded: TraceNode[] = [];
  const ofPart: TraceNode[] = [];
  const continued = goOn(document, compiled, opening, {
    ...knowledge,
    recorder: recorderOf(recorded),
    ofPart: recorderOf(ofPart),
  });
  const { whole, bound } = continued;
  const said = givenBefore(given, compiled.name.id);
  const told: Told = {
    ...{ facts: bound.facts, compiled, result: whole, recorded },
    before: said && leavesBefore({ ...said, budgets: opening.away && continued.budgets }, compiled.name.id),
    limitsBefore: bound.limits,
  };
  const steps = stepsFrom(told, continued, opening, { own: said?.own, recorded: ofPart, amount });
  return explanationOf({ ...told, result: continued.result }, steps, amount);
}

function recorderOf(nodes: TraceNode[]) {
  return { record: (node: TraceNode) => void nodes.push(node) };
}

/** What a part is told by: the position of its scheme, and what was recorded of its budget. */
interface PartTold extends Partial<Pick<GivenBefore, "own">> {
  readonly recorded: readonly TraceNode[];
  /** The one amount that is asked about. */
  readonly amount: string | undefined;
}

function stepsFrom(
  told: Told,
  { result }: Continued,
  { shown, through }: Opening,
  { own, recorded, amount }: PartTold,
): readonly ExplainedStep[] {
  if (shown === undefined || own?.position.month === undefined) return stepsOf({ ...told, result }, amount);
  const facts = { ...told.facts, from: through + 1 };
  return stepsOfPart(told, { ...told, facts, result, recorded }, { own, shown: own.position.month });
}

const optionNames: OptionNames<ExplainOptions> = { knownOn: true, amount: true, opening: true, show: showsNoDays };
