import { withArguments } from "../../errors/index.js";
import {
  makeTable,
  namedColumns,
  resultColumn,
  type ColumnKind,
  type Table,
  type TableColumn,
} from "../../report/index.js";
import type { Label, Language } from "../../sources/index.js";
import type { DueToPayee, InvoiceMatch, InvoiceState, Postings } from "../postings/document.js";
import { budgetPeriodWords } from "./words.js";

const stateWords: Readonly<Record<InvoiceState, Label>> = {
  agrees: { en: "agrees", lv: "sakrīt" },
  over: { en: "more than was delivered", lv: "vairāk, nekā sniegts" },
  under: { en: "less than was delivered", lv: "mazāk, nekā sniegts" },
  twice: { en: "came twice", lv: "saņemts divreiz" },
  "nothing-delivered": { en: "nothing of it is paid", lv: "nekas no tā netiek apmaksāts" },
  "not-received": { en: "did not come", lv: "nav saņemts" },
  "not-invoiced": { en: "delivered without an invoice", lv: "sniegts bez rēķina" },
};

const column = (id: string, kind: ColumnKind, en: string, lv: string): TableColumn => ({ id, kind, label: { lv, en } });

function moneyOf(currency: string) {
  return (id: string, en: string, lv: string): TableColumn => ({ ...column(id, "money", en, lv), unit: currency });
}

const provider = column("provider", "text", "Provider", "Pakalpojuma sniedzējs");
const invoice = column("invoice", "text", "Invoice", "Rēķins");

/**
 * Postings as a table, a row for each.
 *
 * @throws {InputError} for what are no postings
 *
 * @example
 * csvTable(postingsTable(told), { dialect: latvianCsv });
 */
export function postingsTable(told: Postings): Table {
  return withArguments([["told", told, "object", "postings"]], () => {
    const money = moneyOf(told.currency);
    return makeTable({
      id: "postings",
      title: { en: "Postings", lv: "Grāmatojumi" },
      columns: [
        ...[resultColumn("month"), resultColumn("client"), column("entry", "text", "Entry", "Ieraksts")],
        ...[column("service-month", "month", "Month of the service", "Pakalpojuma mēnesis"), resultColumn("service")],
        { id: "budget-period", kind: "text", label: budgetPeriodWords },
        ...[provider, invoice, column("economic-code", "text", "Economic code", "Ekonomiskās klasifikācijas kods")],
        ...[column("source-code", "text", "Source code", "Finansējuma avota kods")],
        ...[
          column("project", "text", "Project", "Projekts"),
          money("net", "Net", "Bez PVN"),
          money("vat", "VAT", "PVN"),
        ],
        ...[
          money("gross", "Gross", "Ar PVN"),
          { ...column("settled", "text", "Paid", "Samaksāts"), latvian: { true: "jā", false: "nē" } },
        ],
      ],
      rows: told.rows.map((row) => [
        ...[row.month, told.client, row.entry, row.serviceMonth, row.service, row.budgetPeriod],
        ...[row.provider, row.invoice],
        ...[row.economicCode, row.sourceCode, row.project, row.net, row.vat, row.gross, String(row.settled)],
      ]),
    });
  });
}

/**
 * Invoices set against deliveries, as a table.
 *
 * @param language of the words that say how they agree
 * @throws {InputError} for what are no matches
 *
 * @example
 * csvTable(invoiceTable(matchInvoices(told, invoices), { currency: "EUR", language: "lv" }), { dialect: latvianCsv });
 */
export function invoiceTable(
  matches: readonly InvoiceMatch[],
  options: { readonly currency: string; readonly language: Language },
): Table {
  const looked = [
    ["matches", matches, "list", "a list of matches"],
    ["options", options, "object", "options such as { currency, language }"],
  ] as const;
  return withArguments(looked, () => {
    const money = moneyOf(options.currency);
    return makeTable({
      id: "invoices",
      title: { en: "Invoices and deliveries", lv: "Rēķini un sniegtais" },
      columns: [
        ...[provider, invoice, money("invoiced", "Invoiced", "Rēķinā"), money("posted", "Delivered", "Sniegts")],
        ...[money("difference", "Difference", "Starpība"), ...namedColumns("state", { en: "Says", lv: "Secinājums" })],
      ],
      rows: matches.map((row) => [
        ...[row.provider, row.number, row.invoiced, row.posted, row.difference],
        row.state,
        stateWords[row.state][options.language],
      ]),
    });
  });
}

/**
 * What is due to each payee, as a table.
 *
 * @throws {InputError} for what is no list
 *
 * @example
 * csvTable(dueTable(dueByPayee(told, payments), "EUR"), { dialect: latvianCsv });
 */
export function dueTable(due: readonly DueToPayee[], currency: string): Table {
  const looked = [
    ["due", due, "list", "a list of what is due"],
    ["currency", currency, "text", "a currency such as EUR"],
  ] as const;
  return withArguments(looked, () => {
    const money = moneyOf(currency);
    return makeTable({
      id: "due",
      title: { en: "Due by payee", lv: "Jāmaksā saņēmējiem" },
      columns: [
        ...[{ ...column("payee", "text", "Payee", "Saņēmējs"), latvian: { [nobodyNamed]: "nav norādīts" } }],
        ...[money("posted", "Posted", "Grāmatots")],
        ...[money("paid", "Paid", "Samaksāts"), money("due", "Due", "Jāmaksā")],
      ],
      rows: due.map(({ payee, posted, paid, due: left }) => [payee === "" ? nobodyNamed : payee, posted, paid, left]),
    });
  });
}

/** Who is paid where no delivery says who provided it: no id has spaces. */
const nobodyNamed = "not stated";
