import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Reason } from "../../outcome/reason.js";

/** The sides of an account, as decimal text in the scheme's currency: opening + allocated + adjusted + exceptions = spent + committed + available + lapsed + carried. */
export interface AccountAmounts {
  /** What came from the budget before; below 0 where this one pays for what that one could not. In the total, what came from outside. */
  readonly opening: string;
  /** What the formula gives. */
  readonly allocated: string;
  /** By decisions, below 0 where they take. */
  readonly adjusted: string;
  /** By exceptions outside of the formula. */
  readonly exceptions: string;
  /** What was delivered draws on the budget: `settled` and `pending` together. */
  readonly spent: string;
  /** What was paid for it to the providers, by what was known when each payment was recorded. */
  readonly settled: string;
  /** What of it is not paid yet; below 0 where more was paid than is spent after a correction. */
  readonly pending: string;
  /** What the plan is still to give in months that are open. */
  readonly committed: string;
  /** What can still be planned; below 0 where more is spent and committed than was granted. */
  readonly available: string;
  /** What was left when the budget, or the right to it, ended. */
  readonly lapsed: string;
  /** What goes over to the next budget; below 0 where the next one pays for what this one could not. In the total, what goes over to the budget after the account. */
  readonly carried: string;
}

/** The account of one budget. */
export interface BudgetAccount extends AccountAmounts {
  /** Id of the budget period; left out where there is one budget for the whole account. */
  readonly budgetPeriod?: string;
  readonly from: string;
  readonly to: string;
}

/** What a line is still to give in an open month. */
export interface CommitmentRow {
  readonly line: string;
  readonly service: string;
  readonly month: string;
  /** Id of the budget period on which it will draw; left out where the scheme has none. */
  readonly budgetPeriod?: string;
  /** What the plan would draw on the budget in the month, if the budget had money for it. */
  readonly planned: string;
  readonly delivered: string;
  readonly cancelled: string;
  readonly committed: string;
  /** The last day on which it can still be used. */
  readonly expires: string;
}

/** What every answer of a ledger says first. */
export interface LedgerHead {
  readonly client: string;
  /** True where the person is made up. */
  readonly synthetic: boolean;
  /** Id and version of the scheme. */
  readonly scheme: { readonly id: string; readonly version: string };
  readonly currency: string;
  /** Whether the budget is for the whole cost, or for what the public pays after the client. */
  readonly basis: "gross" | "net";
  /** The day whose knowledge counts; left out where everything recorded counts. */
  readonly knownOn?: string;
  /** The assumptions that it rests on, by id of their source. */
  readonly assumptions: readonly string[];
}

/** A ledger of somebody with a budget, as it stood on a day. */
export interface Account extends LedgerHead {
  readonly kind: "account";
  readonly state: "eligible";
  /** The last day of service that counts. */
  readonly asOf: string;
  /** The last month that is closed; left out where none is. */
  readonly closedThrough?: string;
  readonly total: AccountAmounts;
  readonly budgets: readonly BudgetAccount[];
  readonly commitments: readonly CommitmentRow[];
}

/** A ledger of somebody who has no right to a budget, with every reason. It has no amounts. */
export interface NoRight {
  readonly state: "ineligible";
  readonly reasons: readonly Reason[];
}

/** A ledger of somebody of whom a fact is missing. It has no amounts. */
export interface NotKnown {
  readonly state: "incomplete";
  readonly missing: readonly MissingFact[];
  readonly reasons: readonly Reason[];
}
