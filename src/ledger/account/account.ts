import { requireOptions, type OptionNames } from "../../errors/index.js";
import { formatDay, formatMonth, monthOf } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Account, AccountAmounts, CommitmentRow } from "./account-document.js";
import { commitmentsOf, type Commitment } from "./commitments.js";
import { nothing, sidesOf, type Sides } from "./sides.js";
import type { Ledger } from "../document.js";
import type { NoAccount } from "./no-account.js";
import { knowledgeOf, openLedger, standingOf, type AsOfOptions } from "../books/open-ledger.js";
import { paidThen } from "../books/paid-then.js";

/**
 * The account of a budget on any day: what was granted, spent and committed, what is available, and what has lapsed.
 *
 * A balance of a day as it was known on a day never changes afterwards: what is recorded later has a later day of knowledge.
 *
 * @param ledger the person, the plans, and what was written down since
 * @param compiled the scheme, compiled once for all
 * @param options the day of the balance, and the day whose knowledge counts
 * @returns the account; where there is no right, or a fact is missing, why
 * @throws {InputError} with every issue of the ledger, and as `calculate`
 *
 * @example
 * const now = account(parseLedger(text), compile(scheme), { asOf: "2026-03-31" });
 * if (now.state === "eligible") now.total.available; // "412.50"
 */
export function account(ledger: Ledger, compiled: CompiledScheme, options: AsOfOptions = {}): Account | NoAccount {
  requireOptions(options, optionNames);
  return openLedger(ledger, compiled, (open) => {
    const knowledge = knowledgeOf(open, options);
    const standing = standingOf(open, knowledge);
    if (!("books" in standing)) return standing;
    const { books, closings, head } = standing;
    const before = monthOf(books.period.from) - 1;
    const closed = closings.at(-1)?.month ?? before;
    const coming = commitmentsOf(books, open.facts, { compiled, knowledge, closed });
    if (!("rows" in coming)) return coming;
    const { rows: commitments } = coming;
    const paid = [...paidThen(open, books, knowledge).values()].filter((units) => units !== undefined);
    const sides = books.budgets.map((budget) => {
      return { budget, ...sidesOf(budget, { books, commitments, paid, closed, asOf: knowledge.through }) };
    });
    const write = writer(compiled);
    return {
      ...{ kind: "account", state: "eligible", ...head, asOf: formatDay(knowledge.through) },
      ...(closed === before ? {} : { closedThrough: formatMonth(closed) }),
      total: write.amounts(
        withinAccount(
          sides.reduce((sum, each) => added(sum, each), nothing),
          sides.at(-1)?.carried ?? 0,
        ),
      ),
      budgets: sides.map(({ budget: { id, from, to }, ...own }) => ({
        ...(id === undefined ? {} : { budgetPeriod: id }),
        ...{ from: formatDay(from), to: formatDay(to), ...write.amounts(own) },
      })),
      commitments: commitments.filter(({ committed }) => committed > 0).map(write.commitment),
    };
  });
}

function added(one: Sides, other: Sides): Sides {
  const sum = (side: keyof Sides) => one[side] + other[side];
  return {
    ...{ opening: sum("opening"), allocated: sum("allocated"), adjusted: sum("adjusted") },
    ...{ exceptions: sum("exceptions"), spent: sum("spent"), settled: sum("settled"), pending: sum("pending") },
    ...{ committed: sum("committed"), available: sum("available"), lapsed: sum("lapsed"), carried: sum("carried") },
  };
}

/** What goes from one budget of the account to the next neither came to the account nor left it; what goes over from the last does. */
function withinAccount(sum: Sides, carried: number): Sides {
  return { ...sum, opening: sum.opening - (sum.carried - carried), carried };
}

/** Writes integers as amounts. */
export function writer({ name }: CompiledScheme) {
  const money = (minor: number) => formatScaled(minor, name.minorUnit);
  return {
    money,
    amounts: ({ opening, allocated, adjusted, exceptions, spent, settled, ...rest }: Sides): AccountAmounts => ({
      ...{ opening: money(opening), allocated: money(allocated), adjusted: money(adjusted) },
      ...{ exceptions: money(exceptions), spent: money(spent), settled: money(settled) },
      ...{ pending: money(rest.pending), committed: money(rest.committed) },
      ...{ available: money(rest.available), lapsed: money(rest.lapsed), carried: money(rest.carried) },
    }),
    // Hardly spreading, because every statement has a row for each line and month.
    commitment: (own: Commitment): CommitmentRow => ({
      line: own.line,
      service: own.service,
      month: formatMonth(own.month),
      ...(own.budgetPeriod === undefined ? {} : { budgetPeriod: own.budgetPeriod }),
      planned: money(own.planned),
      delivered: money(own.delivered),
      cancelled: money(own.cancelled),
      committed: money(own.committed),
      expires: formatDay(own.expires),
    }),
  };
}

const optionNames: OptionNames<AsOfOptions> = { asOf: true, knownOn: true };
