import { type Command, Option } from "commander";
import { InputError } from "seko";
import { received } from "seko/errors";
import { readReform } from "seko/io";
import type { Entry } from "seko/latvia";
import { type AppliedReform, applyReform } from "seko/reform";
import { FileArgument, FileOption, reads } from "../../file/files.js";
import { pageTable } from "../../layout/page-table.js";
import { lookOf } from "../../layout/style.js";
import { onIdleDays } from "../../pages/analysis/idle-days.js";
import { effectTable } from "../../pages/effect-table.js";
import { entryPage } from "../../pages/entries/entry-page.js";
import { entryTables } from "../../pages/entries/entry-tables.js";
import { besideLanguage } from "../../say-refused.js";
import { addTableOutput } from "../../table/table-options.js";
import {
  type AskedTables,
  askedContent,
  checkTableOutput,
  giveContent,
  ofFacts,
  wrongOptions,
} from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";
import { entryOf, readsEntry, headOf } from "./shown-entry.js";

interface ShowOptions extends AskedTables {
  readonly json?: true;
  readonly reform?: readonly string[];
  readonly diff?: true;
}

/** Adds `seko show ID-OR-FILE`. */
export function addShow(program: Command, terminal: Terminal): void {
  const command = program
    .command("show")
    .description("show a scheme or table with every figure, its source, what is assumed and what is open")
    .addArgument(new FileArgument("<id-or-file>", "an id of `seko list`, or a file with a scheme", readsEntry))
    .addOption(new Option("--json", "the document itself: a scheme can be changed and used with --scheme FILE"))
    .addOption(new FileOption("--reform <file...>", "show the scheme as these reforms change it", reads))
    .addOption(
      new Option(
        "--diff",
        "show only what the reforms change: numbers before and after, rows that come and go, and what goes along",
      ),
    )
    .addHelpText("after", examples);
  addTableOutput(command).action(async (id: string, given: ShowOptions) => {
    const options = given.json === true ? { ...given, format: asDocument(given) } : given;
    checkTableOutput("seko show", options, terminal);
    await giveContent(command, terminal, () => contentOf(id, options, terminal));
  });
}

/** `--json` is `--format json`. @throws {InputError} where another format is asked for as well */
function asDocument({ format }: ShowOptions): "json" {
  if (format === "table" || format === "json") return "json";
  throw wrongOptions("seko show", "--json, or a format of tables", `both, --format ${format}`);
}

function contentOf(id: string, options: ShowOptions, terminal: Terminal): string | Uint8Array {
  const { language = "en", diff } = options;
  const { entry, effects, rowsHit } = reformed(entryOf(id), options);
  for (const sentence of onIdleDays(rowsHit, besideLanguage(options))) terminal.stderr.write(`${sentence}\n`);
  const look = lookOf(terminal);
  if (diff === true) {
    const table = effectTable(effects, language, options.format === "csv" && options.language === undefined);
    return askedContent([table], options, {
      standing: ofFacts,
      document: () => ({ effects }),
      page: () => pageTable(table, look, language),
    });
  }
  return askedContent(() => entryTables(entry, language), options, {
    standing: ofFacts,
    document: () => entry.document,
    page: () => entryPage(entry, look, language),
  });
}

const examples = `
Examples:
  seko show individual-budget-children
  seko show individual-budget-children --reform level-3-plus-5.json --diff
  seko show individual-budget-children --format xlsx --out children.xlsx
  seko show individual-budget-children --reform level-3-plus-5.json --json > reformed.json`;

/** The entry as reforms change it, and what they change; without reforms, the entry as it is. */
function reformed(entry: Entry, { reform: files = [], diff }: ShowOptions): ReformedEntry {
  if (files.length === 0) {
    if (diff !== true) return { entry, effects: [], rowsHit: [] };
    const hint = "Give the reforms with --reform FILE.";
    throw new InputError([{ code: "missing", path: "--diff", expected: "reforms", received: "none", hint }]);
  }
  if (entry.kind !== "scheme") {
    const issue = {
      code: "no-scheme",
      path: "--reform",
      expected: "a scheme of budgets",
      received: received(entry.id),
    };
    throw new InputError([{ ...issue, hint: "A reform changes the numbers of one." }]);
  }
  const { scheme, effects, rowsHit } = applyReform(entry.document, ...files.map(readReform));
  return { entry: { ...headOf(scheme), kind: "scheme", document: scheme }, effects, rowsHit };
}

interface ReformedEntry extends Pick<AppliedReform, "effects" | "rowsHit"> {
  readonly entry: Entry;
}
