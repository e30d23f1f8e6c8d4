import { hintFor, InputError, received, withHint } from "../errors/index.js";
import { namedSources } from "./build/names-for.js";
import { childrenOf } from "./walk.js";
import type { Explanation } from "./tree.js";
import type { ExplainedStep, ExplanationNode, StepEntry } from "./tree/steps.js";

/**
 * The part of an explanation that one amount rests on, as {@link stepsBehind} and {@link assumptionsBehind} find it.
 *
 * @throws {InputError} where the explanation has no such amount
 */
export function onlyAmount(explanation: Explanation, amount: string): Explanation {
  const steps = stepsBehind(explanation.steps, amount, explanation.outcome);
  const assumptions = assumptionsBehind(explanation.assumptions, { own: steps, all: explanation.steps });
  return { ...explanation, amount, steps, assumptions };
}

/**
 * The steps that one amount rests on, of each what the amount refers to. What was looked at besides numbers (levels, conditions, limits,
 * exemptions) stays where its step has part in the amount.
 *
 * @throws {InputError} where the steps have no such amount
 */
export function stepsBehind(
  steps: readonly ExplainedStep[],
  amount: string,
  outcome: Explanation["outcome"],
): readonly ExplainedStep[] {
  const entries = steps.flatMap(({ nodes }) => nodes);
  const byAmount = new Map<string, StepEntry>();
  for (const entry of entries) for (const path of amountsOf(entry)) byAmount.set(path, entry);
  if (!byAmount.has(amount)) throw unknownAmount(amount, [...byAmount.keys()], outcome);
  const needed = new Set<StepEntry>();
  const open = [amount];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const entry = byAmount.get(path);
    if (entry === undefined || needed.has(entry)) continue;
    needed.add(entry);
    open.push(...referencesIn(entry));
  }
  const all = steps.map(({ step, nodes }) => {
    const asked = step === "assess" || step === "entitle" || nodes.some((entry) => needed.has(entry));
    return { step, nodes: asked ? nodes.filter((entry) => needed.has(entry) || amountsOf(entry).length === 0) : [] };
  });
  return all.filter(({ nodes }) => nodes.length > 0);
}

/**
 * The assumptions that steps rest on: those that their nodes name, and those of the rules as a whole. What only nodes of other parts name is
 * left out.
 *
 * @param isBehind whether one that no node names is behind the amount; left out, all are
 */
export function assumptionsBehind(
  assumptions: Explanation["assumptions"],
  { own, all }: { readonly own: readonly ExplainedStep[]; readonly all: readonly ExplainedStep[] },
  isBehind: (assumption: string) => boolean = () => true,
): Explanation["assumptions"] {
  if (assumptions.length === 0) return assumptions;
  const [ofOwn, named] = [assumptionsNamedIn(own), assumptionsNamedIn(all)];
  return assumptions.filter(({ id }) => ofOwn.has(id) || (!named.has(id) && isBehind(id)));
}

/** The ids of sources and supplied inputs that nodes name: assumptions are among them. */
function assumptionsNamedIn(steps: readonly ExplainedStep[]): ReadonlySet<string> {
  const named = new Set(namedSources(steps));
  const visit = (node: ExplanationNode): void => {
    if ("assumption" in node) named.add(node.assumption);
    childrenOf(node).forEach(visit);
  };
  for (const { nodes } of steps) nodes.forEach(visit);
  return named;
}

/** The paths of the amounts that an entry explains, at any depth. */
export function amountsOf(node: ExplanationNode): readonly string[] {
  if (node.kind === "split") return node.parts.map(({ amount }) => amount);
  const own = "operation" in node && node.amount !== undefined ? [node.amount] : [];
  return [...own, ...childrenOf(node).flatMap((child) => (child.kind === "reference" ? [] : amountsOf(child)))];
}

function referencesIn(node: ExplanationNode): readonly string[] {
  return childrenOf(node).flatMap((child) => (child.kind === "reference" ? [child.amount] : referencesIn(child)));
}

/** Amounts that are told as examples where another was asked for. */
const examples = ["budget.approved", "totals.cost"];

function unknownAmount(amount: string, known: readonly string[], outcome: Explanation["outcome"]): InputError {
  const such = examples.filter((each) => known.includes(each)).join(" or ");
  const why = outcome.state === "eligible" ? "" : `, which is ${outcome.state}`;
  const issue = {
    code: "unknown-amount",
    path: "amount",
    expected:
      known.length === 0
        ? `no amount, because there is none in the result${why}`
        : `the path of an amount of the result${why}${such === "" ? "" : `, such as ${such}`}`,
    received: received(amount),
  };
  const hint = hintFor(amount, known);
  return new InputError([withHint(issue, hint)]);
}
