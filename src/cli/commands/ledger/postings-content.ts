import { type CompiledScheme, InputError, isInputError, type Language } from "seko";
import type { readBankPayments, readInvoices, readPostingAccounts } from "seko/io";
import {
  type DueToPayee,
  type InvoiceMatch,
  type Ledger,
  type Postings,
  dueByPayee,
  dueTable,
  invoiceTable,
  matchInvoices,
  postings,
  postingsTable,
} from "seko/ledger";
import { type Table, beginningOf, terminalTable } from "seko/report";
import { lookOf } from "../../layout/style.js";
import { besideLanguage } from "../../say-refused.js";
import { hasNoAmounts, outcomeContent } from "../../pages/ledger/no-account.js";
import { isWorkbook } from "../../table/table-options.js";
import { type AskedTables, askedContent } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

/** The tables of `seko postings`. */
export const tableIds = ["postings", "invoices", "due"] as const;

/** The options of `seko postings`, as the command line gives them. */
export interface PostingsArguments extends AskedTables {
  readonly scheme: string;
  readonly inputs?: string;
  readonly accounts: string;
  readonly invoices?: string;
  readonly payments?: string;
  readonly month?: string;
  readonly knownOn?: string;
  readonly manifest?: string;
  readonly table: (typeof tableIds)[number];
}

interface Asked {
  readonly options: PostingsArguments;
  readonly files: {
    readonly accounts: ReturnType<typeof readPostingAccounts>;
    readonly invoices: ReturnType<typeof readInvoices>;
    readonly payments: ReturnType<typeof readBankPayments>;
  };
  readonly terminal: Terminal;
  /** Takes what is to be said beside. */
  readonly note: (line: string) => void;
}

/** What `seko postings` writes: a file for hledger, a document, or tables. */
export function contentOf(
  ledger: Ledger,
  compiled: CompiledScheme,
  { options, files, terminal, note }: Asked,
): string | Uint8Array {
  const { month, knownOn, language = "en" } = options;
  const told = atOption(() =>
    postings(ledger, compiled, files.accounts, {
      ...(month === undefined ? {} : { through: month }),
      ...(knownOn === undefined ? {} : { knownOn }),
    }),
  );
  if (hasNoAmounts(told)) {
    return outcomeContent(told, { ledger, scheme: compiled.scheme }, options);
  }
  if (month !== undefined && month > (told.closedThrough ?? "")) note(notClosed(month, besideLanguage(options)));
  const invoices = matchInvoices(told, files.invoices);
  const due = dueByPayee(told, files.payments);
  const shown = month === undefined ? told : { ...told, rows: told.rows.filter((row) => row.month === month) };
  const tables = tablesOf(shown, invoices, due, language);
  const { synthetic, assumptions } = told;
  return askedContent(isWorkbook(options.format) ? Object.values(tables) : [tables[options.table]], options, {
    standing: { synthetic, assumptions },
    document: () => ({ ...shown, invoices, due }),
    page: () => {
      const { style } = lookOf(terminal);
      const look = { language, heading: (line: string) => style.heading(line) };
      return [
        `${beginningOf({ synthetic, assumptions: [] }, language)}${told.client}`,
        "",
        ...terminalTable(tables[options.table], look),
      ];
    },
  });
}

/** What of the month is wrong is told of the option that says it. */
function atOption<Told>(work: () => Told): Told {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(
      error.issues.map((issue) => (issue.path === "through" ? { ...issue, path: "--month" } : issue)),
    );
  }
}

function notClosed(month: string, language: Language): string {
  return {
    en: `${month} is not closed: nothing is posted of it yet.`,
    lv: `${month} vēl nav slēgts: par to vēl nekas nav iegrāmatots.`,
  }[language];
}

function tablesOf(
  told: Postings,
  invoices: readonly InvoiceMatch[],
  due: readonly DueToPayee[],
  language: Language,
): Readonly<Record<(typeof tableIds)[number], Table>> {
  const { currency } = told;
  return {
    postings: postingsTable(told),
    invoices: { ...invoiceTable(invoices, { currency, language }), short: { en: "Invoices", lv: "Rēķini" } },
    due: { ...dueTable(due, currency), short: { en: "Due", lv: "Jāmaksā" } },
  };
}
