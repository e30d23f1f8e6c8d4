import { describe, expect, it } from "vitest";
import { column } from "../sample-table.test-helper.js";
import { csvTable, latvianCsv, plainCsv, type Table } from "../index.js";

const tableOf = (rows: Table["rows"]): Table => ({
  id: "claims",
  title: { lv: "Pieprasījumi", en: "Claims" },
  columns: [column("client", "text"), column("cost", "money"), column("rest", "text")],
  rows,
});
const ofTexts = (...texts: readonly string[]): Table => ({
  ...tableOf([texts]),
  columns: texts.map((_, index) => column("ab".charAt(index), "text")),
});

describe("csvTable", () => {
  const table = tableOf([
    ["liepaja-01", "1234.50", undefined],
    ['Šķūnis "A"; B', "-0.05", "12"],
  ]);

  it("writes the Latvian dialect: byte order mark, semicolon, decimal comma, CRLF", () => {
    expect(csvTable(table, { dialect: latvianCsv })).toBe(
      '\ufeffclient;cost;rest\r\nliepaja-01;1234,50;\r\n"Šķūnis ""A""; B";-0,05;12\r\n',
    );
  });

  it("writes the plain dialect: comma, decimal point, CRLF", () => {
    expect(csvTable(table, { dialect: plainCsv })).toBe(
      'client,cost,rest\r\nliepaja-01,1234.50,\r\n"Šķūnis ""A""; B",-0.05,12\r\n',
    );
  });

  it("writes the headings of an empty table, which are no formulas either", () => {
    const label = { lv: "=izmaksas", en: "=cost" };
    const columns = [column("client", "text"), { ...column("cost", "money"), label }];
    expect(csvTable({ ...table, columns, rows: [] }, { dialect: plainCsv, language: "en" })).toBe("client,'=cost\r\n");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+371 6", "'+371 6"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ["\nx", '"\'\nx"'],
    ["\tx", "'\tx"],
    ["\ufeff=1", "'\ufeff=1"],
    ['"=1', '"\'""=1"'],
    ["'=1", "''=1"],
    ["  =1", "'  =1"],
    ["\u00a0=1", "'\u00a0=1"],
    ["\u200b=1", "'\u200b=1"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠A", "'＠A"],
    ["−1", "'−1"],
    [" \tx", "' \tx"],
    ["a;=1", '"a;=1"'],
    ["a=1", "a=1"],
    ["12,5", "12,5"],
    ["'quoted'", "'quoted'"],
  ])("a text cell %j is no formula in any spreadsheet", (value, written) => {
    expect(csvTable(ofTexts(value, ""), { dialect: latvianCsv })).toBe(`\ufeffa;b\r\n${written};\r\n`);
  });

  it.each(["12,5", "1e3", "+1", "", "01", ".5", "=1", "1.", "NaN"])("refuses the amount %j", (value) => {
    expect(() => csvTable(tableOf([["a", value, "b"]]), { dialect: plainCsv })).toThrow(
      `rows[0].cost: expected a decimal such as "-1234.5", received "${value}"`,
    );
  });

  it("refuses a row of another length", () => {
    expect(() => csvTable(tableOf([["x"]]), { dialect: plainCsv })).toThrow(
      "rows[0]: expected as many cells as columns, 3, received a list of 1",
    );
  });
});
