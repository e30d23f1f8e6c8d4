import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DataTable } from "./data-table.js";
import { dataTables } from "./data-table-list.js";

/** The modules of all tables by their paths below the root. */
export function dataModules(root: string): readonly (readonly [string, string])[] {
  return dataTables.map((table) => {
    const path = `src/${table.folder}/${table.name}.tsv`;
    return [
      `src/${table.folder}/generated/${table.name}.ts`,
      moduleOf(table, readFileSync(resolve(root, path), "utf8")),
    ];
  });
}

/** The module of one table. The compiler reads its rows as any others, so a word that the type does not know is an error there. */
export function moduleOf({ name, constant, type, from, says }: DataTable, text: string): string {
  return [
    `// Written from ../${name}.tsv by npm run generate: change that one.`,
    `import type { ${type} } from "${from}";`,
    "",
    `/** ${says} */`,
    `export const ${constant}: readonly ${type}[] = [`,
    ...rowsOf(text, `${name}.tsv`).map((row) => `  ${JSON.stringify(row)},`),
    "];",
    "",
  ].join("\n");
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The rows of a table with a line of names, columns parted by tabs. An empty cell is left out; a name with a point puts its cell into an
 * object, `title.lv` into `title`.
 *
 * @throws {Error} for a row with more or fewer cells than there are names, a space at the edge of a cell, and a last line without an end
 */
export function rowsOf(text: string, file: string): readonly Row[] {
  const [head = "", ...lines] = text.split("\n");
  if (lines.pop() !== "") throw new Error(`${file}: the last line has no end`);
  const names = head.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    const where = `${file}, line ${String(index + 2)}`;
    if (cells.length !== names.length) {
      throw new Error(`${where}: ${String(cells.length)} cells, where there are ${String(names.length)} names`);
    }
    return cells.reduce<Row>((row, cell, column) => withCell(row, { name: names[column] ?? "", cell, where }), {});
  });
}

interface Cell {
  readonly name: string;
  readonly cell: string;
  readonly where: string;
}

function withCell(row: Row, { name, cell, where }: Cell): Row {
  if (cell !== cell.trim()) throw new Error(`${where}: a space at the edge of "${cell}"`);
  if (cell === "") return row;
  const [key = "", inner] = name.split(".");
  if (inner === undefined) return { ...row, [key]: cell };
  return { ...row, [key]: { ...(row[key] as Row | undefined), [inner]: cell } };
}
