import type { AmountsDocument } from "../../src/result/document/amounts.js";
import type { Result } from "../../src/result/result.js";
import type { Following } from "../../src/rules/follow/following.js";

/**
 * What a result comes to, by the meaning of each amount. This file alone knows in which form results give their amounts: where that
 * form changes, it changes too, and the frozen tables stay as they are.
 */

/** Amounts of one thing by name, as decimal texts: a budget, a month, a line's month, a claim. */
export interface AmountsRow {
  /** A stable path, such as `lines.care.2019-03`. */
  readonly of: string;
  readonly amounts: Readonly<Record<string, string | undefined>>;
}

/** What a person's result comes to. */
export interface FrozenAmounts {
  readonly outcome: string;
  /** Empty unless the person is eligible: what is unknown is absent. */
  readonly rows: readonly AmountsRow[];
}

/** The amounts of an individual budget, and the units that are allowed. */
export function amountsOfResult(result: Result): FrozenAmounts {
  const document = result.toJSON();
  if (document.totals === undefined) return { outcome: document.outcome.state, rows: [] };
  const { outcome, budget, lines, months, totals } = document;
  const { indicative, approved, segments, periods = [], adjustments = [] } = budget;
  return {
    outcome: outcome.state,
    rows: [
      { of: "budget", amounts: { indicative, approved } },
      ...segments.map(({ from, amount }) => ({ of: `budget.segments.${from}`, amounts: { amount } })),
      ...adjustments.map(({ id, amount }) => ({ of: `budget.adjustments.${id}`, amounts: { amount } })),
      ...periods.map(({ id, computed, bound, used, unspent, ...period }) => ({
        of: `budget.periods.${id}`,
        amounts: {
          computed,
          bound: bound?.change,
          indicative: period.indicative,
          approved: period.approved,
          used,
          unspent,
          carriedIn: period.carriedIn,
          expired: period.expired,
          carriedOut: period.carriedOut,
        },
      })),
      ...lines.flatMap(({ id, months: own }) =>
        own.map(({ month, allowed, cut, cost, covered, contribution, outside }) => ({
          of: `lines.${id}.${month}`,
          amounts: { allowed, cut, cost, covered, contribution, ...outsideBy(outside) },
        })),
      ),
      ...months.map(({ month, remaining, ...amounts }) => ({
        of: `months.${month}`,
        amounts: { ...amountsIn(amounts), remaining },
      })),
      { of: "totals", amounts: amountsIn(totals) },
    ],
  };
}

/** What follows a person: the claims by claimant and month. */
export function amountsOfFollowing({ outcome, claims }: Following): FrozenAmounts {
  return {
    outcome: outcome.state,
    rows: claims.map(({ claimant, month, days, gross, cut, amount, netCost, otherPublic, overcompensation }) => ({
      of: `claims.${claimant}.${month}`,
      amounts: {
        days: String(days),
        gross: String(gross),
        cut: String(cut),
        amount: String(amount),
        netCost: netCost?.toString(),
        otherPublic: otherPublic?.toString(),
        overcompensation: overcompensation?.toString(),
      },
    })),
  };
}

/** The amounts of a month or a total. */
function amountsIn({
  bySource,
  byPayer = {},
  unitCosts = {},
  outside,
  ...amounts
}: AmountsDocument): AmountsRow["amounts"] {
  const { cost, covered, uncovered, contribution, funded } = amounts;
  return {
    cost,
    covered,
    uncovered,
    contribution,
    funded,
    ...prefixed("bySource", bySource),
    ...prefixed("byPayer", byPayer),
    ...Object.fromEntries(
      Object.entries(unitCosts).flatMap(([id, { accepted, paid }]) => [
        [`unitCosts.${id}.accepted`, accepted],
        [`unitCosts.${id}.paid`, paid],
      ]),
    ),
    ...outsideBy(outside),
  };
}

function outsideBy(outside: AmountsDocument["outside"] = []): AmountsRow["amounts"] {
  return Object.fromEntries(outside.map(({ reason, bearer, amount }) => [`outside.${reason}.${bearer}`, amount]));
}

function prefixed(path: string, amounts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [`${path}.${id}`, amount]));
}
