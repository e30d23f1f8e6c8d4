import type { Language } from "../../sources/index.js";
import { htmlOfTable, htmlText } from "../../text/index.js";
import { type LetterBlock, type LetterWords, onPage } from "./page.js";

const style = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; color: #111; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; line-height: 1.2; }
  h2 { font-size: 1.25rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 1rem; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  th, td { border-bottom: 1px solid #767676; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
  code { font-size: 0.95em; overflow-wrap: anywhere; }
  .number { text-align: right; font-variant-numeric: tabular-nums; }
  td.number { white-space: nowrap; }
  .notice { border-left: 0.3rem solid #111; padding-left: 0.75rem; font-weight: bold; }
  @media print {
    body { font-size: 11pt; max-width: none; margin: 0; padding: 0; }
    h2 { break-after: avoid; }
    tr, li { break-inside: avoid; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; }
  }
`;

/** A letter as one accessible page: its language marked, headings in order, tables with captions and headers of rows and columns. */
export function htmlLetter(blocks: readonly LetterBlock[], language: Language): string {
  const [title] = blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title ?? "")}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(htmlBlock).join("\n")}
</main>
</body>
</html>
`;
}

function htmlBlock(block: LetterBlock): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${htmlText(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.strong === true ? ' class="notice"' : ""}>${htmlWords(block.text)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${htmlWords(item)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return htmlOfTable(onPage(block, htmlWords));
  }
}

/** Words with ids as code and words of another language marked, so that they are read aloud as they should be. */
function htmlWords(words: LetterWords): string {
  if (typeof words === "string") return htmlText(words);
  return words
    .map((stretch) => {
      if (typeof stretch === "string") return htmlText(stretch);
      if ("code" in stretch) return `<code>${htmlText(stretch.code)}</code>`;
      return `<span lang="${stretch.language}">${htmlText(stretch.text)}</span>`;
    })
    .join("");
}
