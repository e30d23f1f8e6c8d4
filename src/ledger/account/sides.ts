import { monthOf, type Day, type Month } from "../../calendar/index.js";
import type { AccountBudget } from "../books/between-budgets.js";
import type { MonthBooks } from "../books/books.js";
import { budgetAt } from "../books/budget-at.js";
import { spentOf } from "../books/funds.js";
import type { PaidUnits } from "../books/paid-units.js";
import { usableUntil } from "../books/right-until.js";
import type { AccountAmounts } from "./account-document.js";
import { committedOn, type Commitment } from "./commitments.js";

/** The sides of an account in minor units. */
export type Sides = { readonly [Side in keyof AccountAmounts]: number };

/** Sides of nothing. */
export const nothing: Sides = {
  ...{ opening: 0, allocated: 0, adjusted: 0, exceptions: 0 },
  ...{ spent: 0, settled: 0, pending: 0, committed: 0, available: 0, lapsed: 0, carried: 0 },
};

/** By what the sides of a budget are told. */
export interface SidesTelling {
  readonly books: MonthBooks;
  readonly commitments: readonly Commitment[];
  /** What was paid, as it was when it was paid. */
  readonly paid: readonly PaidUnits[];
  readonly closed: Month;
  readonly asOf: Day;
}

/** The sides of a budget of the account. */
export function sidesOf(budget: AccountBudget, { books, commitments, paid, closed, asOf }: SidesTelling): Sides {
  const isOwn = (month: Month) => budgetAt(books.budgets, month) === budget;
  const spent = spentOf(budget, books);
  const settled = paid.reduce((sum, { counted, used }) => (isOwn(counted) ? sum + used : sum), 0);
  const committed = committedOn(budget, books.budgets, commitments);
  const { opening, carried, allocated, adjusted, exceptions, approved } = budget;
  const left = opening + approved - spent - committed - carried;
  const lapsed = hasLapsed(usableUntil(budget, books.question), closed, asOf) ? Math.max(0, left) : 0;
  return {
    ...{ opening, allocated, adjusted, exceptions },
    ...{ spent, settled, pending: spent - settled, committed, available: left - lapsed, lapsed, carried },
  };
}

/** A budget has lapsed once its days, or the right to it, are over and its last month is closed. */
function hasLapsed(until: Day, closed: Month, asOf: Day): boolean {
  return asOf >= until && closed >= monthOf(until);
}
