import { existsSync } from "node:fs";
import { Option, type Command } from "commander";
import { InputError, type CompensationScheme, type Language, type Scheme } from "seko";
import { isId } from "seko/calculation";
import { hintFor, received, withHint } from "seko/errors";
import { findRules, jsonText } from "seko/io";
import { entries, type Entry } from "seko/latvia";
import { FileArgument, reads, type FilesOfValue } from "../files.js";
import { lookOf } from "../layout/style.js";
import { formatOption, type Format } from "../options.js";
import { entryPage } from "../pages/entry-page.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

interface ShowOptions {
  readonly format: Format;
  readonly language: Language;
  readonly json?: true;
}

/** Adds `seko show ID-OR-FILE`. */
export function addShow(program: Command, terminal: Terminal): void {
  program
    .command("show")
    .description("show a scheme or table with every figure, its source, what is assumed and what is open")
    .addArgument(new FileArgument("<id-or-file>", "an id of `seko list`, or a file with a scheme", readsEntry))
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(new Option("--json", "the document itself: a scheme can be changed and used with --scheme FILE"))
    .action((id: string, { format, json, language }: ShowOptions) => {
      const entry = entryOf(id);
      const asDocument = json === true || format === "json";
      const text = asDocument ? jsonText(entry.document) : entryPage(entry, lookOf(terminal), language).join("\n");
      terminal.stdout.write(`${text}\n`);
    });
}

const readsEntry: FilesOfValue = (idOrFile, role, given) =>
  builtIn(idOrFile) !== undefined || !existsSync(idOrFile) ? {} : reads(idOrFile, role, given);

/** The entry that seko brings along under an id; a file is none. */
function builtIn(id: string): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}

/** What an argument names: an entry by its id, otherwise a file with a scheme. */
function entryOf(idOrFile: string): Entry {
  const entry = builtIn(idOrFile);
  if (entry !== undefined) return entry;
  if (isId(idOrFile) && !existsSync(idOrFile)) throw unknownEntry(idOrFile);
  const found = findRules(idOrFile);
  if (found.kind === "compensation") {
    const document = found.read();
    return { ...headOf(document), kind: found.kind, document };
  }
  const document = found.read();
  return { ...headOf(document), kind: found.kind, document };
}

function headOf({ id, label, note, sources, inputs }: Scheme | CompensationScheme): Omit<Entry, "kind" | "document"> {
  return { id, label, ...(note === undefined ? {} : { note }), sources, open: inputs };
}

function unknownEntry(id: string): InputError {
  const hint = hintFor(
    id,
    entries.map((each) => each.id),
  );
  const expected = "an id of `seko list`, or a file with a scheme";
  const issue = { code: "unknown-entry", path: "ID", expected, received: received(id) };
  return new InputError([withHint(issue, hint)]);
}
