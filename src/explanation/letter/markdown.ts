import { visible } from "../../errors/index.js";
import { withTextsJoined } from "../words/phrase.js";
import type { LetterBlock, LetterWords } from "./page.js";

/** A letter as Markdown with tables, as GitHub reads it. */
export function markdownLetter(blocks: readonly LetterBlock[]): string {
  return `${blocks.map(markdownBlock).join("\n\n")}\n`;
}

function markdownBlock(block: LetterBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
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
  if (typeof words === "string") return escaped(words);
  return withTextsJoined(words)
    .map((stretch) => {
      if (typeof stretch === "string") return escaped(stretch);
      if ("text" in stretch) return escaped(stretch.text);
      return isPlainCode(stretch.code) ? `\`${stretch.code}\`` : escaped(stretch.code);
    })
    .join("");
}

/** Whether a text can stand between back-quotes as it is. */
function isPlainCode(code: string): boolean {
  return /^[\w.:[\]-]+$/u.test(code);
}

/** A text as it is read: every character that Markdown or HTML inside it could take for markup is escaped. */
function escaped(text: string): string {
  const plain = visible(text).replace(/[\\`*_{}[\]<>#|~!&]/gu, "\\$&");
  // At the beginning of a line these would begin a list or a rule; a bare address would become a link.
  return plain
    .replace(/^(?<digits>\d+)(?=[.)](\s|$))/u, "$<digits>\\")
    .replace(/^[-+=]/u, "\\$&")
    .replace(/:\/\//gu, ":\\/\\/");
}
