import { withArguments } from "../errors/index.js";
import { isBefore } from "./before-node.js";
import { parametersIn } from "./parameters-in.js";
import { childrenOf } from "./walk.js";
import type { Explanation, ExplanationNode } from "./tree.js";

/** What kind of thing changed between two explanations. */
export type ChangeKind = "scheme" | "period" | "outcome" | "parameter" | "fact" | "amount";

/** One thing that is not the same in two explanations. */
export interface Change {
  readonly kind: ChangeKind;
  /** The place in scheme or case, or the path of the amount. */
  readonly path: string;
  /** Undefined where it is new. */
  readonly before: string | undefined;
  /** Undefined where it is gone. */
  readonly after: string | undefined;
}

/** What changed, the causes apart from the amounts that follow from them. */
export interface Changes {
  /** Changed version of the scheme, period, outcome, parameters and facts. */
  readonly causes: readonly Change[];
  /** Changed amounts, in the order in which they are worked out. */
  readonly amounts: readonly Change[];
}

/**
 * What changed between two explanations: the parameters, facts and version behind the amounts, and the amounts that changed with
 * them. For the question why a budget is not what it was.
 *
 * Months are compared as they are named; for two years, both explanations are best of one amount each.
 *
 * @param before as `explain` gives it
 * @param after as `explain` gives it
 *
 * @example
 * const { causes } = why(explain(document, lastYear), explain(document, thisYear));
 * causes[0]; // { kind: "parameter", path: "entitle.amounts[1]", before: "3000", after: "3150" }
 */
export function why(before: Explanation, after: Explanation): Changes {
  return withArguments(
    [
      ["before", before, "object", "an explanation"],
      ["after", after, "object", "an explanation"],
    ],
    () => changesOf(before, after),
  );
}

function changesOf(before: Explanation, after: Explanation): Changes {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const heads: readonly (readonly [ChangeKind, string, string, string])[] = [
    ["scheme", "scheme.id", before.scheme.id, after.scheme.id],
    ["scheme", "scheme.version", before.scheme.version, after.scheme.version],
    ["period", "period.from", before.period.from, after.period.from],
    ["period", "period.to", before.period.to, after.period.to],
    ["outcome", "outcome.state", before.outcome.state, after.outcome.state],
  ];
  const ofHead = heads
    .filter(([, , was, is]) => was !== is)
    .map(([kind, path, was, is]): Change => ({ kind, path, before: was, after: is }));
  return {
    causes: [
      ...ofHead,
      ...changesIn("parameter", old.parameters, now.parameters),
      ...changesIn("fact", old.facts, now.facts),
    ],
    amounts: changesIn("amount", old.amounts, now.amounts),
  };
}

interface Leaves {
  readonly parameters: Map<string, string>;
  readonly facts: Map<string, string>;
  readonly amounts: Map<string, string>;
}

function leavesOf(explanation: Explanation): Leaves {
  const parameters = parametersIn(explanation).map(({ parameter, value }) => [parameter, value] as const);
  const leaves: Leaves = { parameters: new Map(parameters), facts: new Map(), amounts: new Map() };
  const visit = (node: ExplanationNode): void => {
    if (node.kind === "fact" || node.kind === "adjustment" || isBefore(node)) leaves.facts.set(node.fact, node.value);
    if (node.kind === "level") leaves.facts.set(`assessments ${node.assessment}`, factsOfLevel(node));
    if (node.kind === "level" && node.withoutEntitlement !== undefined)
      leaves.parameters.set(node.withoutEntitlement.parameter, "false");
    if (node.kind === "missing") leaves.facts.set(node.fact, `missing ${node.from} to ${node.to}`);
    if (node.kind === "split") for (const { amount, value } of node.parts) leaves.amounts.set(amount, value);
    else if ("operation" in node && node.amount !== undefined) leaves.amounts.set(node.amount, node.value ?? "");
    childrenOf(node).forEach(visit);
  };
  for (const { nodes } of explanation.steps) nodes.forEach(visit);
  return leaves;
}

function factsOfLevel({
  date,
  score,
  level,
}: {
  readonly date: string;
  readonly score?: string;
  readonly level?: string;
}): string {
  return [date, score, level].filter((each) => each !== undefined).join(", ");
}

/** What differs of two lists of values by path: first what the later has, then what is gone. */
function changesIn(
  kind: ChangeKind,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly Change[] {
  const changed = [...after]
    .filter(([path, value]) => before.get(path) !== value)
    .map(([path, value]): Change => ({ kind, path, before: before.get(path), after: value }));
  const gone = [...before]
    .filter(([path]) => !after.has(path))
    .map(([path, value]): Change => ({ kind, path, before: value, after: undefined }));
  return [...changed, ...gone];
}
