import type { Source } from "../../sources/index.js";
import { isInputReference } from "../../rules/reading/parameter.js";
import type { LevelAmountScheme } from "./level-weights.js";

/**
 * A scheme with its level amounts filled in; the inputs that stood for them are no longer open.
 *
 * @param amounts decimal texts by the scheme's order of levels
 */
export function fillAmounts(scheme: LevelAmountScheme, amounts: readonly string[]): LevelAmountScheme {
  const filled = new Set<string>();
  const rows = scheme.entitle.amounts.map((row) => {
    if (isInputReference(row.amount)) filled.add(row.amount.input);
    return { ...row, amount: amounts[scheme.levels.findIndex(({ id }) => id === row.level)] ?? row.amount };
  });
  return {
    ...scheme,
    inputs: scheme.inputs.filter(({ id }) => !filled.has(id)),
    entitle: { ...scheme.entitle, amounts: rows },
  };
}

/** A scheme whose level amounts all name a source, which is added to those of the scheme. */
export function nameSource(scheme: LevelAmountScheme, source: Source, version: string): LevelAmountScheme {
  return {
    ...scheme,
    version,
    sources: [...scheme.sources, source],
    entitle: {
      ...scheme.entitle,
      amounts: scheme.entitle.amounts.map((row) => ({ ...row, source: source.id })),
    },
  };
}
