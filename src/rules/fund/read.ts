import { formatDay, splitAt, type Period } from "../../calendar/index.js";
import { isId, whyNotId } from "../../person/id.js";
import type { Issue } from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { formatScaledShort, rateDecimals } from "../../numbers/index.js";
import { assumptionBehind, assumedSource } from "../reading/assumption.js";
import { checkNoOverlap } from "../reading/coverage.js";
import type { FundingCapFacts } from "./cap-facts.js";
import { addNotCapped, capWithoutOther, checkCapsBind, readFundingCaps } from "./read-caps.js";
import type { FundingShare, FundingSource, RestFunding } from "./rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { readUnitCosts, type UnitCostFacts } from "./read-unit-costs.js";
import { checkSource, readParameter, readPeriod, type Reading } from "../reading/reading.js";
import { indexRows } from "../reading/row-index.js";
import { readWhenOf } from "../when/read.js";
import type { ShareRow } from "./share-row.js";
import { checkPersons } from "./check-persons.js";
import { isWhole, sumOf, wholeShare } from "./whole-shares.js";
import { checkWholeMonths } from "./whole-months.js";

/** The sources in their order, and runs of days with the shares that are in force on them. */
export interface FundFacts {
  readonly sourceIds: readonly string[];
  readonly runs: readonly FundingRun[];
  readonly unitCosts: readonly UnitCostFacts[];
  /** Each before those of the sources that pay what is above it. */
  readonly caps: readonly FundingCapFacts[];
}

/** Days on which the shares do not change. */
export interface FundingRun extends Period {
  /** For each source in force, its index in the order of sources; ascending, the one that pays the rest last. */
  readonly sources: readonly number[];
  /** For each source in force, its share scaled by {@link rateDecimals}. */
  readonly shares: readonly number[];
  readonly rows: readonly ParameterRow[];
  /** Where tests tell shares apart, all of them, of whom those count whose tests a person passes; the lists above are then empty. */
  readonly tested: readonly ShareRow[] | undefined;
}

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
    return { ...period, source, when: readWhenOf(source.when, `${path}.when`, period, reading) };
  });
  const isTested = all.some(({ when }) => when.length > 0);
  if (!isTested) for (const rows of groupBy(all, (row) => row.source.id).values()) checkNoOverlap(rows, issues);
  const unitCosts = readUnitCosts(all, sourceIds, validity, reading);
  const rows = all.flatMap(({ source, when, ...period }) =>
    source.method === "unit-cost" ? [] : [{ ...readShare(source, period, reading), place: placeOf(source.id), when }],
  );
  if (!isTested) {
    checkNoOverlap(
      rows.filter((row) => row.paysRest),
      issues,
    );
  }
  const caps = readFundingCaps(places, validity, reading);
  checkCapsBind(caps, rows, validity, issues);
  // Where nothing is bought, nobody need pay.
  const isNothing = scheme.services.length === 0 && all.length === 0;
  if (isNothing || !(validity.from <= validity.to)) return { sourceIds, runs: [], unitCosts, caps };
  const sound = rows.filter((row) => row.from <= row.to);
  const changes = [...sound, ...caps].flatMap((row) => [row.from, row.to + 1]);
  const order = (row: ShareRow) => (row.paysRest ? sourceIds.length : row.place);
  const isSound = issues.length === 0;
  const inForceOn = indexRows(sound);
  const runs = splitAt(validity, changes).map((run) => {
    const inForce = [...inForceOn.on(run.from)].sort((left, right) => order(left) - order(right));
    if (isTested) {
      const others = all.filter(({ from, to, source }) => {
        return source.method === "unit-cost" && from <= run.from && run.from <= to;
      });
      const paying = others.map(({ source, when, path }) => ({ id: source.id, when, path }));
      if (isSound) checkPersons(inForce, { paying, caps }, run, reading);
      return { ...run, sources: [], shares: [], rows: [], tested: inForce };
    }
    checkSum(sumOf(inForce), inForce, run, reading);
    const alone = capWithoutOther(caps, inForce, run.from);
    if (alone !== undefined) addNotCapped(alone, `everybody on ${formatDay(run.from)}`, issues);
    return { ...run, ...sharesOf(inForce), tested: undefined };
  });
  return { sourceIds, runs, unitCosts, caps };
}

/** What the rows of one person share: each its part, and one what is left. */
export function sharesOf(rows: readonly ShareRow[]): Pick<FundingRun, "sources" | "shares" | "rows"> {
  const shared = sumOf(rows);
  return {
    sources: rows.map(({ place }) => place),
    shares: rows.map((row) => (row.paysRest ? wholeShare - shared : row.value)),
    rows,
  };
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
): Omit<ShareRow, "place" | "when"> {
  const row = { ...period, source: source.source, id: source.id };
  if (isRest(source))
    return { ...row, value: 0, assumption: assumedSource(source.source, reading.scheme), paysRest: true };
  const value = readParameter(source.share, rateDecimals, `${period.path}.share`, reading);
  return { ...row, value, assumption: assumptionBehind(source.share, source.source, reading.scheme), paysRest: false };
}

function isRest(source: FundingSource): source is RestFunding {
  return source.method === "rest";
}

function checkSum(sum: number, rows: readonly ShareRow[], run: Period, reading: Reading): void {
  const rests = rows.filter((row) => row.paysRest).length;
  // That two sources pay the rest is an issue of its own.
  if (isWhole(rows) || (rests > 1 && sum <= wholeShare)) return;
  const restIsPaid = rests > 0;
  reading.issues.push({
    code: "shares-not-whole",
    path: "fund.shares",
    expected: restIsPaid ? "shares that sum to at most 1 on every day" : "shares that sum to 1 on every day",
    received: `${formatScaledShort(sum, rateDecimals)} on ${formatDay(run.from)}`,
  });
}
