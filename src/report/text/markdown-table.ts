import { requireOptions, type OptionNames } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import { markdownOfTable, markdownText } from "../../text/index.js";
import type { Table } from "../table/table.js";
import { onPage } from "./on-page.js";

/** What stands around a table in Markdown. */
export interface MarkdownOptions {
  /** Whether its title stands above it, in bold. */
  readonly withTitle?: boolean;
}

/**
 * A table as Markdown, as GitHub reads it: numbers to the right and as the language writes them, the row of totals in bold; no text
 * becomes markup or a link.
 *
 * @throws {InputError} as `makeTable` does
 *
 * @example
 * markdownTable(table, "lv");
 */
export function markdownTable(table: Table, language: Language, options: MarkdownOptions = {}): string {
  requireOptions(options, optionNames);
  const shown = onPage(table, language, markdownText);
  const title = options.withTitle === true ? [`**${markdownText(shown.title)}**`, ""] : [];
  return `${[...title, ...markdownOfTable(shown)].join("\n")}\n`;
}

const optionNames: OptionNames<MarkdownOptions> = { withTitle: true };
