/** What to do where a spreadsheet took a number's first zeros for nothing. */
export const zerosHint =
  "A spreadsheet takes the zeros off that a number begins with: tell it that the column is text.";

/** A text without the zeros in front of it: what a spreadsheet leaves of `"007"`. */
export function withoutZeros(text: string): string {
  return text.replace(/^0+(?=\d+$)/u, "");
}
