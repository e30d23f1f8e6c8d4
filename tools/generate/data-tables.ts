import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A list of data that is written as a table, one row a line, and the module that it becomes. */
interface DataTable {
  /** The folder below `src` in which the table stands; its module stands in `generated` below it. */
  readonly folder: string;
  /** The table's name: `name.tsv`, and `generated/name.ts`. */
  readonly name: string;
  readonly constant: string;
  /** The type of a row, and where the module imports it from. */
  readonly type: string;
  readonly from: string;
  /** What the rows are, as the docstring of the constant. */
  readonly says: string;
}

const use = { folder: "latvia/use-and-spending", from: "../figures.js" };
const prices = { folder: "latvia/prices", type: "PublishedPrice", from: "../published-price.js" };

/** Every table of data. */
export const dataTables: readonly DataTable[] = [
  { ...prices, name: "dated", constant: "datedPrices", says: "Prices of lists that say from which day they hold." },
  {
    ...prices,
    name: "disputed",
    constant: "disputedPrices",
    says: "Prices of a page that another source contradicts for the same days.",
  },
  {
    ...prices,
    name: "undated",
    type: "UndatedPrice",
    constant: "undatedPrices",
    says: "Prices of lists that do not say from which day they hold.",
  },
  {
    ...prices,
    name: "sources",
    type: "TitledSource",
    from: "../../latvian/index.js",
    constant: "priceListSources",
    says: "The price lists, decisions and articles behind the published prices.",
  },
  {
    ...use,
    name: "groups",
    type: "ServedGroup",
    constant: "servedGroups",
    says: "How many people of each group were served in all.",
  },
  {
    ...use,
    name: "uses",
    type: "ServiceUse",
    constant: "uses",
    says: "How many people of each group used each service.",
  },
  {
    ...use,
    name: "years",
    type: "YearFigure",
    constant: "years",
    says: "What municipalities spent, or how many they served, in each year.",
  },
  {
    ...use,
    name: "totals",
    type: "YearTotal",
    constant: "totals",
    says: "The published sums of parts of a municipality's money in a year.",
  },
];

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
