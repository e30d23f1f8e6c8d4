import { isSpreadsheet } from "../../text/index.js";

/** What a file can hold that is no JSON document. */
export type OtherContent = "lines" | "table" | "spreadsheet";

/** So much of a file is looked at. */
const lookedAt = 64 * 1024;

const separators = [";", ",", "\t"];

/**
 * What bytes that are no JSON document are beyond doubt: lines with a document in each, rows of a table, or the file of a spreadsheet;
 * undefined where they could be anything, such as JSON with a mistake.
 */
export function contentOf(bytes: Uint8Array): OtherContent | undefined {
  if (isSpreadsheet(bytes)) return "spreadsheet";
  const text = new TextDecoder().decode(bytes.subarray(0, lookedAt));
  const [first = "", second] = text.split(/\r?\n|\r/u).filter((line) => line.trim() !== "");
  if (isObject(first)) return second?.trimStart().startsWith("{") === true ? "lines" : undefined;
  return isTable(first, second) ? "table" : undefined;
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Whether two lines have as many cells; what stands in quotes is one cell, and no heading has what only JSON has. */
function isTable(first: string, second: string | undefined): boolean {
  const [headings, row] = [first, second].map((line) => line?.replaceAll(/"[^"]*"/gu, "_"));
  if (headings === undefined || /[{}[\]:]/u.test(headings)) return false;
  return separators.some((separator) => {
    const cells = headings.split(separator).length;
    return cells > 1 && (row === undefined || (!/^\s*[{[]/u.test(row) && row.split(separator).length === cells));
  });
}
