import { withArguments } from "../errors/index.js";
import type { Explanation } from "./tree.js";
import { leavesOf } from "./why/leaves-of.js";

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
 * Numbers of the scheme are compared by their addresses where both explanations have them (`withAddresses`), so that a row which was inserted
 * before others changes none of them; otherwise by their paths.
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
  const byKeys = before.addresses !== undefined && after.addresses !== undefined;
  const [old, now] = [leavesOf(before, byKeys), leavesOf(after, byKeys)];
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
