import { formatDay, intersect, type Period } from "../../calendar/index.js";
import { unitPriceDecimals } from "../../numbers/index.js";
import { assumedSource, assumptionBehind } from "../reading/assumption.js";
import { checkCounted } from "../reading/check-counted.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { FundingSource, UnitCostFunding } from "./rule.js";
import { groupBy } from "../../lists/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import {
  checkReference,
  checkSource,
  readParameter,
  readPeriod,
  readRounding,
  type Reading,
} from "../reading/reading.js";
import type { CompiledTest } from "../when/read.js";
import { checkWholeMonths } from "./whole-months.js";

/** A unit cost, scaled by {@link unitPriceDecimals}. */
export interface UnitCostRateFacts extends ParameterRow {
  readonly service: string;
  readonly place: string | undefined;
}

/** A source that pays by unit cost, with its texts parsed. */
export interface UnitCostFacts extends Period {
  readonly path: string;
  readonly id: string;
  /** Index in the order of sources. */
  readonly source: number;
  /** The tests of whose units it pays for; none where it pays for everybody's. */
  readonly when: readonly CompiledTest[];
  readonly rates: readonly UnitCostRateFacts[];
  readonly rounding: UnitCostFunding["rounding"];
  /** Step of the rounding, in minor units. */
  readonly step: number;
  /** The id of the source of the rule, where it is an assumption. */
  readonly assumption: string | undefined;
}

/** A source with its days. */
interface DatedSource extends Period {
  readonly path: string;
  readonly source: FundingSource;
  readonly when: readonly CompiledTest[];
}

/**
 * The sources that pay by unit cost: known services and places, whole months, one rate a day, none missing in between, and no
 * unit that two sources would pay.
 */
export function readUnitCosts(
  sources: readonly DatedSource[],
  sourceIds: readonly string[],
  validity: Period,
  reading: Reading,
): readonly UnitCostFacts[] {
  const unitCosts = sources.flatMap(({ from, to, path, source, when }): readonly UnitCostFacts[] => {
    if (source.method !== "unit-cost") return [];
    const rates = source.rates.map((_, index) => readRate(source, { index, sourcePath: path, validity }, reading));
    checkRates(rates, { days: { from, to }, path, validity }, reading);
    const step = readRounding(source.rounding, reading.scheme.minorUnit, `${path}.rounding`, reading.issues);
    const { id, rounding } = source;
    const assumption = assumedSource(source.source, reading.scheme);
    return [{ from, to, path, id, source: sourceIds.indexOf(id), when, rates, rounding, step, assumption }];
  });
  for (const [index, later] of unitCosts.entries()) {
    for (const earlier of unitCosts.slice(0, index)) checkPaidOnce(earlier, later, reading);
  }
  return unitCosts;
}

function readRate(
  { rates }: UnitCostFunding,
  { index, sourcePath, validity }: { readonly index: number; readonly sourcePath: string; readonly validity: Period },
  reading: Reading,
): UnitCostRateFacts {
  const path = `${sourcePath}.rates[${index}]`;
  const row = rates[index];
  if (row === undefined) throw new Error(`no rate ${index}`);
  const { service, place } = row;
  checkCounted(service, `${path}.service`, reading);
  if (place !== undefined)
    checkReference(place, reading.placeIds, { what: "a place of this scheme", path: `${path}.place` }, reading);
  checkSource(row.source, path, reading);
  const period = { ...readPeriod(row, path, reading.issues), path };
  checkWholeMonths(period, validity, reading.issues);
  const value = readParameter(row.rate, unitPriceDecimals, `${path}.rate`, reading);
  const assumption = assumptionBehind(row.rate, row.source, reading.scheme);
  return { ...period, service, place, value, source: row.source, assumption };
}

/** One rate a day for a service at a place; and where a service has a rate for everywhere, it has one on every day. */
function checkRates(
  rates: readonly UnitCostRateFacts[],
  { days, path, validity }: { readonly days: Period; readonly path: string; readonly validity: Period },
  reading: Reading,
): void {
  for (const [, rows] of groupBy(rates, ({ service, place }) => `${service} ${place ?? ""}`)) {
    checkNoOverlap(rows, reading.issues);
    const inForce = intersect(days, validity);
    const [first] = rows;
    if (first === undefined || first.place !== undefined || inForce === undefined) continue;
    checkNoGap(
      rows,
      inForce,
      { path: `${path}.rates`, what: `a unit cost of service "${first.service}"` },
      reading.issues,
    );
  }
}

/** No unit is paid by two sources: on no day do two have a rate for one service where one person can live. */
function checkPaidOnce(earlier: UnitCostFacts, later: UnitCostFacts, reading: Reading): void {
  if (earlier.id === later.id) return;
  for (const rate of later.rates) {
    for (const other of earlier.rates) {
      const from = Math.max(earlier.from, later.from, other.from, rate.from);
      const to = Math.min(earlier.to, later.to, other.to, rate.to);
      if (!(from <= to) || other.service !== rate.service || !canMeet(other.place, rate.place, reading)) continue;
      reading.issues.push({
        code: "two-unit-costs",
        path: rate.path,
        expected: `days or places that ${other.path} of source "${earlier.id}" does not have: no unit is paid by two sources`,
        received: `service "${rate.service}" from ${formatDay(from)}`,
      });
      break;
    }
  }
}

/** Whether somebody can live at a place for which both rates are: one is for everywhere, or lies in the other. */
function canMeet(one: string | undefined, other: string | undefined, reading: Reading): boolean {
  return one === undefined || other === undefined || liesIn(one, other, reading, 0) || liesIn(other, one, reading, 0);
}

/** Whether a place is another or lies in it on any day; places lie at most two deep in each other. */
function liesIn(inner: string, outer: string, reading: Reading, depth: number): boolean {
  if (inner === outer) return true;
  const within = reading.scheme.places[reading.placeIds.get(inner) ?? -1]?.within ?? [];
  return depth < 2 && within.some(({ place }) => liesIn(place, outer, reading, depth + 1));
}
