import { describe, expect, it } from "vitest";
import { isInputError } from "../../errors/index.js";
import { anyValues } from "../../../test/support/any-values.js";
import { column, sample } from "../sample-table.test-helper.js";
import { csvTable, htmlTable, markdownTable, plainCsv, terminalTable } from "../index.js";
import { makeTable, type Table } from "./table.js";

const withRows = (rows: readonly unknown[]) => makeTable({ ...sample, rows: rows as Table["rows"] });
const [good = []] = sample.rows;

describe("makeTable", () => {
  it("keeps what it was given, and no later change reaches it", () => {
    const rows = sample.rows.map((row) => [...row]);
    const made = makeTable({ ...sample, rows });
    expect(made).toEqual(sample);
    (rows[0] ?? [])[0] = "changed";
    expect(made.rows[0]?.[0]).toBe("Šķūnis");
    expect(Object.isFrozen(made.rows[0])).toBe(true);
  });

  it.each([
    [1, "12,50", 'rows[1].cost: expected a decimal such as "-1234.5", received "12,50"'],
    [1, "1e3", 'rows[1].cost: expected a decimal such as "-1234.5", received "1e3"'],
    [1, 12, "rows[1].cost: expected a text or nothing, received the number 12"],
    [2, "=1", 'rows[1].units: expected a decimal such as "-1234.5", received "=1"'],
    [3, "62 %", 'rows[1].part: expected a decimal such as "-1234.5", received "62 %"'],
    [4, "1.5", 'rows[1].people: expected a whole number such as "12", received "1.5"'],
    [5, "2019-02-29", 'rows[1].day: expected a real date, received "2019-02-29"'],
    [6, "2019-13", 'rows[1].month: expected a month such as "2019-03", received "2019-13"'],
  ])("refuses cell %d that is %j with its row and column", (at, cell, message) => {
    expect(() => withRows([good, (good as readonly unknown[]).with(at, cell)])).toThrow(message);
  });

  it("names every issue at once", () => {
    try {
      withRows([good.with(1, "x"), good.slice(1), good.with(4, "y")]);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) && error.issues.map(({ path }) => path)).toEqual([
        "rows[0].cost",
        "rows[1]",
        "rows[2].people",
      ]);
    }
  });

  it("takes words in the row of totals where no numbers stand, and numbers alone where they do", () => {
    expect(() => makeTable({ ...sample, total: ["a", "b", "1", "1", "1", "c", "d"] })).toThrow(
      "total.cost: expected a decimal",
    );
    expect(makeTable(sample).total?.[6]).toBe("of two");
  });

  it("refuses columns that are there twice, of no kind, without a label", () => {
    const columns = [column("a", "text"), column("a", "money"), { ...column("b", "text"), kind: "mony" as "money" }];
    expect(() => makeTable({ ...sample, columns, rows: [] })).toThrow(
      /columns\[1\]\.id.*\n.*columns\[2\]\.kind.*Did you mean "money"\?/u,
    );
    const noLabel = { ...column("a", "text"), label: { lv: "", en: "a" } };
    expect(() => makeTable({ ...sample, columns: [noLabel], rows: [] })).toThrow(
      "columns[0].label.lv: expected a text",
    );
  });

  const takers: Readonly<Record<string, (table: Table) => unknown>> = {
    makeTable,
    terminal: (table) => terminalTable(table, { language: "en" }),
    csv: (table) => csvTable(table, { dialect: plainCsv }),
    markdown: (table) => markdownTable(table, "en"),
    html: (table) => htmlTable(table, "lv"),
  };

  it.each(Object.entries(takers))("whatever %s is given, nothing but an InputError is thrown", (_, take) => {
    for (const value of anyValues()) {
      for (const given of [value, ...Object.keys(sample).map((key) => ({ ...sample, [key]: value }))]) {
        try {
          take(given as Table);
        } catch (error) {
          expect(isInputError(error)).toBe(true);
        }
      }
    }
    expect(() => take(null as unknown as Table)).toThrow("expected a table");
  });
});
