import type { Command } from "commander";
import { jsonText } from "seko/io";
import type { Language } from "seko";
import { entries, type Entry } from "seko/latvia";
import { lookOf } from "../layout/style.js";
import { formatOption, type Format } from "../options.js";
import { entryList } from "../pages/entry-list.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

/** Adds `seko list`. */
export function addList(program: Command, terminal: Terminal): void {
  program
    .command("list")
    .description("list the schemes and tables that seko brings along: id, validity, sources, what is open")
    .addOption(formatOption())
    .addOption(languageOption())
    .action(({ format, language }: { readonly format: Format; readonly language: Language }) => {
      const text =
        format === "json"
          ? jsonText({
              schemes: summaries("scheme"),
              compensations: summaries("compensation"),
              tables: summaries("table"),
              rules: summaries("rules"),
            })
          : entryList(entries, lookOf(terminal), language).join("\n");
      terminal.stdout.write(`${text}\n`);
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
