import { terminalTable, type Table } from "seko/report";
import type { Look } from "./style.js";

/** A table as the lines of a page. */
export function pageTable(table: Table, { style }: Look): readonly string[] {
  return terminalTable(table, { language: "en", heading: (line) => style.heading(line) });
}
