import { formatDay, overlaps, type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkNoGap } from "../reading/coverage.js";
import type { LevelAmount, LevelWeight } from "./level-amount-rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { inOrderOfTests, readTests, type TestsOfRow } from "./tested-facts.js";
import { checkHasNone } from "../assess/read-levels.js";
import {
  budgetPath,
  checkReference,
  checkSource,
  readDecimal,
  readParameter,
  readPeriod,
  type AmountReading,
} from "../reading/reader.js";

/** Decimals of level weights. */
export const weightDecimals = 6;

/** An amount of a level, with its tests. */
export type LevelAmountRow = ParameterRow & TestsOfRow;

/**
 * The dated amounts of the levels in minor units, by the scheme's order of levels: known levels, no day with two for everybody, no
 * day without, and never less for more need. A level that gives no entitlement has none. Rows with tests come first, in the order
 * of the document, then those for everybody else by their days.
 */
export function readLevelAmounts(
  written: readonly LevelAmount[],
  reading: AmountReading,
  validity: Period,
): readonly (readonly LevelAmountRow[])[] {
  const { issues, scheme } = reading;
  const amounts: LevelAmountRow[][] = scheme.levels.map(() => []);
  for (const [index, row] of written.entries()) {
    const path = budgetPath(reading, `entitle.amounts[${index}]`);
    checkReference(row.level, reading.levelIds, { what: "a level of this scheme", path: `${path}.level` }, reading);
    checkHasNone(row.level, "amount", `${path}.level`, reading);
    checkSource(row.source, path, reading);
    const period = readPeriod(row, path, issues);
    const value = readParameter(row.amount, scheme.minorUnit, `${path}.amount`, reading);
    const assumption = assumptionBehind(row.amount, row.source, scheme);
    const { when, asked } = readTests(
      row.when,
      { ...period, path },
      reading,
      "a test of the person, because the amount is that of a level",
    );
    const { source } = row;
    amounts[reading.levelIds.get(row.level) ?? -1]?.push({ ...period, value, path, source, assumption, when, asked });
  }
  const ordered = amounts.map((rows, index) => {
    const { ordered: own, forAll } = inOrderOfTests(rows, issues);
    const id = scheme.levels[index]?.id ?? "";
    const what =
      forAll.length < rows.length ? `an amount without tests of level "${id}"` : `an amount of level "${id}"`;
    if (scheme.levels[index]?.entitled ?? true)
      checkNoGap(forAll, validity, { path: budgetPath(reading, "entitle.amounts"), what }, issues);
    return own;
  });
  checkMoreNeedNeverPaysLess(ordered, reading);
  return ordered;
}

/** On no day does a level of more need give anybody a smaller amount than one of less need. */
function checkMoreNeedNeverPaysLess(amounts: readonly (readonly LevelAmountRow[])[], reading: AmountReading): void {
  for (let level = 1; level < amounts.length; level += 1) {
    for (const more of amounts[level] ?? []) {
      const lower = amounts[level - 1] ?? [];
      const less = lower.find(
        (row) =>
          overlaps(row, more) &&
          row.value > more.value &&
          !isForOthers(row, more, { lower, higher: amounts[level] ?? [] }),
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

/** Whether nobody gets both of two amounts: who passes the tests of one has an amount by the same tests at the other level. */
function isForOthers(
  less: LevelAmountRow,
  more: LevelAmountRow,
  { lower, higher }: { readonly lower: readonly LevelAmountRow[]; readonly higher: readonly LevelAmountRow[] },
): boolean {
  if (less.asked === more.asked) return false;
  const from = Math.max(less.from, more.from);
  const to = Math.min(less.to, more.to);
  const hasSame = (rows: readonly LevelAmountRow[], { asked, when }: LevelAmountRow) =>
    when.length > 0 && rows.some((row) => row.asked === asked && row.from <= from && row.to >= to);
  return hasSame(higher, less) || hasSame(lower, more);
}

/** The weights of levels: known levels, each once. */
export function checkWeights(weights: readonly LevelWeight[], reading: AmountReading): void {
  const seen = new Set<string>();
  for (const [index, row] of weights.entries()) {
    const path = budgetPath(reading, `entitle.weights[${index}]`);
    checkReference(row.level, reading.levelIds, { what: "a level of this scheme", path: `${path}.level` }, reading);
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
