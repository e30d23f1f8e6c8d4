import { calculate } from "../../rules/calculate.js";
import { calculateAll } from "../../rules/calculate-all.js";
import type { Case } from "../../person/case.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Outcome } from "../../outcome/outcome.js";
import type { SegmentNode } from "../../rules/recording/recorder.js";

/** Of how many parts of each level's amount a budget consists, exactly: `numerators[level] ÷ denominator`. */
export interface BudgetShare {
  /** By the scheme's order of levels. */
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** How many cases have just this budget. */
  readonly count: bigint;
}

/** A case without a budget, and why. */
export interface WithoutBudget {
  /** Id of the case. */
  readonly case: string;
  readonly outcome: Outcome;
}

/** The budgets of many cases as shares of level amounts, which do not depend on the amounts. */
export interface BudgetShares {
  /** Alike budgets stand once, with their count. */
  readonly shares: readonly BudgetShare[];
  readonly withoutBudget: readonly WithoutBudget[];
}

/**
 * Works out once, with the calculation itself, of which parts of the level amounts each budget consists.
 *
 * @param draft the scheme with any level amounts
 * @throws {InputError} with every issue of every case, each under `cases[index]`
 */
export function budgetShares(cases: readonly Case[], draft: CompiledScheme): BudgetShares {
  const shares = new Map<string, { numerators: readonly bigint[]; denominator: bigint; count: bigint }>();
  const withoutBudget: WithoutBudget[] = [];
  for (const document of cases) {
    const segments: SegmentNode[] = [];
    const outcome = recordSegments(document, cases, draft, segments);
    if (outcome.state !== "eligible") {
      withoutBudget.push({ case: document.id, outcome });
      continue;
    }
    const share = shareOf(segments, draft.levelIds);
    const key = `${share.numerators.join(" ")}/${share.denominator}`;
    const alike = shares.get(key);
    if (alike === undefined) shares.set(key, { ...share, count: 1n });
    else alike.count += 1n;
  }
  return { shares: [...shares.values()], withoutBudget };
}

/** Calculates one case and notes the days of each level; where the case is wrong, the issues of all cases are thrown. */
function recordSegments(
  document: Case,
  cases: readonly Case[],
  draft: CompiledScheme,
  segments: SegmentNode[],
): Outcome {
  const recorder = {
    record(node: { readonly kind: string }) {
      if (isSegment(node)) segments.push(node);
    },
  };
  try {
    return calculate(document, draft, { recorder }).outcome;
  } catch (error) {
    calculateAll(cases, draft);
    throw error;
  }
}

function isSegment(node: { readonly kind: string }): node is SegmentNode {
  return node.kind === "segment";
}

/** Days ÷ denominator of each level, over one denominator: the product of the different ones, of which there are at most four. */
function shareOf(segments: readonly SegmentNode[], levelIds: readonly string[]): Omit<BudgetShare, "count"> {
  const denominators = new Set(segments.map((segment) => segment.denominator));
  const denominator = [...denominators].reduce((product, each) => product * BigInt(each), 1n);
  const numerators = levelIds.map(() => 0n);
  for (const segment of segments) {
    const level = levelIds.indexOf(segment.level);
    const days = BigInt(segment.to - segment.from + 1);
    numerators[level] = (numerators[level] ?? 0n) + (days * denominator) / BigInt(segment.denominator);
  }
  return { numerators, denominator };
}
