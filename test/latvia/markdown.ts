/** A table of Markdown; cells are made safe for it. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [line(headings), line(headings.map(() => "---")), ...rows.map((row) => line(row.map(cell)))];
}

/** A text as the cell of a table: one line, no bar that would end it, no mark that would start a tag. */
export function cell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll("<", "&lt;").replaceAll("|", "\\|");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
