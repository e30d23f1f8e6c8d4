import type { Phrase } from "../words/phrase.js";

/** Words in a letter: a text, or one with ids and words of another language set apart. */
export type LetterWords = string | Phrase;

/** A column of a table in a letter. */
export interface LetterColumn {
  readonly heading: string;
  readonly numeric: boolean;
}

/** A part of a letter. No text is marked up: whoever writes them in a format escapes them. */
export type LetterBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: LetterWords; readonly strong?: boolean }
  | { readonly kind: "list"; readonly items: readonly LetterWords[] }
  | {
      readonly kind: "table";
      /** What the table shows, for those who do not see it. */
      readonly caption: string;
      readonly columns: readonly LetterColumn[];
      /** The first cell of a row is its heading. */
      readonly rows: readonly (readonly LetterWords[])[];
    };
