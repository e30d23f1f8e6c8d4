import type { Language } from "seko";
import { terminalTable, type Table } from "seko/report";
import type { Look } from "./style.js";

/** A table as the lines of a page, with headings and numbers of a language. */
export function pageTable(table: Table, { style }: Look, language: Language = "en"): readonly string[] {
  return terminalTable(table, { language, heading: (line) => style.heading(line) });
}
