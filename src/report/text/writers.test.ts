import { describe, expect, it } from "vitest";
import {
  csvTable,
  htmlTable,
  latvianCsv,
  markdownTable,
  plainCsv,
  terminalTable,
  writtenNumber,
  writtenShare,
} from "../index.js";
import { xlsx } from "../workbook/index.js";
import { column, sample } from "../sample-table.test-helper.js";

const fixed = "\u00a0";

describe("a table on a terminal", () => {
  it("has texts left, numbers at their point, the total under them, and no spaces at the ends of lines", () => {
    expect(terminalTable(sample, { language: "en" })).toEqual([
      "name    cost, EUR  units, hour     part  people  day         month",
      "Šķūnis    1234.50          2.5   62.13%    1200  2019-03-04  2019-03",
      "=1+1        −0.05               100%          0",
      "Total     1234.45          2.5             1200              of two",
    ]);
  });

  it("has the mark and the sign of the language also where digits are not grouped", () => {
    const lines = terminalTable(sample, { language: "lv" });
    expect(lines[1]).toContain(" 1234,50 ");
    expect(lines[2]).toContain(" −0,05 ");
  });

  it("groups digits as the language does", () => {
    const lines = terminalTable(sample, { language: "lv", grouped: true });
    expect(lines[1]).toContain(`1${fixed}234,50 `);
    expect(lines[1]).toContain(`62,13${fixed}%`);
    expect(terminalTable(sample, { language: "en", grouped: true })[1]).toContain("1,234.50 ");
  });

  it("lets no cell move the cursor or reorder the line", () => {
    const table = { ...sample, columns: [column("A", "text")], rows: [["\u001b[2Jx\n\u202ey"]], total: ["z"] };
    expect(terminalTable(table, { language: "en" })).toEqual(["A", "\\u001b[2Jx\\u000a\\u202ey", "z"]);
  });
});

describe("ids beside names", () => {
  const table = {
    ...sample,
    columns: [{ ...column("place", "text"), forPrograms: true }, column("place-label", "text"), column("n", "count")],
    rows: [["north", "Ziemeļi", "3"]],
    total: [undefined, "Total", "3"],
  };

  it("stand in files, and not on pages for people", () => {
    expect(csvTable(table, { dialect: plainCsv })).toBe("place,place-label,n\r\nnorth,Ziemeļi,3\r\n");
    expect(terminalTable(table, { language: "en" })).toEqual(["place-label  n", "Ziemeļi      3", "Total        3"]);
    expect(markdownTable(table, "en")).not.toContain("north");
    expect(htmlTable(table, "en")).not.toContain("north");
  });

  it("say with a yes or no that they are for programs", () => {
    const wrong = {
      ...table,
      columns: [{ ...column("place", "text"), forPrograms: "yes" }, ...table.columns.slice(1)],
    };
    // Callers without types can pass anything.
    expect(() => csvTable(wrong as unknown as typeof table, { dialect: plainCsv })).toThrow("columns[0].forPrograms");
  });
});

describe("ids in cells", () => {
  const words = { true: "jā", false: "nē" };
  const table = {
    ...sample,
    columns: [{ ...column("A", "text"), latvian: words }],
    rows: [["true"], ["else"]],
    total: [""],
  };

  it("are words under Latvian headings, in every format", () => {
    expect(terminalTable(table, { language: "lv" })).toContain("jā");
    expect(markdownTable(table, "lv")).toContain("| jā |\n| else |");
    expect(htmlTable(table, "lv")).toContain(">jā</");
    expect(csvTable(table, { dialect: plainCsv, language: "lv" })).toContain("\r\njā\r\nelse\r\n");
    const sheet = (language: "lv" | "en") =>
      new TextDecoder().decode(xlsx([table], { language, pack: (bytes) => bytes }));
    expect([sheet("lv").includes(">jā<"), sheet("lv").includes(">true<")]).toEqual([true, false]);
    expect([sheet("en").includes(">jā<"), sheet("en").includes(">true<")]).toEqual([false, true]);
  });

  it("stay ids in English, and where headings are ids", () => {
    expect(markdownTable(table, "en")).toContain("| true |");
    expect(csvTable(table, { dialect: plainCsv })).toContain("\r\ntrue\r\n");
    expect(csvTable(table, { dialect: plainCsv, language: "en" })).toContain("\r\ntrue\r\n");
  });

  it("have one text each", () => {
    const wrong = { ...table, columns: [{ ...column("A", "text"), latvian: { true: 1 } as never }] };
    expect(() => markdownTable(wrong, "lv")).toThrow("columns[0].latvian: expected a text for each id");
  });
});

