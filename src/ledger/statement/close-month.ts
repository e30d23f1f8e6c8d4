import { formatMonth } from "../../calendar/index.js";
import { InputError, withArguments, type Issue, type OptionNames, takes } from "../../errors/index.js";
import type { Position } from "../../result/position/document.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { booksOf, hasBooks } from "../books/books.js";
import { closingsInForce } from "../read/closed.js";
import type { Ledger } from "../document.js";
import type { ClosingEntry } from "../entry.js";
import type { NoAccount } from "../account/no-account.js";
import { knowledgeAt, openLedger } from "../books/open-ledger.js";
import { positionOf } from "../books/position-of.js";
import { readLedger } from "../read/read-ledger.js";
import { statement } from "./statement.js";
import type { Statement } from "./statement-document.js";

/** How a month is closed. */
export interface CloseOptions {
  /** Id of the entry; left out, `closing-` and the month. */
  readonly id?: string;
  /** Who closes it, such as an office; it must not be a personal code. */
  readonly by: string;
  /** The day on which it is closed: what was recorded until then counts. */
  readonly recordedOn: string;
  /** Makes the digest of a text, such as its SHA-256 in hexadecimal digits; left out, the closing has none. */
  readonly digestOf?: (text: string) => string;
}

/** A month that was closed. */
export interface ClosedMonth {
  /** The ledger with the closing among its entries. */
  readonly ledger: Ledger;
  readonly entry: ClosingEntry;
  /** What is shown of the month; where there is no right, or a fact is missing, why. */
  readonly statement: Statement | NoAccount;
  /** What the month leaves behind, by which later months can be calculated; undefined where there are no amounts. */
  readonly position: Position | undefined;
}

/**
 * Closes the next open month of a ledger: what was known on that day is what is shown of it from then on, however late something comes.
 *
 * @throws {InputError} with every issue of the ledger, for a month that is not the next or goes on, and as `calculate`
 *
 * @example
 * const { ledger: closed, statement: shown } = closeMonth(ledger, compiled, "2026-03", {
 *   by: "office",
 *   recordedOn: "2026-04-05",
 * });
 */
export function closeMonth(
  ledger: Ledger,
  compiled: CompiledScheme,
  month: string,
  options: CloseOptions,
): ClosedMonth {
  return withArguments(
    [["options", options, "object", "options such as { by, recordedOn }", takes(optionNames)]],
    () => {
      const { id = `closing-${month}`, by, recordedOn, digestOf } = options;
      const plain: ClosingEntry = { id, kind: "closing", recordedOn, month, by };
      const closed = { ...ledger, entries: [...ledger.entries, plain] };
      const issues: Issue[] = [];
      readLedger(closed, issues);
      if (issues.length > 0) throw new InputError(issues);
      const shown = statement(closed, compiled, month, { knownOn: recordedOn });
      const entry = digestOf === undefined ? plain : { ...plain, digest: digestOf(JSON.stringify(shown)) };
      return {
        ledger: { ...ledger, entries: [...ledger.entries, entry] },
        entry,
        statement: shown,
        position: positionAt(closed, compiled, month),
      };
    },
  );
}

/** What a closed month leaves behind. */
function positionAt(ledger: Ledger, compiled: CompiledScheme, month: string): Position | undefined {
  return openLedger(ledger, compiled, ({ facts, questionOn }) => {
    const closing = closingsInForce(facts, Number.POSITIVE_INFINITY).find((each) => formatMonth(each.month) === month);
    if (closing === undefined) return undefined;
    const knowledge = knowledgeAt(closing);
    const books = booksOf({ facts, compiled, question: questionOn(knowledge.knownOn) }, knowledge);
    return hasBooks(books) ? positionOf(books, compiled, closing.month) : undefined;
  });
}

const optionNames: OptionNames<CloseOptions> = { id: true, by: true, recordedOn: true, digestOf: true };
