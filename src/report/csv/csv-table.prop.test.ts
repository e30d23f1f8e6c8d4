import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvTable, latvianCsv, plainCsv, unharmed } from "../index.js";
import { anyTable } from "../sample-table.test-helper.js";
import { isNumeric } from "../table/column.js";

describe.each([
  ["Latvian", latvianCsv],
  ["plain", plainCsv],
])("a table as CSV in the %s dialect", (_, dialect) => {
  it("is read back to the digit and the letter", () => {
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
        expect(read).toEqual(table.rows.map((row) => row.map((cell) => cell ?? "")));
      }),
      { seed: 20180901, numRuns: 500 },
    );
  });
});
