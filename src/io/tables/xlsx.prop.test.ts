import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../calendar/index.js";
import { xlsx, type Table, type TableCell, type TableColumn } from "../../report/index.js";
import { anyTable } from "../../report/sample-table.test-helper.js";
import { deflate } from "./deflate.js";
import { readXlsx, type ReadCell } from "./read-workbook.test-helper.js";

/** What is read of a workbook, as the table had it. */
function original(cell: ReadCell | undefined, { kind }: TableColumn): TableCell {
  if (cell?.number === undefined) return cell?.text;
  if (kind !== "date" && kind !== "month") return cell.number;
  const day = formatDay(Number(cell.number) + parseDay("1970-01-01") - 25569);
  return kind === "date" ? day : day.slice(0, 7);
}

function readBack(table: Table): readonly (readonly TableCell[])[] {
  const [rows = []] = readXlsx(xlsx([table], { language: "en", pack: deflate })).values();
  return rows
    .slice(1)
    .map((row) => table.columns.map((column, index) => original(row.get(String.fromCharCode(65 + index)), column)));
}

describe("a workbook", () => {
  it("has every amount below 10^13 as its exact decimal, every day and every letter, and is the same bytes each time", () => {
    let numbers = 0;
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(readBack(table)).toEqual(table.rows.map((row) => row.map((cell) => (cell === "" ? undefined : cell))));
        const first = xlsx([table], { language: "lv", pack: deflate });
        expect(xlsx([table], { language: "lv", pack: deflate })).toEqual(first);
        const [rows = []] = readXlsx(first).values();
        for (const row of rows.slice(1)) {
          for (const [index, { kind }] of table.columns.entries()) {
            const cell = row.get(String.fromCharCode(65 + index));
            if (cell === undefined) continue;
            if (kind === "text") expect(cell.number).toBeUndefined();
            if (kind === "money") {
              expect(cell.text).toBeUndefined();
              numbers += 1;
            }
          }
        }
      }),
      { seed: 20180901, numRuns: 300 },
    );
    expect(numbers).toBeGreaterThan(300);
  });
});
