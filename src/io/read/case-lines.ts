const lineFeed = 10;

/** A line of a file that is not blank. */
export interface Line {
  /** From 1, as editors count. */
  readonly line: number;
  /** Its bytes without the line break. */
  readonly text: Uint8Array;
}

/** The lines of a file in UTF-8. Blank ones are passed over, because the last line break of a file begins one. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found;
    const text = bytes.subarray(start, end);
    if (!isBlank(text)) yield { line, text };
    start = end + 1;
  }
}

/** Whether a line holds only spaces, tabs and carriage returns. */
export function isBlank(text: Uint8Array): boolean {
  return text.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
