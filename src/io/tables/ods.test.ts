import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { ods, startOds, type Standing, type Table, type TableCell } from "../../report/index.js";
import { anyTable, column, sample } from "../../report/sample-table.test-helper.js";
import { deflate } from "./deflate.js";
import { readOds, unzip } from "./read-workbook.test-helper.js";
import { writeOds } from "./write-workbook.js";

const options = { language: "en", pack: deflate } as const;
const names: Table = {
  id: "names",
  title: { lv: "Vārdi", en: "Names" },
  columns: [column("name", "text")],
  rows: [],
};
const folder = temporaryFolder();

/** What a file of OpenDocument has no place for. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must be found here
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;

describe("a spreadsheet of OpenDocument", () => {
  it("has a sheet for each table, with a heading that stays in view, a filter without the totals, and cells by type", () => {
    const book = ods([sample, names], options);
    const files = unzip(book);
    expect([...files.keys()]).toEqual([
      ...["mimetype", "content.xml", "meta.xml", "settings.xml", "META-INF/manifest.xml"],
    ]);
    expect(Buffer.from(book).toString("latin1", 30, 84)).toBe("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    expect([...readOds(book).keys()]).toEqual(["A sample", "Names"]);
    expect(files.get("content.xml")).toContain(`table:target-range-address="'A sample'.A1:'A sample'.G3"`);
    expect(files.get("settings.xml")).toContain('<config:config-item-map-entry config:name="A sample">');
    const [heading, first, second, total] = readOds(book).get("A sample") ?? [];
    expect(heading?.[1]).toEqual({ type: "string", value: "cost, EUR", style: "c17" });
    expect(first?.map((cell) => [cell?.type, cell?.value])).toEqual([
      ["string", "Šķūnis"],
      ["float", "1234.50"],
      ["float", "2.5"],
      ["percentage", "0.6213"],
      ["float", "1200"],
      ["date", "2019-03-04"],
      ["date", "2019-03-01"],
    ]);
    expect(second?.[2]).toBeUndefined();
    expect(total?.[1]).toEqual({ type: "float", value: "1234.45", style: "c22" });
  });

  it.each([
    "=1+1",
    "\t=1",
    "＝1",
    " =1",
    "+371 6",
    "a\r\nb\rc\nd",
    "  a   b  ",
    "TRUE",
    "00012",
    "2019-03-04",
    "\u0085",
  ])("the text %j stays that text", (text) => {
    const rows = readOds(ods([{ ...names, rows: [[text]] }], options)).get("Names");
    expect(rows?.[1]?.[0]).toMatchObject({ type: "string", value: text });
  });

  it("has every cell exactly, refuses what it cannot hold, and is the same bytes each time", () => {
    const seen = { refused: 0, kept: 0 };
    fc.assert(
      fc.property(anyTable, (table) => {
        const cells = table.rows.flat();
        if (cells.some((cell) => impossible.test(cell ?? ""))) {
          expect(() => ods([table], options)).toThrow("that a file of OpenDocument can hold");
          seen.refused += 1;
          return;
        }
        const book = ods([table], options);
        expect(ods([table], options)).toEqual(book);
        const [rows = []] = readOds(book).values();
        const read = rows.slice(1).map((row) => table.columns.map(({ kind }, at) => asIn(kind, row[at]?.value)));
        expect(read).toEqual(table.rows.map((row) => row.map((cell) => (cell === "" ? undefined : cell))));
        seen.kept += 1;
      }),
      { seed: 20180901, numRuns: 300 },
    );
    expect(seen.refused).toBeGreaterThan(10);
    expect(seen.kept).toBeGreaterThan(100);
  });

  it("keeps a number of more digits than spreadsheets do as a text, to the last digit", () => {
    const money = { ...names, columns: [column("sum", "money")], rows: [["-9999999999999.99"], ["12345678901234.56"]] };
    const [, first, second] = readOds(ods([money], options)).get("Names") ?? [];
    expect(first?.[0]).toMatchObject({ type: "float", value: "-9999999999999.99" });
    expect(second?.[0]).toMatchObject({ type: "string", value: "12345678901234.56" });
  });

  it("goes on on a further sheet where one is full, and says so", () => {
    const bytes: Uint8Array[] = [];
    const book = startOds((run) => bytes.push(run), { ...options, mostRows: 3 });
    const writer = book.table({ ...names, short: { lv: "V'i", en: "N's" } });
    for (const name of ["a", "b", "c"]) writer.row([name]);
    writer.close(["all"]);
    expect(book.close()).toEqual([
      { name: "N's", table: "names", rows: 2 },
      { name: "N's (2)", table: "names", rows: 2 },
    ]);
    const all = Buffer.concat(bytes);
    expect([...readOds(all)].map(([name, rows]) => [name, ...rows.map(([cell]) => cell?.value)])).toEqual([
      ["N's", "name", "a", "b"],
      ["N's (2)", "name", "c", "all"],
    ]);
    expect(unzip(all).get("content.xml")).toContain(`"'N''s (2)'.A1:'N''s (2)'.A2"`);
  });

  it("says in every sheet's name and in its title that people are made up, or what is assumed", () => {
    const told = (language: "lv" | "en", standing: Standing) => {
      const book = ods([names], { language, pack: deflate, standing });
      return [...readOds(book).keys(), /<dc:title>([^<]*)</u.exec(unzip(book).get("meta.xml") ?? "")?.[1]];
    };
    expect(told("lv", { synthetic: true, assumptions: [] })).toEqual(["Izdomāti dati, Vārdi", "Izdomāti dati: Vārdi"]);
    expect(told("en", { synthetic: false, assumptions: ["a<1"] })).toEqual([
      "Assumed, Names",
      "Assuming “a&lt;1”: Names",
    ]);
  });

  it("names the cell that it cannot hold", () => {
    expect(() => ods([{ ...names, rows: [["a"], ["\u001b"]] }], options)).toThrow("rows[1].name: expected a text");
  });

  it("is written into a file", () => {
    writeOds(folder.path("made/names.ods"), [names], "lv");
    expect([...readOds(readFileSync(folder.path("made/names.ods"))).keys()]).toEqual(["Vārdi"]);
  });
});

/** A cell as its column has it. */
function asIn(kind: string, value: TableCell): TableCell {
  return kind === "month" ? value?.slice(0, 7) : value;
}
