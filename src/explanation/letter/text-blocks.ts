import type { Speaking } from "../words/speaking.js";
import type { MessageKey } from "../words/en.js";
import { say } from "../words/phrase.js";
import type { LetterBlock, LetterColumn, LetterWords } from "./page.js";

/** A heading. */
export function heading(level: 1 | 2, words: string): LetterBlock {
  return { kind: "heading", level, text: words };
}

/** A paragraph. */
export function paragraph(words: LetterWords, strong = false): LetterBlock {
  return strong ? { kind: "paragraph", text: words, strong } : { kind: "paragraph", text: words };
}

/** A paragraph that stands out. */
export function notice(words: string): LetterBlock {
  return paragraph(words, true);
}

/** A column of texts. */
export function text(language: Speaking["language"], key: MessageKey): LetterColumn {
  return { heading: say(language, key), isNumeric: false };
}

/** A column of numbers. */
export function number(language: Speaking["language"], key: MessageKey): LetterColumn {
  return { heading: say(language, key), isNumeric: true };
}
