import { markdownText } from "../../text/index.js";
import { withTextsJoined } from "../words/phrase.js";
import type { LetterBlock, LetterWords } from "./page.js";

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
    case "table": {
      const row = (cells: readonly LetterWords[]) => `| ${cells.map(markdownWords).join(" | ")} |`;
      const rule = `| ${block.columns.map(({ numeric }) => (numeric ? "---:" : "---")).join(" | ")} |`;
      const head = row(block.columns.map(({ heading }) => heading));
      return [head, rule, ...block.rows.map(row)].join("\n");
    }
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
