import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataTables } from "../../tools/generate/data-table-list.js";
import { moduleOf, rowsOf } from "../../tools/generate/data-tables.js";

const text = "id\ttitle.en\ttitle.lv\tfrom\nfirst\tA list\tSaraksts\t2024-01-01\nsecond\tAnother\tCits\t\n";

describe("a table of data", () => {
  it("is read a row a line: an empty cell is left out, a name with a point puts its cell into an object", () => {
    expect(rowsOf(text, "lists.tsv")).toEqual([
      { id: "first", title: { en: "A list", lv: "Saraksts" }, from: "2024-01-01" },
      { id: "second", title: { en: "Another", lv: "Cits" } },
    ]);
  });

  it("becomes a module that the compiler reads, with a row a line", () => {
    const table = {
      folder: "latvia/lists",
      name: "lists",
      constant: "lists",
      type: "List",
      from: "./list.js",
      says: "All.",
    };
    const module = moduleOf(table, text);
    expect(module).toContain("export const lists: readonly List[] = [");
    expect(module).toContain('\n  {"id":"second","title":{"en":"Another","lv":"Cits"}},\n');
  });

  it.each([
    ["a row with a cell too many", "id\tprice\na\t1.00\t2.00\n", "line 2: 3 cells, where there are 2 names"],
    ["a row that breaks off", "id\tprice\na\t1.00\nb\n", "line 3: 1 cells, where there are 2 names"],
    ["a space at an edge", "id\tprice\na\t1.00 \n", 'line 2: a space at the edge of "1.00 "'],
    ["an end without a line", "id\tprice\na\t1.00", "the last line has no end"],
  ])("refuses %s", (_, wrong, message) => {
    expect(() => rowsOf(wrong, "prices.tsv")).toThrow(message);
  });

  it.each(dataTables)("$folder/$name.tsv has no row twice, and a source for each figure", ({ folder, name, type }) => {
    const rows = rowsOf(readFileSync(`src/${folder}/${name}.tsv`, "utf8"), name);
    const ids = rows.map((row) => ("id" in row ? keyOf(row) : JSON.stringify({ ...row, amount: "", people: "" })));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(keysOf(type, row).filter((key) => !(key in row))).toEqual([]);
  });
});

/** A row's id; a part of a programme is one of that programme, and once of its total and once inside it. */
function keyOf({ id, programme, stands }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(stands === undefined ? id : [programme, stands, id]);
}

/** What every row of a table has: a source its title in both languages, anything else its source, and an amount its unit. */
function keysOf(type: string, row: Readonly<Record<string, unknown>>): readonly string[] {
  if (type === "TitledSource") return ["title", "certainty"];
  if (type.endsWith("Price")) return ["source", "place", "unit", "basis", "price", "form"];
  if (type === "BasketGroup") return ["label"];
  return ["source", ...("amount" in row || "total" in row || "people" in row ? ["unit"] : [])];
}