describe("a table as CSV", () => {
  it("has the ids of columns as headings and no row of totals", () => {
    expect(csvTable(sample, { dialect: plainCsv })).toBe(
      "name,cost,units,part,people,day,month\r\n" +
        "Šķūnis,1234.50,2.5,0.6213,1200,2019-03-04,2019-03\r\n" +
        "'=1+1,-0.05,,1,0,,\r\n",
    );
  });

  it("has decimal commas and headings for people in the Latvian dialect", () => {
    expect(csvTable(sample, { dialect: latvianCsv, language: "lv" })).toBe(
      '\ufeffname (lv);"cost (lv), EUR";"units (lv), hour";part (lv);people (lv);day (lv);month (lv)\r\n'.replaceAll(
        '"',
        "",
      ) +
        "Šķūnis;1234,50;2,5;0,6213;1200;2019-03-04;2019-03\r\n" +
        "'=1+1;-0,05;;1;0;;\r\n",
    );
  });
});

describe("a table as Markdown", () => {
  it("escapes what is markup, and has numbers to the right", () => {
    const table = { ...sample, rows: [["a|b <b>", ...(sample.rows[0] ?? []).slice(1)]] };
    expect(markdownTable(table, "en").split("\n")).toEqual([
      "| name | cost, EUR | units, hour | part | people | day | month |",
      "| --- | ---: | ---: | ---: | ---: | --- | --- |",
      "| a\\|b \\<b\\> | 1,234.50 | 2.5 | 62.13% | 1,200 | 2019-03-04 | 2019-03 |",
      "| **Total** | **1,234.45** | **2.5** |  | **1,200** |  | **of two** |",
      "",
    ]);
  });
});

describe("a table as HTML", () => {
  it("has a caption, headers and a foot, and runs nothing", () => {
    const table = {
      ...sample,
      title: { lv: "<i>", en: "x" },
      rows: [["<script>", ...(sample.rows[0] ?? []).slice(1)]],
    };
    const html = htmlTable(table, "lv");
    expect(html).toContain("<caption>&lt;i&gt;</caption>");
    expect(html).toContain('<th scope="row">&lt;script&gt;</th>');
    expect(html).toContain(`<td class="number">1${fixed}234,50</td>`);
    expect(html).toContain('<tfoot>\n<tr><th scope="row">Total</th>');
    expect(html).not.toContain("<script>");
  });
});

describe("numbers for people", () => {
  it.each([
    ["0.00", "0,00", "0.00"],
    ["1000.00", `1${fixed}000,00`, "1,000.00"],
    ["-1234567.123456", `−1${fixed}234${fixed}567,123456`, "−1,234,567.123456"],
    ["1234", `1${fixed}234`, "1,234"],
  ])("%s is %s and %s", (decimal, lv, en) => {
    expect([writtenNumber(decimal, "lv"), writtenNumber(decimal, "en")]).toEqual([lv, en]);
  });

  it.each([
    ["0", "0%"],
    ["0.5", "50%"],
    ["-0.005", "−0.5%"],
    ["1.23456", "123.456%"],
    ["12", "1,200%"],
  ])("the share %s is %s", (share, en) => {
    expect(writtenShare(share, "en")).toBe(en);
  });
});
