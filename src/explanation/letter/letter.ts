import type { Explanation } from "../tree.js";
import type { Language } from "../../sources/index.js";
import { letterBlocks } from "./blocks.js";
import { htmlLetter } from "./html.js";
import { markdownLetter } from "./markdown.js";

/** In which language and form a letter is written. */
export interface LetterOptions {
  readonly language: Language;
  /** Markdown where nothing is said; or one accessible HTML page. */
  readonly format?: "markdown" | "html";
}

/**
 * An explanation as a letter to the person: what they are entitled to, how it was worked out, what they pay, who pays the rest, how
 * long it holds, and on what it rests. It says that it is a calculation and no decision.
 *
 * Every text of the case is escaped: a client named `<script>` stays a name.
 *
 * @param explanation of all amounts, not of one
 * @returns Markdown, or an HTML page with its language marked, headings, tables with headers, and styles for print
 *
 * @example
 * letter(explain(document, compiled), { language: "lv", format: "html" });
 */
export function letter(explanation: Explanation, { language, format = "markdown" }: LetterOptions): string {
  const blocks = letterBlocks({ explanation, language });
  return format === "html" ? htmlLetter(blocks, language) : markdownLetter(blocks);
}
