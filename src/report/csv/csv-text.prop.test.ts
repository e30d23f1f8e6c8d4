import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, it, expect } from "vitest";
import { csvText, latvianCsv, plainCsv, type CsvCell, type CsvDialect } from "../index.js";

const seed = { seed: 20180901, numRuns: 500 };

/** Texts rich in what could break a table or begin a formula. */
const nasty = fc.constantFrom(...Array.from("=+-@\t\r\n\"',;| 1aš\ufeff＝＋−"));
const text = fc.oneof(fc.string({ unit: nasty, maxLength: 6 }), fc.string({ unit: "grapheme", maxLength: 12 }));
const decimal = fc
  .tuple(fc.boolean(), fc.nat(), fc.option(fc.nat(9999)))
  .map(([minus, whole, part]) => `${minus ? "-" : ""}${whole}${part === null ? "" : `.${part}`}`);
const cell: fc.Arbitrary<CsvCell> = fc.oneof(
  text.map((value) => ({ text: value })),
  decimal.map((value) => ({ decimal: value })),
);
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.array(text, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

/** The cell that a reader of the file sees, with the apostrophe taken off. */
function original(read: string): string {
  const bare = read.slice(1);
  return read.startsWith("'") && couldBeFormula(bare) ? bare : read;
}

/** Written apart from the code under test: a text with a sign, tab or line break before its first plain character. */
function couldBeFormula(value: string): boolean {
  for (const character of value) {
    if ("=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n".includes(character)) return true;
    const skipped = /[\s\p{Cc}\p{Zs}'"‘’“”„`\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
    if (!skipped.test(character)) return false;
  }
  return false;
}

function expected(value: CsvCell, dialect: CsvDialect): string {
  return "text" in value ? value.text : value.decimal.replace(".", dialect.decimalMark);
}

describe.each([
  ["Latvian", latvianCsv],
  ["plain", plainCsv],
])("CSV in the %s dialect", (_, dialect) => {
  it("is read back as it was, and no text in it begins like a formula", () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const written = csvText(columns, rows, dialect);
        const read = parse(written, { delimiter: dialect.delimiter, bom: dialect.byteOrderMark });
        expect(read).toHaveLength(rows.length + 1);
        expect(read[0]?.map(original)).toEqual(columns);
        for (const [index, row] of rows.entries()) {
          for (const [column, each] of row.entries()) {
            const found = read[index + 1]?.[column] ?? "";
            expect("text" in each ? original(found) : found).toBe(expected(each, dialect));
            if ("text" in each) expect(found === original(found) && couldBeFormula(found)).toBe(false);
          }
        }
      }),
      seed,
    );
  });
});
