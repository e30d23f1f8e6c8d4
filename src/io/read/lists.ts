/** Several texts in one cell, with `; ` between them; a `;` or backslash inside one gets a backslash. */
export function joined(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/[;\\]/gu, "\\$&")).join("; ");
}

/** The texts that {@link joined} wrote in a cell. */
export function parted(cell: string): readonly string[] {
  if (cell === "") return [];
  // What a backslash stands before is kept whole, so that only a `;` between two texts is left to part at.
  const pieces = cell.match(/\\.|; |[^;\\]/gu) ?? [];
  const texts = [""];
  for (const piece of pieces) {
    if (piece === "; ") texts.push("");
    else texts.push((texts.pop() ?? "") + (piece.startsWith("\\") ? piece.slice(1) : piece));
  }
  return texts;
}
