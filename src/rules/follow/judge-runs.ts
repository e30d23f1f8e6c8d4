import { type Period, formatPeriod, indexPeriods, intersect, union } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { Issue } from "../../errors/index.js";
import type { CompiledCompensation } from "./compensation/compile.js";
import type { PaidRun } from "./amounts/month-claims.js";
import { netCostOf } from "./amounts/net-cost.js";
import { type NoRate, rateOn } from "./amounts/rate-on.js";
import { lostDays, unchangingRuns } from "./days/change-days.js";
import type { DecidedDays } from "./days/decided-days.js";
import { type Grounds, type MissingHere, judgeDay, missingHere } from "./days/judge-day.js";
import { QualifyingDeliveries } from "./days/qualifying-deliveries.js";
import type { UnpaidReason } from "./following.js";

/** A run of days with what was found of it. */
export interface JudgedRun extends Period {
  /** Whether it only takes its part of what the month is worth. */
  readonly beside: boolean;
  readonly reasons: readonly UnpaidReason[];
  readonly missing: readonly MissingHere[];
  readonly paid: PaidRun | undefined;
}

/** What is found of each run of days on which no fact changes. */
export function judgeRuns(
  facts: CaseFacts,
  compiled: CompiledCompensation,
  decided: DecidedDays,
  issues: Issue[],
): readonly JudgedRun[] {
  const lost = lostDays(facts, compiled);
  const deliveries = new QualifyingDeliveries(facts, compiled);
  const judging = { facts, compiled, lost: indexPeriods(lost), deliveries };
  const withoutRate = new Map<
    string,
    { readonly found: NoRate & { readonly rows: readonly unknown[] }; readonly runs: Period[] }
  >();
  const unchanging = unchangingRuns(facts, compiled, lost, deliveries.excluded);
  const runs = decidedRuns(unchanging, decided).map((run): JudgedRun => {
    // Written out rather than spread: most of the time of following goes into runs.
    const { from, to, beside } = run;
    const { reasons, missing, grounds } = judgeDay(from, judging);
    if (grounds === undefined) return { from, to, beside, reasons, missing, paid: undefined };
    const rate = rateOn(from, grounds.leaving, facts, compiled);
    if ("unknown" in rate) {
      return { from, to, beside, reasons, missing: [missingHere(rate.unknown, "amount")], paid: undefined };
    }
    if ("rows" in rate) {
      const key = `${grounds.leaving.group} ${grounds.leaving.institution} ${rate.rows.map(({ path }) => path).join()}`;
      const so = withoutRate.get(key);
      if (so === undefined) withoutRate.set(key, { found: rate, runs: [run] });
      else so.runs.push(run);
      return { from, to, beside, reasons, missing, paid: undefined };
    }
    const lacking = lackingCost(grounds, compiled);
    const paid = lacking.length > 0 ? undefined : { from, to, beside, grounds, rate };
    return { from, to, beside, reasons, missing: lacking, paid };
  });
  for (const [key, { found, runs: without }] of withoutRate) issues.push(rateIssue(key, found.rows, without, compiled));
  return runs;
}

/** Of some runs those that decide, cut where the days end that are asked about. */
function decidedRuns(
  runs: readonly Period[],
  { asked, beside }: DecidedDays,
): readonly (Period & Pick<JudgedRun, "beside">)[] {
  const within = (days: readonly Period[], isBeside: boolean) => {
    const parts: (Period & Pick<JudgedRun, "beside">)[] = [];
    for (const run of runs) {
      for (const each of days) {
        const shared = intersect(run, each);
        if (shared !== undefined) parts.push({ from: shared.from, to: shared.to, beside: isBeside });
      }
    }
    return parts;
  };
  const found = within(asked, false);
  return beside.length === 0 ? found : [...found, ...within(beside, true)].sort((one, other) => one.from - other.from);
}

/** Under a cap at the net cost, the costs must be known. */
function lackingCost({ deliveries }: Grounds, { scheme }: CompiledCompensation): readonly MissingHere[] {
  if (scheme.amount.atMost === undefined || !Number.isNaN(netCostOf(deliveries).net)) return [];
  return [{ fact: "deliveries.cost", neededBy: "amount" }];
}

function rateIssue(
  key: string,
  rows: readonly unknown[],
  runs: readonly Period[],
  { scheme }: CompiledCompensation,
): Issue {
  const [group = "", institution = "", paths = ""] = key.split(" ");
  const list = scheme.amount.method === "institution-share" ? "amount.costs" : "amount.rates";
  const on = union(runs).map(formatPeriod).join(", ");
  return {
    code: rows.length === 0 ? "rate-missing" : "two-rates",
    path: list,
    expected: `one rate for group "${group}" that left "${institution}" on ${on}`,
    received: rows.length === 0 ? "none" : paths.split(",").join(" and "),
    hint:
      rows.length === 0
        ? "Add a dated row; a rate is never held past its last day."
        : "Let dates, groups or tests tell them apart.",
  };
}
