import { formatDay, type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { LevelAmount, LevelWeight } from "./level-amount-rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkHasNone } from "../assess/read-levels.js";
import {
  checkReference,
  checkSource,
  readDecimal,
  readParameter,
  readPeriod,
  type AmountReading,
} from "../reading/reader.js";

/** Decimals of level weights. */
export const weightDecimals = 6;

/**
 * The dated amounts of the levels in minor units, by the scheme's order of levels: known levels, no day with two, no day
 * without, and never less for more need. A level that gives no entitlement has none.
 */
export function readLevelAmounts(
  written: readonly LevelAmount[],
  reading: AmountReading,
  validity: Period,
): readonly (readonly ParameterRow[])[] {
  const { issues, scheme } = reading;
  const amounts: ParameterRow[][] = scheme.levels.map(() => []);
  for (const [index, row] of written.entries()) {
    const path = `entitle.amounts[${index}]`;
    checkReference(row.level, reading.levelIds, "a level of this scheme", `${path}.level`, reading);
    checkHasNone(row.level, "amount", `${path}.level`, reading);
    checkSource(row.source, path, reading);
    const period = readPeriod(row, path, issues);
    const value = readParameter(row.amount, scheme.minorUnit, `${path}.amount`, reading);
    const assumption = assumptionBehind(row.amount, row.source, scheme);
    amounts[reading.levelIds.get(row.level) ?? -1]?.push({ ...period, value, path, source: row.source, assumption });
  }
  for (const [index, rows] of amounts.entries()) {
    checkNoOverlap(rows, issues);
    if (scheme.levels[index]?.entitled ?? true)
      checkNoGap(rows, validity, "entitle.amounts", `an amount of level "${scheme.levels[index]?.id ?? ""}"`, issues);
    rows.sort((left, right) => left.from - right.from);
  }
  checkMoreNeedNeverPaysLess(amounts, reading);
  return amounts;
}

/** On no day does a level of more need have a smaller amount than one of less need. */
function checkMoreNeedNeverPaysLess(amounts: readonly (readonly ParameterRow[])[], reading: AmountReading): void {
  for (let level = 1; level < amounts.length; level += 1) {
    for (const more of amounts[level] ?? []) {
      const less = (amounts[level - 1] ?? []).find(
        (row) => row.from <= more.to && more.from <= row.to && row.value > more.value,
      );
      if (less === undefined) continue;
      const { minorUnit, currency } = reading.scheme;
      reading.issues.push({
        code: "more-need-pays-less",
        path: `${more.path}.amount`,
        expected: `at least ${formatScaled(less.value, minorUnit)} ${currency}, the amount of level "${reading.scheme.levels[level - 1]?.id ?? ""}" (${less.path})`,
        received: `${formatScaled(more.value, minorUnit)} ${currency} on ${formatDay(Math.max(more.from, less.from))}`,
        hint: "`levels` are listed from the least need to the most.",
      });
    }
  }
}

/** The weights of levels: known levels, each once. */
export function checkWeights(weights: readonly LevelWeight[], reading: AmountReading): void {
  const seen = new Set<string>();
  for (const [index, row] of weights.entries()) {
    const path = `entitle.weights[${index}]`;
    checkReference(row.level, reading.levelIds, "a level of this scheme", `${path}.level`, reading);
    checkHasNone(row.level, "weight", `${path}.level`, reading);
    checkSource(row.source, path, reading);
    readDecimal(row.weight, weightDecimals, `${path}.weight`, reading.issues);
    if (seen.has(row.level)) {
      reading.issues.push({
        code: "duplicate-weight",
        path: `${path}.level`,
        expected: "a level that no other weight has",
        received: received(row.level),
      });
    }
    seen.add(row.level);
  }
}
