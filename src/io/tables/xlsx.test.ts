import { describe, expect, it } from "vitest";
import { startXlsx, xlsx, type Standing, type Table } from "../../report/index.js";
import { column, sample } from "../../report/sample-table.test-helper.js";
import { deflate } from "./deflate.js";
import { readXlsx, unzip } from "./read-workbook.test-helper.js";

const options = { language: "en", pack: deflate } as const;
const names: Table = {
  id: "names",
  title: { lv: "Vārdi", en: "Names" },
  columns: [column("name", "text")],
  rows: [],
};

describe("a workbook", () => {
  it("has a sheet for each table, with a heading that stays in view, a filter without the totals, and numbers by type", () => {
    const book = xlsx([sample, names], options);
    const sheet = unzip(book).get("xl/worksheets/sheet1.xml") ?? "";
    expect([...readXlsx(book).keys()]).toEqual(["A sample", "Names"]);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:G3"/>');
    const [heading, first, , total] = readXlsx(book).get("A sample") ?? [];
    expect(heading?.get("B")).toEqual({ text: "cost, EUR", bold: true });
    expect([...(first?.values() ?? [])].map(({ number, text }) => number ?? text)).toEqual([
      ...["Šķūnis", "1234.50", "2.5", "0.6213", "1200", "43528", "43525"],
    ]);
    expect(total?.get("B")).toEqual({ number: "1234.45", bold: true });
    expect(total?.get("G")).toEqual({ text: "of two", bold: true });
  });

  it.each([
    "=1+1",
    "\t=1",
    "＝1",
    " =1",
    "+371 6",
    "_x0041_",
    "\u0000\u001b",
    "\ud800",
    "a\r\nb",
    "TRUE",
    "00012",
    "2019-03-04",
  ])("the text %j stays that text", (text) => {
    const rows = readXlsx(xlsx([{ ...names, rows: [[text]] }], options)).get("Names");
    expect(rows?.[1]?.get("A")).toEqual({ text, bold: false });
  });

  it("keeps a number of more digits than spreadsheets do as a text, to the last digit", () => {
    const money = { ...names, columns: [column("sum", "money")], rows: [["9999999999999.99"], ["12345678901234.56"]] };
    const rows = readXlsx(xlsx([money], options)).get("Names");
    expect(rows?.map((row) => row.get("A")?.number ?? row.get("A")?.text)).toEqual([
      ...["sum", "9999999999999.99", "12345678901234.56"],
    ]);
    expect(rows?.[2]?.get("A")?.text).toBe("12345678901234.56");
  });

  it("holds rows longer than what is packed at once, of characters of every length, each as it is", () => {
    const columns = Array.from({ length: 12 }, (_, index) => column(`text-${index}`, "text"));
    const rows = ["a", "ā", "€", "😀"].map((unit, index) =>
      columns.map((_, at) => unit.repeat(Math.floor(32_767 / unit.length) - at - index)),
    );
    const read = readXlsx(xlsx([{ ...names, columns, rows: [...rows, ...rows] }], options)).get("Names");
    expect(read?.slice(1).map((row) => [...row.values()].map(({ text }) => text))).toEqual([...rows, ...rows]);
  });

  it("has columns as wide as their heading and the first rows need, and no wider than a page", () => {
    const widths = (rows: readonly (readonly [string, string])[], total?: readonly string[]) => {
      const columns = [column("id", "text"), column("sum", "money", "EUR")];
      const table = { ...names, columns, rows, ...(total === undefined ? {} : { total }) };
      const sheet = unzip(xlsx([table], options)).get("xl/worksheets/sheet1.xml") ?? "";
      return [...sheet.matchAll(/<col [^>]* width="(\d+)"/gu)].map(([, width]) => Number(width));
    };
    expect(widths([["a", "1.00"]])).toEqual([8, 14]);
    expect(widths([["client-of-a-long-id-0001", "-1234567890.12"]])).toEqual([26, 19]);
    expect(widths([["a", "1.00"]], ["a total of them all", "1234567890123.45"])).toEqual([21, 22]);
    expect(widths([["x".repeat(500), "1.00"]])).toEqual([60, 14]);
    const late = Array.from({ length: 300 }, (_, index) => ["x".repeat(index), "1.00"] as const);
    expect(widths(late)).toEqual([60, 14]);
    expect(
      widths([...late.slice(0, 9), ...late.slice(0, 291).map(() => ["a", "1.00"] as const), ["x".repeat(50), "1"]]),
    ).toEqual([10, 14]);
  });

  it("goes on on a further sheet where one is full, and says so", () => {
    const bytes: Uint8Array[] = [];
    const book = startXlsx((run) => bytes.push(run), { ...options, mostRows: 3 });
    const writer = book.table(names);
    for (const name of ["a", "b", "c", "d"]) writer.row([name]);
    writer.close(["all"]);
    expect(book.close()).toEqual([
      { name: "Names", table: "names", rows: 2 },
      { name: "Names (2)", table: "names", rows: 2 },
      { name: "Names (3)", table: "names", rows: 1 },
    ]);
    const read = readXlsx(Buffer.concat(bytes));
    expect([...read].map(([name, rows]) => [name, ...rows.map((row) => row.get("A")?.text)])).toEqual([
      ["Names", "name", "a", "b"],
      ["Names (2)", "name", "c", "d"],
      ["Names (3)", "name", "all"],
    ]);
  });

  it("says in every sheet's name and in its title that people are made up, or what is assumed", () => {
    const second = { ...names, id: "second", title: { lv: "Finansējuma avoti pa mēnešiem", en: "Sources by month" } };
    const book = (language: "lv" | "en", standing: Standing) =>
      xlsx([{ ...names, rows: [["a"]] }, second], { language, pack: deflate, standing });
    const told = (bytes: Uint8Array) => [
      ...readXlsx(bytes).keys(),
      /<dc:title>([^<]*)</u.exec(unzip(bytes).get("docProps/core.xml") ?? "")?.[1],
    ];
    const made = { synthetic: true, assumptions: ["a"] };
    expect(told(book("en", made))).toEqual([
      "Invented data, Names",
      "Invented data, Sources by month",
      "Invented data: Names, Sources by month",
    ]);
    expect(told(book("lv", made))).toEqual([
      "Izdomāti dati, Vārdi",
      "Izdomāti dati, Finansējuma avot",
      "Izdomāti dati: Vārdi, Finansējuma avoti pa mēnešiem",
    ]);
    expect(told(book("en", { synthetic: false, assumptions: ["a<1", "b"] }))).toEqual([
      "Assumed, Names",
      "Assumed, Sources by month",
      "Assuming “a&lt;1” and 1 more: Names, Sources by month",
    ]);
    expect(told(book("en", { synthetic: false, assumptions: [] }))).toEqual([
      "Names",
      "Sources by month",
      "Names, Sources by month",
    ]);
    // The first row is the heading, as it was: nothing stands above the data.
    expect(readXlsx(book("en", made)).get("Invented data, Names")?.[0]?.get("A")?.text).toBe("name");
  });

  it("gives every sheet a name that a sheet can have", () => {
    const titled = ["A/B:C", "a b c", "'", "x".repeat(40), "x".repeat(41), "History"].map((title) => ({
      ...names,
      title: { lv: title, en: title },
    }));
    expect([...readXlsx(xlsx(titled, options)).keys()]).toEqual([
      ...["A B C", "a b c (2)", "Sheet", "x".repeat(31), `${"x".repeat(27)} (2)`, "History"],
    ]);
  });

  it("refuses a text that no cell can hold, and a wrong cell, with row and column", () => {
    const book = startXlsx(() => undefined, options);
    const writer = book.table(sample);
    const [good = []] = sample.rows;
    writer.row(good);
    expect(() => {
      writer.row(good.with(1, "12,5"));
    }).toThrow('rows[1].cost: expected a decimal such as "-1234.5", received "12,5"');
    expect(() => xlsx([{ ...names, rows: [["x".repeat(32_768)]] }], options)).toThrow(
      "rows[0].name: expected at most 32767",
    );
  });

  it("has no day of writing in it: every file is of the first day that ZIP knows", () => {
    const book = Buffer.from(xlsx([sample], options));
    expect(book.readUInt16LE(10)).toBe(0);
    expect(book.readUInt16LE(12)).toBe(0x21);
    expect(book.toString("latin1")).not.toMatch(/dcterms|20[2-9]\d-/u);
  });
});
