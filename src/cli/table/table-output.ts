import type { Command } from "commander";
import { InputError } from "seko";
import { type Outputs, jsonText, writeTogether } from "seko/io";
import type { Standing, Table } from "seko/report";
import { filesOf } from "../file/files.js";
import { interruptible } from "../program/interruptible.js";
import type { dialects } from "./table-options.js";
import { type TableFormat, isBinary } from "./table-options.js";
import type { Terminal } from "../terminal.js";
import { type TableOutputOptions, tablesContent, writeContentTo } from "./tables-content.js";

/** What a command is told of its output. */
export interface AskedOutput extends Pick<TableOutputOptions, "dialect"> {
  readonly format: string;
  readonly out?: string | undefined;
}

/**
 * @param command such as `seko compare`
 * @throws {InputError} where what is asked for does not go together, before anything is worked out
 */
export function checkTableOutput(command: string, { format, dialect, out }: AskedOutput, terminal: Terminal): void {
  if (isBinary(format) && out === undefined && terminal.stdout.isTTY === true) {
    throw wrongOptions(command, `--out FILE with --format ${format}`, "a terminal, which shows text");
  }
  if (dialect !== undefined && format !== "csv") {
    throw wrongOptions(command, "--format csv with --dialect", `--format ${format}`);
  }
}

/** An issue of options that do not go together. */
export function wrongOptions(command: string, expected: string, received: string): InputError {
  return new InputError([{ code: "command-line", path: command, expected, received }]);
}

/** What figures rest on that need not say it, or are of facts alone. */
export const ofFacts: Standing = { synthetic: false, assumptions: [] };

/** How a command is asked to write its tables. */
export interface AskedTables extends AskedOutput, TableOutputOptions {
  readonly dialect?: keyof typeof dialects;
  readonly format: "table" | "json" | TableFormat;
}

/** What the figures rest on, and what is written where no tables are asked for. */
export interface OtherContent {
  readonly standing: Standing;
  /** Whether the titles say it themselves; sheets, whose names are short, are told. */
  readonly titlesSay?: boolean;
  /** The document for programs. */
  readonly document: () => unknown;
  /** The page for people. */
  readonly page: () => readonly string[];
}

/** Tables in the format that is asked for; a document or a page where that is asked for. @param tables or what makes them, where they are long */
export function askedContent(
  tables: readonly Table[] | (() => readonly Table[]),
  options: AskedTables,
  { standing, titlesSay = false, document, page }: OtherContent,
): string | Uint8Array {
  if (options.format === "json") return `${jsonText(document())}\n`;
  if (options.format === "table")
    return page()
      .map((line) => `${line}\n`)
      .join("");
  const said = titlesSay && !isBinary(options.format);
  const made = typeof tables === "function" ? tables() : tables;
  return tablesContent(made, options.format, options, said ? ofFacts : standing);
}

/**
 * What a command works out. Where files are written it is given what writes them: their drafts, and what is waited for now and then, so
 * that a signal is heard.
 */
export type ContentWork = (outputs?: Outputs) => string | Uint8Array | Promise<string | Uint8Array>;

/**
 * Gives what a command works out to the file of `--out`, which is tried before the work and appears when it is done, together with the
 * others that it writes; without `--out`, to standard output.
 */
export async function giveContent(command: Command, terminal: Terminal, work: ContentWork): Promise<void> {
  const { out } = command.opts<{ readonly out?: string }>();
  if (filesOf(command).outputs.length === 0) {
    terminal.stdout.write(await work());
    return;
  }
  const content = await interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      async (outputs) => {
        const made = await work(outputs);
        if (out !== undefined) writeContentTo(out, made, outputs);
        return made;
      },
      signal,
    ),
  );
  if (out === undefined) terminal.stdout.write(content);
}
