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

/** An address of mail, which Markdown makes a link of even where its signs are escaped, but never where it is code. */
const mail = /((?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u;

/** A text as it is read: no part of it becomes markup or a link. */
function escaped(text: string): string {
  return visible(text)
    .split(mail)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : withoutMarkup(part, index === 0)))
    .join("");
}

/** Every character that Markdown or HTML inside it could take for markup is escaped. */
function withoutMarkup(text: string, beginsLine: boolean): string {
  // A bare address would become a link.
  const plain = text
    .replace(/[\\`*_{}[\]<>#|~!&]/gu, "\\$&")
    .replace(/:\/\//gu, ":\\/\\/")
    .replace(/www(?=\.)/giu, "$&\\");
  if (!beginsLine) return plain;
  // At the beginning of a line these would begin a list or a rule.
  return plain.replace(/^(?<digits>\d+)(?=[.)](\s|$))/u, "$<digits>\\").replace(/^[-+=]/u, "\\$&");
}
