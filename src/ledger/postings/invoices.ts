import { withArguments } from "../../errors/index.js";
import { formatScaled, parseScaled } from "../../numbers/index.js";
import { amountsOf, decimalsOf, keyOf, type Asking } from "./asked-amounts.js";
import type { BankPayment, DueToPayee, Invoice, InvoiceMatch, InvoiceState, Postings } from "./document.js";

/**
 * Invoices set against what was posted by their numbers: those that ask for more or less than was delivered, came twice, are of nothing that
 * was delivered, or are named by an entry and did not come; and what was delivered without one.
 *
 * @param told the postings up to some month
 * @param invoices as providers sent them
 * @returns a row for each provider and number, in the order of providers
 * @throws {InputError} for amounts that are none
 *
 * @example
 * matchInvoices(told, invoices).filter(({ state }) => state !== "agrees");
 */
export function matchInvoices(told: Postings, invoices: readonly Invoice[]): readonly InvoiceMatch[] {
  const looked = [
    ["told", told, "object", "postings"],
    ["invoices", invoices, "list", "a list of invoices"],
  ] as const;
  return withArguments(looked, () => {
    const decimals = decimalsOf(told);
    const amounts = amountsOf(invoices, "invoices", told);
    const rows = new Map<string, { asking: Asking; invoiced: number; copies: number; posted: number; count: number }>();
    const row = (asking: Asking) => {
      const own = rows.get(keyOf(asking)) ?? { asking, invoiced: 0, copies: 0, posted: 0, count: 0 };
      rows.set(keyOf(asking), own);
      return own;
    };
    for (const posting of told.rows) {
      const own = row(posting);
      own.posted += parseScaled(posting.gross, decimals);
      own.count += 1;
    }
    for (const [index, { provider, number }] of invoices.entries()) {
      const own = row({ provider, invoice: number });
      own.invoiced += amounts[index] ?? 0;
      own.copies += 1;
    }
    return [...rows.values()].sort(inOrder).map(({ asking, invoiced, copies, posted, count }): InvoiceMatch => {
      const money = (minor: number) => formatScaled(minor, decimals);
      return {
        ...{ provider: asking.provider, number: asking.invoice, invoiced: money(invoiced), posted: money(posted) },
        ...{ difference: money(invoiced - posted), state: stateOf({ asking, invoiced, copies, posted, count }) },
      };
    });
  });
}

function stateOf(row: {
  readonly asking: Asking;
  readonly invoiced: number;
  readonly copies: number;
  readonly posted: number;
  readonly count: number;
}): InvoiceState {
  if (row.copies > 1) return "twice";
  if (row.copies === 0) return row.asking.invoice === "" ? "not-invoiced" : "not-received";
  if (row.count === 0) return "nothing-delivered";
  if (row.invoiced === row.posted) return "agrees";
  return row.invoiced > row.posted ? "over" : "under";
}

/**
 * What is due to each payee: what was posted, less what was paid. Where ledger and bank both say that an invoice was paid, whichever says more
 * counts, so that nothing counts twice.
 *
 * @param told the postings up to some month
 * @param payments what the bank paid
 * @returns a row for each payee
 * @throws {InputError} for amounts that are none
 *
 * @example
 * dueByPayee(told, payments).filter(({ due }) => due !== "0.00");
 */
export function dueByPayee(told: Postings, payments: readonly BankPayment[] = []): readonly DueToPayee[] {
  const looked = [
    ["told", told, "object", "postings"],
    ["payments", payments, "list", "a list of payments"],
  ] as const;
  return withArguments(looked, () => {
    const decimals = decimalsOf(told);
    const amounts = amountsOf(payments, "payments", told);
    const invoices = new Map<string, { asking: Asking; posted: number; settled: number; bank: number }>();
    const row = (asking: Asking) => {
      const own = invoices.get(keyOf(asking)) ?? { asking, posted: 0, settled: 0, bank: 0 };
      invoices.set(keyOf(asking), own);
      return own;
    };
    for (const posting of told.rows) row(posting).posted += parseScaled(posting.gross, decimals);
    for (const paid of told.paid) row(paid).settled += parseScaled(paid.amount, decimals);
    for (const [index, { provider, number }] of payments.entries()) {
      row({ provider, invoice: number }).bank += amounts[index] ?? 0;
    }
    const payees = new Map<string, { posted: number; paid: number }>();
    for (const { asking, posted, settled, bank } of [...invoices.values()].sort(inOrder)) {
      const own = payees.get(asking.provider) ?? { posted: 0, paid: 0 };
      payees.set(asking.provider, { posted: own.posted + posted, paid: own.paid + Math.max(settled, bank) });
    }
    const money = (minor: number) => formatScaled(minor, decimals);
    return [...payees].map(([payee, { posted, paid }]) => {
      return { payee, posted: money(posted), paid: money(paid), due: money(posted - paid) };
    });
  });
}

function inOrder({ asking: one }: { readonly asking: Asking }, { asking: other }: { readonly asking: Asking }): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}
