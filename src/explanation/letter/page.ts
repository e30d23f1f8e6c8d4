import type { TableOnPage } from "../../text/index.js";
import type { Phrase } from "../words/phrase.js";

/** Words in a letter: a text, or one with ids and words of another language set apart. */
export type LetterWords = string | Phrase;

/** A column of a table in a letter. */
export type LetterColumn = TableOnPage["columns"][number];

/** A table of a letter, whose cells are still words. */
export interface LetterTable extends Pick<TableOnPage, "title" | "columns"> {
  readonly rows: readonly (readonly LetterWords[])[];
  readonly total?: readonly LetterWords[];
}

/** A part of a letter. No text is marked up: whoever writes them in a format escapes them. */
export type LetterBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: LetterWords; readonly strong?: boolean }
  | { readonly kind: "list"; readonly items: readonly LetterWords[] }
  | (LetterTable & { readonly kind: "table" });

/** A table as a page shows it. @param written writes words as the page asks */
export function onPage(
  { title, columns, rows, total }: LetterTable,
  written: (words: LetterWords) => string,
): TableOnPage {
  return { title, columns, rows: rows.map((row) => row.map(written)), total: total?.map(written) };
}
