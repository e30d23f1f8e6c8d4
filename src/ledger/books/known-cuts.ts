import type { CutReason } from "../../outcome/cut.js";
import type { Result } from "../../result/result.js";
import { unitsOfLine } from "../../result/rows/line-units-row.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { KnownUnits } from "./known-units.js";
import type { RefusingRule } from "./lateness.js";
import { cutReasonOf } from "../../rules/limit/give/cut-reason.js";

/** Why units that were received are not paid: a rule of the scheme cuts them, or the ledger refuses them. */
export type NotPaidReason = CutReason | { readonly code: RefusingRule };

/** Units of an entry that nobody pays, and why. */
export interface KnownCut extends CutReason {
  /** More than 0. */
  readonly scaled: number;
}

/**
 * What is cut of deliveries, by id of the entry, of a result of which each line is one. What is received over a limit and the client pays is
 * not cut: somebody pays it.
 *
 * @param received the deliveries: a scheme may round units before it prices them, and of what is cut whole nothing is left over by that
 */
export function cutsOf(
  { numbers }: Result,
  { limits }: CompiledScheme,
  received: readonly KnownUnits[],
): ReadonlyMap<string, readonly KnownCut[]> {
  const { lines, units } = numbers;
  if (units.cuts.length === 0) return new Map();
  const beyond = new Set(limits.filter((limit) => limit.beyond !== undefined).map(({ rule }) => rule.id));
  const byEntry = new Map<string, readonly KnownCut[]>();
  for (const cut of units.cuts) {
    if (cut.code === "over-limit" && cut.rules.some((id) => beyond.has(id))) continue;
    const { id = "" } = lines[cut.line] ?? {};
    byEntry.set(id, [...(byEntry.get(id) ?? []), { ...cutReasonOf(cut), scaled: cut.scaled }]);
  }
  const askedOf = new Map(received.map((each) => [each.id, each.units]));
  for (const [line, { id }] of lines.entries()) {
    const [own, asked = 0] = [byEntry.get(id), askedOf.get(id)];
    if (own === undefined) continue;
    const isWhole = unitsOfCuts(own) === unitsOfLine(numbers, units.requested, line);
    byEntry.set(id, isWhole ? cutsOfAll(own, asked) : own);
  }
  return byEntry;
}

/** Cuts that are all of some units. */
function cutsOfAll(cuts: readonly KnownCut[], asked: number): readonly KnownCut[] {
  const within = cutsWithin(cuts, asked);
  const rest = asked - unitsOfCuts(within);
  return within.map((cut, index) => (index === within.length - 1 ? { ...cut, scaled: cut.scaled + rest } : cut));
}

/** How many units are cut in all, scaled. */
export function unitsOfCuts(cuts: readonly KnownCut[]): number {
  return cuts.reduce((sum, { scaled }) => sum + scaled, 0);
}

/** Cuts of no more than some units in all: what was corrected since is taken off the last. */
export function cutsWithin(cuts: readonly KnownCut[], most: number): readonly KnownCut[] {
  let left = most;
  return cuts.flatMap((cut) => {
    const scaled = Math.min(cut.scaled, left);
    left -= scaled;
    return scaled > 0 ? [{ ...cut, scaled }] : [];
  });
}
