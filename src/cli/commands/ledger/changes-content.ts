import type { CompiledScheme } from "seko";
import { type Ledger, accountDifferences, differenceTable } from "seko/ledger";
import { beginningOf } from "seko/report";
import { lookOf } from "../../layout/style.js";
import { pageTable } from "../../layout/page-table.js";
import { hasNoAmounts, outcomeContent } from "../../pages/ledger/no-account.js";
import { type AskedTables, askedContent } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

/** The options that say between which knowledge. */
interface ChangesArguments extends AskedTables {
  readonly changesSince: string;
  readonly asOf?: string;
  readonly knownOn?: string;
}

/** What changed in an account since what was known on a day, as it is written. */
export function changesContent(
  ledger: Ledger,
  compiled: CompiledScheme,
  options: ChangesArguments,
  terminal: Terminal,
): string | Uint8Array {
  const { changesSince, asOf, knownOn, language = "en" } = options;
  const told = accountDifferences(ledger, compiled, {
    before: changesSince,
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownOn === undefined ? {} : { after: knownOn }),
  });
  if (hasNoAmounts(told)) return outcomeContent(told, { ledger, scheme: compiled.scheme }, options);
  const table = differenceTable(told, language);
  return askedContent([table], options, {
    standing: told,
    document: () => told,
    page: () => [
      `${beginningOf({ synthetic: told.synthetic, assumptions: [] }, language)}${told.client}: ${table.title[language]}`,
      "",
      ...(told.rows.length === 0 ? [nothing[language]] : pageTable(table, lookOf(terminal), language)),
    ],
  });
}

const nothing = { lv: "Nekas nav mainījies.", en: "Nothing changed." };
