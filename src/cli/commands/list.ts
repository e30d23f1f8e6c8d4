import type { Command } from "commander";
import type { Scheme } from "seko";
import { jsonText } from "seko/io";
import { schemes } from "seko/latvia";
import { lookOf } from "../layout/style.js";
import { formatOption, type Format } from "../options.js";
import { schemeList } from "../pages/scheme-list.js";
import type { Terminal } from "../terminal.js";

/** Adds `seko list`. */
export function addList(program: Command, terminal: Terminal): void {
  program
    .command("list")
    .description("list the schemes that seko brings along: id, version, validity, sources, open inputs")
    .addOption(formatOption())
    .action(({ format }: { readonly format: Format }) => {
      const text =
        format === "json"
          ? jsonText({ schemes: schemes.map(summary) })
          : schemeList(schemes, lookOf(terminal)).join("\n");
      terminal.stdout.write(`${text}\n`);
    });
}

function summary({ id, version, label, note, validity, currency, sources, inputs }: Scheme): object {
  return { id, version, label, note, validity, currency, inputs, sources };
}
