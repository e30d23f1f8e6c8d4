import { formatDay, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Result } from "../../src/result/result.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";

/** What a calculation in parts may be told. */
export interface PartsOptions {
  readonly opening?: Position | undefined;
  readonly changed?: (position: Position) => Position;
}

const unchanged = (position: Position): Position => position;

/**
 * Calculates a case in parts, each opened with what the part before leaves behind, there and back through JSON.
 *
 * @param cuts the first day of each part but the first, in order
 * @param more what the first part begins with, and what a program could have done to a position on the way
 */
export function calculateInParts(
  document: Case,
  compiled: CompiledScheme,
  cuts: readonly number[],
  more: PartsOptions = {},
): readonly Result[] {
  const results: Result[] = [];
  const { changed = unchanged } = more;
  let { opening } = more;
  const starts = [parseDay(document.period.from), ...cuts];
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const to = next === undefined ? document.period.to : formatDay(next - 1);
    const part = { ...document, period: { from: formatDay(start), to } };
    const result = calculate(part, compiled, {
      opening: opening === undefined || index === 0 ? opening : changed(opening),
    });
    results.push(result);
    const { closing } = result;
    if (closing === undefined) return results;
    // The text is what the position is.
    opening = JSON.parse(JSON.stringify(closing)) as Position;
  }
  return results;
}

/** Everything of results that has to add up, by what it is of: parts give the sums of their whole. */
export function sumsOf(results: readonly Result[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (key: string, value: number) => {
    const sum = (sums.get(key) ?? 0) + value;
    if (sum === 0) sums.delete(key);
    else sums.set(key, sum);
  };
  for (const result of results) {
    for (const { from, to } of result.outcome.state === "eligible" ? result.outcome.spans : []) {
      for (let day = parseDay(from); day <= parseDay(to); day += 1) add(`eligible ${formatDay(day)}`, 1);
    }
    for (const { condition, code, from, to } of result.outcome.reasons) {
      for (let day = parseDay(from); day <= parseDay(to); day += 1) add(`${code} ${condition} ${formatDay(day)}`, 1);
    }
    for (const line of result.lines) {
      for (const month of line.months) {
        const of = `${line.id} ${month.month}`;
        add(`${of} requested`, month.requestedScaled);
        add(`${of} allowed`, month.allowedScaled);
        for (const { code, rules, by, units } of month.cuts) {
          add(`${of} cut ${[code, ...rules, by].join(" ")}`, units.scaled);
        }
        if (!("costMinor" in month)) continue;
        add(`${of} cost`, month.costMinor);
        add(`${of} covered`, month.coveredMinor);
        add(`${of} contribution`, month.contributionMinor ?? 0);
        for (const { reason, bearer, minor } of month.outsideMinors) add(`${of} outside ${reason} ${bearer}`, minor);
      }
    }
    if (result.totals === undefined) continue;
    for (const month of result.months) {
      add(`${month.month} contribution`, month.contributionMinor);
      for (const { id, minor } of month.payerMinors) add(`${month.month} payer ${id}`, minor);
      for (const [id, { minor }] of month.bySource) add(`${month.month} source ${id}`, minor);
      for (const [id, { accepted, funded, paid }] of month.unitCosts) {
        for (const [index, { minor }] of [accepted, funded, paid].entries()) {
          add(`${month.month} unit cost ${id} ${index}`, minor);
        }
      }
    }
  }
  return sums;
}

/** Everything that results rest on, each once. */
export function assumptionsOf(results: readonly Result[]): readonly string[] {
  return [...new Set(results.flatMap(({ assumptions }) => assumptions))].sort();
}
