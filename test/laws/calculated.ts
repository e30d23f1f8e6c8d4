import { calculate } from "../../src/rules/opening/calculate.js";
import type { Position } from "../../src/result/position/document.js";
import type { Result } from "../../src/result/result.js";
import type { Case } from "../../src/person/case.js";
import { isInputError } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { amountPath, exactValue } from "../../src/rules/recording/rounding-nodes.js";
import type { TraceNode } from "../../src/rules/recording/recorder.js";
import type { Situation } from "../arbitraries/index.js";

// Laws ask about one scheme with several cases.
const compiledSchemes = new WeakMap<Scheme, CompiledScheme>();

/** The scheme of a situation, compiled. */
export function compiledOf({ scheme, inputs }: Situation): CompiledScheme {
  const compiled = compiledSchemes.get(scheme) ?? compile(scheme, inputs);
  compiledSchemes.set(scheme, compiled);
  return compiled;
}

/** What a situation begins with. */
export function openingOf({ opening }: Situation): { readonly opening?: Position } {
  return opening === undefined ? {} : { opening };
}

/** The result of a situation. */
export function resultOf(situation: Situation): Result {
  return calculate(situation.case, compiledOf(situation), openingOf(situation));
}

/** The result of a situation, or undefined where the plan has days without a price. */
export function resultWherePriced(situation: Situation): Result | undefined {
  try {
    return resultOf(situation);
  } catch (error) {
    if (isInputError(error) && error.issues.every((issue) => issue.code === "price-gap")) return undefined;
    throw error;
  }
}

/** What comes of a calculation: the text of a result, or the issues of wrong input. */
export function outcomeOf(calculation: () => Result): unknown {
  try {
    return calculation().toText();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
}

/** A result with what its steps recorded. */
export function recorded(situation: Situation): {
  readonly result: Result;
  readonly nodes: readonly TraceNode[];
} {
  const nodes: TraceNode[] = [];
  const recorder = { record: (node: TraceNode) => nodes.push(node) };
  return { result: calculate(situation.case, compiledOf(situation), { ...openingOf(situation), recorder }), nodes };
}

/** A named rounding: the exact value of the amount at a path, in minor units, and what it was rounded to. */
export interface NamedRounding {
  readonly amount: string;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** Over the same denominator, what stands before an amount that is rounded as it runs up. */
  readonly before: bigint;
  readonly value: number;
}

/** The named roundings among recorded nodes. */
export function roundingsOf(nodes: readonly TraceNode[]): readonly NamedRounding[] {
  return nodes
    .filter((node) => node.kind === "rounding" || node.kind === "budget-rounding")
    .map((node) => {
      const before = node.kind === "rounding" ? BigInt(node.left) * BigInt(node.before ?? 0) : 0n;
      return { amount: amountPath(node), ...exactValue(node), before, value: node.value };
    });
}

/** The same situation with another case. */
export function withCase(situation: Situation, change: (document: Case) => Case): Situation {
  return { ...situation, case: change(situation.case) };
}

/** Minor units of the cost of each line in each month, of who is eligible, by the stable path of the amount. */
export function costsOf(result: Result): ReadonlyMap<string, number> {
  const lines = result.totals === undefined ? [] : result.lines;
  return new Map(
    lines.flatMap((line) =>
      line.months.map((month) => [`lines.${line.id}.${month.month}.cost`, month.cost.minor] as const),
    ),
  );
}
