import type { Issue } from "../errors/index.js";

/** What is wrong with the file of a spreadsheet where a table of CSV is read. */
export const spreadsheetIssue: Issue = {
  code: "not-utf8",
  path: "",
  expected: "text in UTF-8",
  received: "a spreadsheet",
  hint: 'Save it as "CSV UTF-8".',
};

/** Whether bytes are the file of a spreadsheet: programs save them as archives, whose first bytes are these. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
