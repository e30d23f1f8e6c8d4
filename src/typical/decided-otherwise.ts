import { explain } from "../explanation/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { WorkedOut } from "./worked-out.js";

/** What of an explanation says how something was decided, and in what it stands: no amounts, which change with every cent. */
const ofDecisions = [
  ...["nodes", "operands", "parts", "weight", "total", "compared", "before"],
  ...["kind", "name", "operation", "rule", "parameter", "exemption", "limit", "branch", "holds", "binds", "freed"],
];

/** Which rules decided, and which way, in one text: the same for two incomes between which no threshold lies. */
export function decisionsOf(
  { document, outcome, why }: Pick<WorkedOut, "document" | "outcome" | "why">,
  compiled: CompiledScheme,
): string {
  return outcome === "eligible"
    ? JSON.stringify(explain(document, compiled).steps, ofDecisions)
    : `${outcome} ${why.join(" ")}`;
}

/**
 * The whole numbers behind which something is decided otherwise, found by halving: between two numbers with the same decisions there is none.
 *
 * @param known numbers that may be such, in their order; the first and the last are the ends
 * @param decided the decisions at a number
 */
export function decidedOtherwise(known: readonly number[], decided: (at: number) => string): readonly number[] {
  const between = (low: number, high: number): readonly number[] => {
    if (decided(low) === decided(high)) return [];
    if (high - low === 1) return [low];
    const middle = Math.floor((low + high) / 2);
    return [...between(low, middle), ...between(middle, high)];
  };
  return known.slice(1).flatMap((high, index) => between(known[index] ?? high, high));
}
