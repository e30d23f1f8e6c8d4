/**
 * The account of a budget: plans as they were approved, entries that are never edited, months that close, what is spent, committed and
 * available on any day, statements that a family can read, and what comes.
 *
 * @packageDocumentation
 */
export { checkLedger, parseLedger } from "../documents/parse-ledger.js";
export * from "../ledger/index.js";
export { differenceTable } from "../ledger/telling/difference-table.js";
export { hledgerJournal } from "../ledger/telling/hledger.js";
export { statementTables, type StatementTables } from "../ledger/telling/statement-tables.js";
export { statementText, type StatementTextOptions } from "../ledger/telling/statement-text.js";
export { whyNotPaid } from "../ledger/telling/why-not-paid.js";
export { dueByPayee, matchInvoices } from "../ledger/postings/invoices.js";
export type {
  BankPayment,
  DueToPayee,
  Invoice,
  InvoiceMatch,
  InvoiceState,
  PaidEntry,
  Posting,
  PostingAccount,
  Postings,
} from "../ledger/postings/document.js";
export { postings, type PostingsOptions } from "../ledger/postings/postings.js";
export { dueTable, invoiceTable, postingsTable } from "../ledger/telling/posting-tables.js";
