import type { Command } from "commander";
import { entries, type Entry } from "seko/latvia";
import { lookOf } from "../../layout/style.js";
import { entryList } from "../../pages/entries/entry-list.js";
import { entryListTable } from "../../pages/entries/entry-tables.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, ofFacts, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

/** Adds `seko list`. */
export function addList(program: Command, terminal: Terminal): void {
  const command = program
    .command("list")
    .description("list the schemes and tables that seko brings along: id, validity, sources, what is open");
  addTableOutput(command).action(async (options: AskedTables) => {
    checkTableOutput("seko list", options, terminal);
    const { language = "en" } = options;
    await giveContent(command, terminal, () =>
      askedContent(() => [entryListTable(entries, language)], options, {
        standing: ofFacts,
        document: () => ({
          schemes: summaries("scheme"),
          compensations: summaries("compensation"),
          tables: summaries("table"),
          rules: summaries("rules"),
        }),
        page: () => entryList(entries, lookOf(terminal), language),
      }),
    );
  });
}

function summaries(kind: Entry["kind"]): readonly object[] {
  return entries.filter((entry) => entry.kind === kind).map(summary);
}

function summary(entry: Entry): object {
  const { id, label, note, sources, open } = entry;
  if (entry.kind !== "scheme" && entry.kind !== "compensation") return { id, label, note, open, sources };
  const { version, validity, currency, inputs } = entry.document;
  return { id, version, label, note, validity, currency, inputs, open, sources };
}
