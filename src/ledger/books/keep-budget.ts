import { formatDay } from "../../calendar/index.js";
import { InputError } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Decision } from "../../person/decision.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";

/** Begins the ids of decisions that a ledger makes of its entries. */
export const ledgerDecision = "ledger-";

/** The id of a decision that a ledger makes of an entry, and, behind it, of what else: not longer than ids may be. */
export function decisionId(entry: string, of: string | undefined): string {
  const end = of === undefined ? "" : `-${of}`;
  return `${ledgerDecision}${entry.slice(0, 64 - ledgerDecision.length - end.length)}${end}`;
}

/** Why a budget is to stay what it is, and where that stands. */
export interface Keeping {
  readonly id: string;
  /** Place in the ledger, for issues. */
  readonly path: string;
  readonly recordedOn: string;
  readonly reason: string;
  readonly decidedBy: string;
}

/**
 * The decisions by which the budgets of one question are those of another: of more days for the same money, or of deliveries where the
 * budget comes from the plan.
 *
 * @returns none where the budgets are the same
 * @throws {InputError} where one has a budget period that the other has not
 */
export function decisionsToKeep(
  kept: Result,
  changed: Result,
  { name }: CompiledScheme,
  { id, path, recordedOn, reason, decidedBy }: Keeping,
): readonly Decision[] {
  if (kept.budget === undefined || changed.budget === undefined) return [];
  const before = approvedBy(kept);
  const decisions: Decision[] = [];
  for (const [period, approved] of approvedBy(changed)) {
    const own = before.get(period);
    if (own === undefined) {
      const { from, to } = changed.budget.periods.find((each) => each.id === period) ?? changed.period;
      const expected = "days of the budget periods that the account has";
      throw new InputError([
        {
          code: "another-budget",
          path,
          expected,
          received: `days of "${period}", from ${from} to ${to}, with its own money`,
        },
      ]);
    }
    if (own === approved) continue;
    const amount = formatScaled(own - approved, name.minorUnit);
    const ofPeriod =
      period === "" ? { id: decisionId(id, undefined) } : { id: decisionId(id, period), budgetPeriod: period };
    decisions.push({
      ...ofPeriod,
      decidedOn: recordedOn,
      adjustments: [{ id: ofPeriod.id, amount, reason, decidedBy }],
    });
  }
  return decisions;
}

/** The approved budget in minor units, by id of the budget period; under an empty id where there is one for the whole. */
function approvedBy({ budget }: Result): ReadonlyMap<string, number> {
  if (budget === undefined) return new Map();
  const { periods, approved } = budget;
  if (periods.length === 0) return new Map([["", approved.minor]]);
  return new Map(periods.map((period) => [period.id, period.approved.minor]));
}

/** Why deliveries are set against the money of the plan, where a budget comes from what is planned. */
export function asPlanned(knownOn: number): Keeping {
  return {
    id: "as-planned",
    path: "plans",
    recordedOn: formatDay(knownOn),
    reason: "The budget is that of the plan.",
    decidedBy: "ledger",
  };
}
