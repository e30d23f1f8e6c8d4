import type { LedgerHead } from "../account/account-document.js";

/** To which account of the municipality what is paid for a service goes. */
export interface PostingAccount {
  /** Id of the service. */
  readonly service: string;
  /** The code of the expense in the municipality's budget. */
  readonly economicCode: string;
  /** The code of who funds it. */
  readonly sourceCode: string;
  /** The code of the project; empty where there is none. */
  readonly project: string;
  /** Value added tax that the price contains, in per cent of the price without it, `"0"` where there is none. */
  readonly vat: string;
}

/** What public money pays for an entry, as it is written into the accounts of a month; below 0 where a correction takes back. */
export interface Posting {
  /** The month in whose account it stands. */
  readonly month: string;
  /** Id of the entry. */
  readonly entry: string;
  readonly serviceMonth: string;
  readonly service: string;
  /** Id of the budget period on which the entry draws; empty where the scheme has none. */
  readonly budgetPeriod: string;
  /** Id of who provided it; empty where neither the entry nor the plan says. */
  readonly provider: string;
  /** The number of the invoice; empty where the entry has none. */
  readonly invoice: string;
  readonly economicCode: string;
  readonly sourceCode: string;
  readonly project: string;
  /** Gross without the tax. */
  readonly net: string;
  readonly vat: string;
  /** What public money pays: from the budget, and what a third party pays above a ceiling. */
  readonly gross: string;
  /** True where the ledger says that it was paid: a payment pays what was known when it was recorded, and no later correction. */
  readonly settled: boolean;
}

/** What payments of the ledger paid for an entry, by what was known of it when the last of them was recorded. */
export interface PaidEntry {
  /** Id of the entry. */
  readonly entry: string;
  /** Id of who provided it; empty where neither the entry nor the plan says. */
  readonly provider: string;
  /** The number of the invoice; empty where the entry has none. */
  readonly invoice: string;
  readonly amount: string;
}

/** The postings of the months of a ledger that are closed. */
export interface Postings extends LedgerHead {
  readonly kind: "postings";
  readonly state: "eligible";
  /** The last month that is closed; left out where none is. Nothing is posted of later ones yet. */
  readonly closedThrough?: string;
  readonly rows: readonly Posting[];
  /** What was paid of what landed in these months. */
  readonly paid: readonly PaidEntry[];
}

/** An invoice, as a provider sent it. */
export interface Invoice {
  readonly provider: string;
  readonly number: string;
  readonly date: string;
  /** What public money is asked for. */
  readonly amount: string;
}

/** Money that the bank paid for an invoice. */
export interface BankPayment {
  readonly provider: string;
  readonly number: string;
  readonly paidOn: string;
  readonly amount: string;
}

/**
 * How an invoice and what was delivered agree: it asks for as much, for more, for less; it came twice; nothing that was posted names it; it is
 * named and did not come; or what was posted names no invoice.
 */
export type InvoiceState =
  "agrees" | "over" | "under" | "twice" | "nothing-delivered" | "not-received" | "not-invoiced";

/** An invoice set against what was delivered. */
export interface InvoiceMatch {
  readonly provider: string;
  readonly number: string;
  /** What is asked for, by each copy that came; 0 where none did. */
  readonly invoiced: string;
  readonly posted: string;
  /** Invoiced less posted. */
  readonly difference: string;
  readonly state: InvoiceState;
}

/** What is due to a payee. */
export interface DueToPayee {
  /** Id of the provider. */
  readonly payee: string;
  readonly posted: string;
  /** By payments of the ledger or of the bank, whichever say more of an invoice. */
  readonly paid: string;
  /** Below 0 where more was paid than is posted. */
  readonly due: string;
}
