import { intersectLists, overlaps, type Period } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { addGap } from "../../outcome/add-gap.js";
import type { Gap } from "../../outcome/finding.js";
import type { CompiledScheme } from "../compiled.js";
import { hasUnitsHere } from "../common/paid-elsewhere.js";
import { untilEndOfLine } from "../death/ends-of.js";
import { daysOn } from "../months/line-days.js";
import type { About } from "../when/kind.js";
import { placeAt, placesOfPrices } from "./places-of-prices.js";
import { priceStart } from "./price-start.js";
import { testedRuns, type TestedRun } from "./tested-prices.js";

/**
 * Adds a gap for days of a line on which a fact is missing that decides between its prices. A fact that only prices of a lower rank
 * ask for is not asked for.
 *
 * @returns the indexes of the lines whose price hangs on one
 */
export function askForPrices(
  { serviceOf, eligible }: { readonly serviceOf: readonly number[]; readonly eligible: readonly Period[] },
  about: About,
  compiled: CompiledScheme,
  gaps: Gap[],
): ReadonlySet<number> {
  const open = new Set<number>();
  const { testedPrices } = compiled;
  if (testedPrices === undefined) return open;
  const { facts } = about;
  for (const [index, line] of facts.lines.entries()) {
    if (!hasUnitsHere(line, compiled)) continue;
    const service = serviceOf[index] ?? 0;
    const places = placesOfPrices(service, facts, compiled);
    for (const span of intersectLists(untilEndOfLine(eligible, index, facts), [line])) {
      for (const run of testedRuns(span, about, testedPrices)) {
        for (const place of places) {
          if (run.unknown.size === 0 || !overlaps(run, place)) continue;
          const from = Math.max(run.from, place.from);
          const to = Math.min(run.to, place.to);
          const of = { line, service, placeAt: placeAt(place.place, compiled) };
          const missing = missingOf({ ...run, from, to }, of, compiled);
          if (missing.length > 0) open.add(index);
          for (const gap of missing) addGap(gap, gaps);
        }
      }
    }
  }
  return open;
}

/** Where a price would decide if its tests passed, its fact is asked for; and what would decide if they failed is looked at too. */
function missingOf(
  { from, to, passing, unknown }: TestedRun,
  of: { readonly line: LineFacts; readonly service: number; readonly placeAt: number },
  compiled: CompiledScheme,
): readonly Gap[] {
  const lists = compiled.testedPrices?.listsFor(new Set([...passing, ...unknown.keys()])) ?? compiled;
  const start = priceStart(of.line, of.service, compiled, lists);
  return (lists.prices[start + of.placeAt] ?? []).flatMap((row): readonly Gap[] => {
    const missing = unknown.get(row.tests?.asked ?? "");
    if (missing === undefined || !overlaps(row, { from, to })) return [];
    const days = { from: Math.max(from, row.from), to: Math.min(to, row.to) };
    if (daysOn(of.line.weekdays, days.from, days.to) === 0) return [];
    const rest = new Map([...unknown].filter(([asked]) => asked !== row.tests?.asked));
    return [
      { ...days, ...missing, neededBy: row.path },
      ...missingOf({ ...days, passing, unknown: rest }, of, compiled),
    ];
  });
}
