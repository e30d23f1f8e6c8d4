import { formatMonth } from "../../calendar/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { closingsInForce } from "../read/closed.js";
import type { Ledger } from "../document.js";
import { openLedger } from "../books/open-ledger.js";
import { monthStates } from "./month-states.js";
import { statementOf } from "./statement.js";

/** A closed month that no longer says what was shown. */
export interface ChangedClosing {
  readonly month: string;
  /** Id of the closing. */
  readonly entry: string;
  /** The digest of what was shown. */
  readonly shown: string;
  /** The digest of what it says now. */
  readonly now: string;
}

/**
 * Closed months of which the statement is no longer the one that was shown: an entry was changed or left out, or recorded with a day on which
 * the month was closed already. Months that were closed without a digest are not looked at.
 *
 * @param digestOf as it was given to {@link closeMonth}
 * @returns none where every closed month says what was shown
 * @throws {InputError} with every issue of the ledger, and as `calculate`
 *
 * @example
 * checkClosings(ledger, compiled, sha256); // []
 */
export function checkClosings(
  ledger: Ledger,
  compiled: CompiledScheme,
  digestOf: (text: string) => string,
): readonly ChangedClosing[] {
  return openLedger(ledger, compiled, (open) =>
    closingsInForce(open.facts, Number.POSITIVE_INFINITY).flatMap(({ month, entry }) => {
      const { id, digest, recordedOn } = entry;
      if (digest === undefined) return [];
      const shown = statementOf(open, month, monthStates(open, { knownOn: recordedOn }));
      const now = digestOf(JSON.stringify(shown));
      return now === digest ? [] : [{ month: formatMonth(month), entry: id, shown: digest, now }];
    }),
  );
}
