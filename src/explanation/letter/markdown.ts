import { markdownOfTable, markdownText } from "../../text/index.js";
import { withTextsJoined } from "../words/phrase.js";
import { type LetterBlock, type LetterWords, onPage } from "./page.js";

/** A letter as Markdown with tables, as GitHub reads it. */
export function markdownLetter(blocks: readonly LetterBlock[]): string {
  return `${blocks.map(markdownBlock).join("\n\n")}\n`;
}

function markdownBlock(block: LetterBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${markdownText(block.text)}`;
    case "paragraph":
      return block.strong === true ? `**${markdownWords(block.text)}**` : markdownWords(block.text);
    case "list":
      return block.items.map((item) => `- ${markdownWords(item)}`).join("\n");
    case "table":
      return markdownOfTable(onPage(block, markdownWords)).join("\n");
  }
}

/** Words with ids as code. Markdown has no mark for the language of a passage. */
function markdownWords(words: LetterWords): string {
  if (typeof words === "string") return markdownText(words);
  return withTextsJoined(words)
    .map((stretch) => {
      if (typeof stretch === "string") return markdownText(stretch);
      if ("text" in stretch) return markdownText(stretch.text);
      return isPlainCode(stretch.code) ? `\`${stretch.code}\`` : markdownText(stretch.code);
    })
    .join("");
}

/** Whether a text can stand between back-quotes as it is. */
function isPlainCode(code: string): boolean {
  return /^[\w.:[\]-]+$/u.test(code);
}
