import { firstDay, formatDay, lastDay, monthOf, openEnd, splitAt, type Period } from "../calendar/index.js";
import { formatScaledShort, rateDecimals } from "../numbers/index.js";
import { assumptionBehind } from "./assumption.js";
import { checkNoOverlap } from "./coverage.js";
import type { ParameterRow } from "./parameter-row.js";
import { checkSource, readParameter, readPeriod, type Reading } from "./reading.js";

/** The sources in their order, and runs of days with the shares that are in force on them. */
export interface FundFacts {
  readonly sourceIds: readonly string[];
  readonly runs: readonly FundingRun[];
}

/** Days on which the shares do not change. */
export interface FundingRun extends Period {
  /** For each source in force, its index in the order of sources; ascending. */
  readonly sources: readonly number[];
  /** For each source in force, its share scaled by {@link rateDecimals}. */
  readonly shares: readonly number[];
  readonly rows: readonly ParameterRow[];
}

const whole = 10 ** rateDecimals;

/** The funding shares: whole months, no source twice on a day, and the shares of every day of the scheme sum to 1. */
export function readFund(reading: Reading, validity: Period): FundFacts {
  const { issues, scheme } = reading;
  const sourceIds = [...new Set(scheme.fund.shares.map((share) => share.id))];
  const rows = scheme.fund.shares.map((share, index) => {
    const path = `fund.shares[${index}]`;
    checkSource(share.source, path, reading);
    const period = readPeriod(share, path, issues);
    const value = readParameter(share.share, rateDecimals, `${path}.share`, reading);
    const assumption = assumptionBehind(share.share, share.source, scheme);
    const row = { ...period, value, path, source: share.source, assumption, id: share.id };
    checkWholeMonths(row, validity, reading);
    return row;
  });
  for (const id of sourceIds) {
    checkNoOverlap(
      rows.filter((row) => row.id === id),
      issues,
    );
  }
  if (!(validity.from <= validity.to)) return { sourceIds, runs: [] };
  const changes = rows.filter((row) => row.from <= row.to).flatMap((row) => [row.from, row.to + 1]);
  const runs = splitAt(validity, changes).map((run) => {
    const inForce = rows
      .filter((row) => row.from <= run.from && run.from <= row.to)
      .sort((left, right) => sourceIds.indexOf(left.id) - sourceIds.indexOf(right.id));
    return {
      ...run,
      sources: inForce.map((row) => sourceIds.indexOf(row.id)),
      shares: inForce.map((row) => row.value),
      rows: inForce,
    };
  });
  for (const run of runs) checkSum(run, reading);
  return { sourceIds, runs };
}

function checkSum(run: FundingRun, reading: Reading): void {
  const sum = run.shares.reduce((total, share) => total + share, 0);
  if (sum === whole || Number.isNaN(sum)) return;
  reading.issues.push({
    code: "shares-not-whole",
    path: "fund.shares",
    expected: `shares that sum to 1 on every day`,
    received: `${formatScaledShort(sum, rateDecimals)} on ${formatDay(run.from)}`,
  });
}

/** The split is computed for months, so the shares of one month must be the same on all its days. */
function checkWholeMonths(row: ParameterRow, validity: Period, reading: Reading): void {
  if (Number.isNaN(row.from) || Number.isNaN(row.to)) return;
  if (row.from > validity.from && row.from !== firstDay(monthOf(row.from))) {
    reading.issues.push({
      code: "share-inside-month",
      path: `${row.path}.from`,
      expected: "the first day of a month, because sources are split by month",
      received: formatDay(row.from),
    });
  }
  if (row.to < validity.to && row.to !== openEnd && row.to !== lastDay(monthOf(row.to))) {
    reading.issues.push({
      code: "share-inside-month",
      path: `${row.path}.to`,
      expected: "the last day of a month, because sources are split by month",
      received: formatDay(row.to),
    });
  }
}
