import { describe, expect, it } from "vitest";
import { csvText, latvianCsv, plainCsv } from "../index.js";

const text = (value: string) => ({ text: value });
const decimal = (value: string) => ({ decimal: value });

describe("csvText", () => {
  const rows = [
    [text("liepaja-01"), decimal("1234.50"), decimal("-0.05")],
    [text('Šķūnis "A"; B'), decimal("12"), text("")],
  ];

  it("writes the Latvian dialect: byte order mark, semicolon, decimal comma, CRLF", () => {
    expect(csvText(["client", "cost", "rest"], rows, latvianCsv)).toBe(
      '\ufeffclient;cost;rest\r\nliepaja-01;1234,50;-0,05\r\n"Šķūnis ""A""; B";12;\r\n',
    );
  });

  it("writes the plain dialect: comma, decimal point, CRLF", () => {
    expect(csvText(["client", "cost", "rest"], rows, plainCsv)).toBe(
      'client,cost,rest\r\nliepaja-01,1234.50,-0.05\r\n"Šķūnis ""A""; B",12,\r\n',
    );
  });

  it("writes the headings of an empty table", () => {
    expect(csvText(["client", "=cost"], [], plainCsv)).toBe("client,'=cost\r\n");
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
    expect(csvText(["a", "b"], [[text(value), text("")]], latvianCsv)).toBe(`\ufeffa;b\r\n${written};\r\n`);
  });

  it.each(["12,5", "1e3", "+1", "", "01", ".5", "=1", "1.", "NaN"])("refuses the decimal %j", (value) => {
    expect(() => csvText(["a"], [[decimal("1")], [decimal(value)]], plainCsv)).toThrow(
      `rows[1][0].decimal: expected a decimal such as "-1234.5", received "${value}"`,
    );
  });

  it("refuses a row of another length", () => {
    expect(() => csvText(["a", "b"], [[text("x")]], plainCsv)).toThrow(
      "rows[0]: expected as many cells as headings, 2, received a list of 1",
    );
  });
});
