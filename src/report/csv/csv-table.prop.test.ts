import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvTable, latvianCsv, plainCsv, unharmed } from "../index.js";
import { anyTable } from "../sample-table.test-helper.js";
import { isNumeric } from "../table/column.js";

/** Written apart from the code under test: a text with a sign, tab or line break before its first plain character. */
function couldBeFormula(value: string): boolean {
  for (const character of value) {
    if ("=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n".includes(character)) return true;
    const skipped = /[\s\p{Cc}\p{Zs}'"‘’“”„`\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
    if (!skipped.test(character)) return false;
  }
  return false;
}

describe.each([
  ["Latvian", latvianCsv],
  ["plain", plainCsv],
])("a table as CSV in the %s dialect", (_, dialect) => {
  it("is read back to the digit and the letter, and no text in it begins like a formula", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const written = csvTable(table, { dialect });
        expect(csvTable(table, { dialect })).toBe(written);
        const [head = [], ...rows] = parse(written, { delimiter: dialect.delimiter, bom: dialect.byteOrderMark });
        expect(head).toEqual(table.columns.map(({ id }) => id));
        const read = rows.map((row) =>
          row.map((cell, index) => {
            const column = table.columns[index];
            return column !== undefined && isNumeric(column) ? cell.replace(dialect.decimalMark, ".") : unharmed(cell);
          }),
        );
        const texts = rows.flatMap((row) => row.filter((_, index) => table.columns[index]?.kind === "text"));
        expect(texts.filter((cell) => !cell.startsWith("'") && couldBeFormula(cell))).toEqual([]);
        expect(read).toEqual(table.rows.map((row) => row.map((cell) => cell ?? "")));
      }),
      { seed: 20180901, numRuns: 500 },
    );
  });
});
