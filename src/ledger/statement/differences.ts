import { requireOptions, type OptionNames } from "../../errors/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { writer } from "../account/account.js";
import type { LedgerHead } from "../account/account-document.js";
import { changesBetween } from "./compare-books.js";
import { differenceRows } from "./difference-row.js";
import type { Ledger } from "../document.js";
import type { NoAccount } from "../account/no-account.js";
import { knowledgeOf, openLedger, standingOf } from "../books/open-ledger.js";
import type { DifferenceRow } from "./statement-document.js";

/** Two days of knowledge. */
export interface DifferencesOptions {
  /** The day whose knowledge was shown. */
  readonly before: string;
  /** The day whose knowledge counts now; left out, everything recorded counts. */
  readonly after?: string;
  /** The last day of service that counts; left out, the last day of the account. */
  readonly asOf?: string;
}

/** What changed between two states of knowledge, by month of service and line. */
export interface Differences extends LedgerHead {
  readonly kind: "differences";
  readonly state: "eligible";
  /** The day whose knowledge was shown. */
  readonly knownBefore: string;
  readonly rows: readonly DifferenceRow[];
}

/**
 * What changed between two states of knowledge: for appeals, corrections and decisions that reach back. What is in the person's favour is
 * due; what is against the person is to be decided, and never a debt by arithmetic.
 *
 * @param ledger the person, the plans, and what was written down since
 * @param compiled the scheme, compiled once for all
 * @param options the two days of knowledge
 * @returns a row for each month and line that changed; where now there is no right, or a fact is missing, why
 * @throws {InputError} with every issue of the ledger, and as `calculate`
 *
 * @example
 * const changed = accountDifferences(ledger, compiled, { before: "2026-02-05" });
 * if (changed.state === "eligible") changed.rows.filter(({ state }) => state === "due");
 */
export function accountDifferences(
  ledger: Ledger,
  compiled: CompiledScheme,
  options: DifferencesOptions,
): Differences | NoAccount {
  requireOptions(options, optionNames);
  const { before, after, asOf } = options;
  return openLedger(ledger, compiled, (open) => {
    const days = asOf === undefined ? {} : { asOf };
    const now = standingOf(open, knowledgeOf(open, after === undefined ? days : { ...days, knownOn: after }));
    const then = standingOf(open, knowledgeOf(open, { ...days, knownOn: before }));
    if (!("books" in now)) return now;
    const { money } = writer(compiled);
    const shown = "books" in then ? then.books : undefined;
    return {
      ...{ kind: "differences", state: "eligible", ...now.head, knownBefore: before },
      rows: differenceRows(
        changesBetween(shown, now.books, () => true),
        money,
      ),
    };
  });
}

const optionNames: OptionNames<DifferencesOptions> = { before: true, after: true, asOf: true };
