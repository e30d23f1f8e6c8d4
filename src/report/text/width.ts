/** How many columns a text takes: marks that stand on a letter take none. */
export function widthOf(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, "")).length;
}

/** A text filled up with spaces on the right. */
export function padRight(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** A text filled up with spaces on the left. */
export function padLeft(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** A text as lines of at most so many columns, broken at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
