import { formatDay, splitAt, type Period } from "../../calendar/index.js";
import { isId, whyNotId } from "../../person/id.js";
import type { Issue } from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { formatScaledShort, rateDecimals } from "../../numbers/index.js";
import { assumptionBehind, assumedSource } from "../reading/assumption.js";
import { checkNoOverlap } from "../reading/coverage.js";
import type { FundingShare, FundingSource, RestFunding } from "./rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { readUnitCosts, type UnitCostFacts } from "./read-unit-costs.js";
import { checkSource, readParameter, readPeriod, type Reading } from "../reading/reading.js";
import { indexRows } from "../reading/row-index.js";
import { checkWholeMonths } from "./whole-months.js";

/** The sources in their order, and runs of days with the shares that are in force on them. */
export interface FundFacts {
  readonly sourceIds: readonly string[];
  readonly runs: readonly FundingRun[];
  readonly unitCosts: readonly UnitCostFacts[];
}

/** Days on which the shares do not change. */
export interface FundingRun extends Period {
  /** For each source in force, its index in the order of sources; ascending, the one that pays the rest last. */
  readonly sources: readonly number[];
  /** For each source in force, its share scaled by {@link rateDecimals}. */
  readonly shares: readonly number[];
  readonly rows: readonly ParameterRow[];
}

/** A share, or the rest, with its texts parsed. */
interface ShareRow extends ParameterRow {
  readonly id: string;
  readonly paysRest: boolean;
}

const whole = 10 ** rateDecimals;

/**
 * The funding sources: whole months, no source twice on a day, at most one that pays the rest. Without it the shares of every
 * day of the scheme sum to 1, with it to at most 1.
 */
export function readFund(reading: Reading, validity: Period): FundFacts {
  const { issues, scheme } = reading;
  const sourceIds = [...new Set(scheme.fund.shares.map((share) => share.id))];
  const places = new Map(sourceIds.map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? -1;
  const all = scheme.fund.shares.map((source, index) => {
    const path = `fund.shares[${index}]`;
    checkSource(source.source, path, reading);
    checkSourceId(source.id, `${path}.id`, issues);
    const period = { ...readPeriod(source, path, issues), path };
    checkWholeMonths(period, validity, issues);
    return { ...period, source };
  });
  for (const rows of groupBy(all, (row) => row.source.id).values()) checkNoOverlap(rows, issues);
  const unitCosts = readUnitCosts(all, sourceIds, validity, reading);
  const rows = all.flatMap(({ source, ...period }) =>
    source.method === "unit-cost" ? [] : [readShare(source, period, reading)],
  );
  checkNoOverlap(
    rows.filter((row) => row.paysRest),
    issues,
  );
  if (!(validity.from <= validity.to)) return { sourceIds, runs: [], unitCosts };
  const sound = rows.filter((row) => row.from <= row.to);
  const changes = sound.flatMap((row) => [row.from, row.to + 1]);
  const order = (row: ShareRow) => (row.paysRest ? sourceIds.length : placeOf(row.id));
  const inForceOn = indexRows(sound);
  const runs = splitAt(validity, changes).map((run) => {
    const inForce = [...inForceOn.on(run.from)].sort((left, right) => order(left) - order(right));
    const shared = sumOf(inForce);
    checkSum(shared, inForce, run, reading);
    return {
      ...run,
      sources: inForce.map((row) => placeOf(row.id)),
      shares: inForce.map((row) => (row.paysRest ? whole - shared : row.value)),
      rows: inForce,
    };
  });
  return { sourceIds, runs, unitCosts };
}

/** Results have sources as keys, and JSON lists keys of digits alone before all others, whatever the order of sources. */
function checkSourceId(id: string, path: string, issues: Issue[]): void {
  if (!isId(id)) issues.push(whyNotId(id, path));
  else if (/^\d+$/u.test(id)) issues.push({ ...whyNotId(id, path), hint: "Put a letter to the digits." });
}

function readShare(
  source: FundingShare | RestFunding,
  period: Period & { readonly path: string },
  reading: Reading,
): ShareRow {
  const row = { ...period, source: source.source, id: source.id };
  if (isRest(source))
    return { ...row, value: 0, assumption: assumedSource(source.source, reading.scheme), paysRest: true };
  const value = readParameter(source.share, rateDecimals, `${period.path}.share`, reading);
  return { ...row, value, assumption: assumptionBehind(source.share, source.source, reading.scheme), paysRest: false };
}

function isRest(source: FundingSource): source is RestFunding {
  return source.method === "rest";
}

function sumOf(rows: readonly ShareRow[]): number {
  return rows.reduce((total, row) => total + row.value, 0);
}

function checkSum(sum: number, rows: readonly ShareRow[], run: Period, reading: Reading): void {
  const restIsPaid = rows.some((row) => row.paysRest);
  if (sum === whole || Number.isNaN(sum) || (restIsPaid && sum < whole)) return;
  reading.issues.push({
    code: "shares-not-whole",
    path: "fund.shares",
    expected: restIsPaid ? "shares that sum to at most 1 on every day" : "shares that sum to 1 on every day",
    received: `${formatScaledShort(sum, rateDecimals)} on ${formatDay(run.from)}`,
  });
}
