/** What a spreadsheet may pass over at the beginning of a cell: spaces, control and invisible characters, quotes. */
const passedOver = String.raw`\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff'"‘’“”„\x60`;

/** What begins a formula: = + - @ and their full-width, small and mathematical forms. */
const signs = String.raw`=+\-@＝＋－＠﹦﹢﹣﹫−`;

/** Some spreadsheets take these for the end of the cell before, so that the rest could be a formula. */
const breaks = String.raw`\t\r\n`;

const formulaStart = new RegExp(`^[${passedOver}]*[${signs}${breaks}]`, "u");

/**
 * A text as a cell that no spreadsheet calculates: one that could be taken for a formula gets an apostrophe before it, which
 * spreadsheets take as the mark of text. One that already has apostrophes gets a further one, so that the first can be taken
 * off again.
 */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text that a cell of {@link harmless} was made of. */
export function unharmed(cell: string): string {
  return cell.startsWith("'") && harmless(cell.slice(1)) === cell ? cell.slice(1) : cell;
}
