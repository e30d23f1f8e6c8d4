import { parseDay } from "../../../calendar/index.js";
import { type Issue, received } from "../../../errors/index.js";
import { parseScaled } from "../../../numbers/index.js";
import type { CsvDialect } from "../../../report/index.js";

/**
 * What a cell holds: a text, a text that may be empty, a date, an amount with at most three decimals that is not 0, per cents, or a whole number from 1.
 */
export type CellKind = "text" | "text-or-nothing" | "date" | "amount" | "percent" | "count";

/** Where a cell stands. */
interface CellSetting {
  readonly dialect: CsvDialect;
  readonly issues: Issue[];
  readonly path: string;
}

/** What a cell says, as documents write it; an empty text with an issue where it is none of its kind. */
export function cellOf(cell: string, kind: CellKind, { dialect, issues, path }: CellSetting): string {
  const refuse = (code: string, expected: string, hint?: string) => {
    const issue = { code, path, expected, received: received(cell) };
    issues.push(hint === undefined ? issue : { ...issue, hint });
    return "";
  };
  switch (kind) {
    case "text-or-nothing":
    case "text":
      if (kind === "text" && cell.trim() === "") return refuse("cell-empty", "a text");
      // Nobody sees it, and the number of an invoice would be another.
      return cell === cell.trim() ? cell : refuse("cell-spaces", "a text without spaces before and behind it");
    case "date":
      if (!Number.isNaN(parseDay(cell))) return cell;
      return refuse(
        "date-form",
        "a date such as 2026-02-01",
        "Spreadsheets write dates anew: format the column as text.",
      );
    case "count":
      if (/^[1-9]\d{0,14}$/u.test(cell)) return cell;
      return refuse("not-whole", "a whole number from 1");
    case "amount":
    case "percent": {
      const plain = decimalOf(cell, dialect);
      const scaled = plain === undefined ? Number.NaN : parseScaled(plain, 3);
      const example = kind === "amount" ? `120${dialect.decimalMark}50` : `21, or 12${dialect.decimalMark}5`;
      if (plain === undefined || Number.isNaN(scaled)) {
        return refuse("not-decimal", `a number such as ${example}`, "Thousands are not grouped.");
      }
      if (kind === "amount" && scaled === 0) return refuse("range", "an amount that is not 0");
      return plain;
    }
  }
}

/** A number with a decimal point; undefined where three decimals behind the mark could be a group of thousands. */
function decimalOf(cell: string, { decimalMark }: CsvDialect): string | undefined {
  const [whole = "", behind, ...more] = cell.split(decimalMark);
  if (more.length > 0 || whole.includes(".") || /^\d{3}$/u.test(behind ?? "")) return undefined;
  return behind === undefined ? whole : `${whole}.${behind}`;
}
