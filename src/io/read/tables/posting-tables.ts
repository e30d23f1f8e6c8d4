import type { BankPayment, Invoice, PostingAccount } from "../../../ledger/postings/document.js";
import { readEditedTable } from "./edited-table.js";

/**
 * Reads the table that says to which account of the municipality each service goes: `service`, `economic-code`, `source-code`, `project` and
 * `vat` in per cent.
 *
 * @param path of a CSV file
 * @throws {InputError} with every issue of the table under its row
 *
 * @example
 * postings(ledger, compiled, readPostingAccounts("accounts.csv"));
 */
export function readPostingAccounts(path: string): readonly PostingAccount[] {
  const columns = {
    service: "text",
    "economic-code": "text",
    "source-code": "text",
    project: "text-or-nothing",
    vat: "percent",
  } as const;
  return readEditedTable(path, columns, ["service"]).map(
    ({ service, "economic-code": economicCode, "source-code": sourceCode, project, vat }) => {
      return { service, economicCode, sourceCode, project, vat };
    },
  );
}

/**
 * Reads a table of invoices: `provider`, `number`, `date` and `amount`. An invoice that came twice is read twice: `matchInvoices` says so.
 *
 * @param path of a CSV file
 * @throws {InputError} with every issue of the table under its row
 *
 * @example
 * matchInvoices(told, readInvoices("invoices.csv"));
 */
export function readInvoices(path: string): readonly Invoice[] {
  return readEditedTable(path, { provider: "text", number: "text", date: "date", amount: "amount" }, []);
}

/**
 * Reads what the bank paid: `provider`, `number` of the invoice, `paid-on` and `amount`.
 *
 * @param path of a CSV file
 * @throws {InputError} with every issue of the table under its row, a payment that is there twice among them
 *
 * @example
 * dueByPayee(told, readBankPayments("bank.csv"));
 */
export function readBankPayments(path: string): readonly BankPayment[] {
  const columns = { provider: "text", number: "text", "paid-on": "date", amount: "amount" } as const;
  return readEditedTable(path, columns).map(({ "paid-on": paidOn, ...payment }) => ({ ...payment, paidOn }));
}
