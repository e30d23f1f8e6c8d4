import { lastDay, monthOf, type Month } from "../../calendar/index.js";
import type { LedgerHead } from "../account/account-document.js";
import type { Books, MonthBooks } from "../books/books.js";
import { closingsInForce, type Closing } from "../read/closed.js";
import { earlierBooks } from "../books/earlier-books.js";
import type { Knowledge } from "../books/known-units.js";
import type { NoAccount } from "../account/no-account.js";
import {
  headOf,
  knowledgeAt,
  knowledgeOf,
  standingOf,
  type AsOfOptions,
  type OpenLedger,
} from "../books/open-ledger.js";

/** A state of a month: how the ledger stood at its end, and by which closing. */
export interface MonthState {
  readonly books: MonthBooks;
  readonly head: LedgerHead;
  /** The books that were worked out: those of the month, or of a later one that says the same of it. */
  readonly whole: Books;
  readonly knowledge: Knowledge;
  readonly closing: Closing | undefined;
  /** The last month that was closed. */
  readonly closed: Month;
}

/** How the months of a ledger stood, each worked out once. */
export interface MonthStates {
  /** The closings in force on the day whose knowledge counts. */
  readonly closings: readonly Closing[];
  /** Asked from the last month to the first, most months are taken out of the books of the month after. */
  readonly stateOf: (month: Month) => MonthState | NoAccount;
}

/** How months stood: by their closing, or by what is known where they are open. */
export function monthStates(open: OpenLedger, options: Pick<AsOfOptions, "knownOn">): MonthStates {
  const { knownOn } = knowledgeOf(open, options);
  const { facts } = open;
  const closings = closingsInForce(facts, knownOn);
  const byMonth = new Map(closings.map((closing) => [closing.month, closing]));
  const states = new Map<Month, MonthState | NoAccount>();
  const worked = (month: Month): MonthState | NoAccount => {
    const closing = byMonth.get(month);
    const knowledge =
      closing === undefined ? { knownOn, through: lastDay(month), booked: month } : knowledgeAt(closing);
    const closed = closing === undefined ? (closings.at(-1)?.month ?? monthOf(facts.period.from) - 1) : month;
    const next = states.get(month + 1);
    if (next !== undefined && "whole" in next) {
      const question = open.questionOn(knowledge.knownOn);
      const { whole } = next;
      const books = earlierBooks(whole, { ...open, question }, knowledge);
      if (books !== undefined)
        return { books, head: headOf(whole, facts, knowledge), whole, knowledge, closing, closed };
    }
    const standing = standingOf(open, knowledge);
    if (!("books" in standing)) return standing;
    const { books, head } = standing;
    return { books, head, whole: books, knowledge, closing, closed };
  };
  return {
    closings,
    stateOf: (month) => {
      const own = states.get(month) ?? worked(month);
      states.set(month, own);
      return own;
    },
  };
}
