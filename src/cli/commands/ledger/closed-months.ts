import { type CompiledScheme, InputError } from "seko";
import { type Ledger, type NoAccount, type Statement, type StatementOptions, account, statements } from "seko/ledger";
import { hasNoAmounts } from "../../pages/ledger/no-account.js";

/** The statements of the months that are closed, from the first. */
export function closedMonths(
  ledger: Ledger,
  compiled: CompiledScheme,
  known: StatementOptions,
): readonly Statement[] | NoAccount {
  const told = statements(ledger, compiled, known);
  if ("state" in told || told.length > 0) return told;
  const now = account(ledger, compiled, known);
  if (hasNoAmounts(now)) return now;
  const expected = "a month, because none is closed";
  throw new InputError([{ code: "command-line", path: "--month", expected, received: "nothing" }]);
}
