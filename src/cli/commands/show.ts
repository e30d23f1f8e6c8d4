import { Option, type Command } from "commander";
import { hintFor, InputError, received } from "seko";
import { jsonText } from "seko/io";
import { entries, entryById, type Entry } from "seko/latvia";
import { lookOf } from "../layout/style.js";
import { formatOption, type Format } from "../options.js";
import { entryPage } from "../pages/entry-page.js";
import type { Terminal } from "../terminal.js";

interface ShowOptions {
  readonly format: Format;
  readonly json?: true;
}

/** Adds `seko show ID`. */
export function addShow(program: Command, terminal: Terminal): void {
  program
    .command("show")
    .description("show a scheme or table with every figure, its source, what is assumed and what is open")
    .argument("<id>", "an id of `seko list`")
    .addOption(formatOption())
    .addOption(new Option("--json", "the document itself: a scheme can be changed and used with --scheme FILE"))
    .action((id: string, { format, json }: ShowOptions) => {
      const entry = entryOf(id);
      const asDocument = json === true || format === "json";
      const text = asDocument ? jsonText(entry.document) : entryPage(entry, lookOf(terminal)).join("\n");
      terminal.stdout.write(`${text}\n`);
    });
}

function entryOf(id: string): Entry {
  const entry = entryById(id);
  if (entry !== undefined) return entry;
  const hint = hintFor(
    id,
    entries.map((each) => each.id),
  );
  const issue = { code: "unknown-entry", path: "ID", expected: "an id of `seko list`", received: received(id) };
  throw new InputError([hint === undefined ? issue : { ...issue, hint }]);
}
