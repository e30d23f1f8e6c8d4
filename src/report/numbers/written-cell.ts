import type { Language } from "../../sources/index.js";
import { saidCell, type TableColumn } from "../table/column.js";
import type { TableCell } from "../table/cell.js";
import { writtenNumber, writtenShare } from "./written.js";

/** A cell as people of a language read it; empty where nothing is known. */
export function writtenCell(cell: TableCell, column: TableColumn, language: Language): string {
  if (cell === undefined) return "";
  switch (column.kind) {
    case "money":
    case "quantity":
    case "count":
      return writtenNumber(cell, language);
    case "share":
      return writtenShare(cell, language);
    case "date":
    case "month":
      return cell;
    case "text":
      return saidCell(cell, column, language) ?? "";
  }
}
