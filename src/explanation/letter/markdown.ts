import { visible } from "../../errors/index.js";
import type { LetterBlock } from "./page.js";

/** A letter as Markdown with tables, as GitHub reads it. */
export function markdownLetter(blocks: readonly LetterBlock[]): string {
  return `${blocks.map(markdownBlock).join("\n\n")}\n`;
}

function markdownBlock(block: LetterBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return block.strong === true ? `**${escaped(block.text)}**` : escaped(block.text);
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
      const rule = `| ${block.columns.map(({ numeric }) => (numeric ? "---:" : "---")).join(" | ")} |`;
      const head = row(block.columns.map(({ heading }) => heading));
      return [head, rule, ...block.rows.map(row)].join("\n");
    }
  }
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
