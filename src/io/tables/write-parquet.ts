import { makeTable, type Standing, type Table } from "../../report/index.js";
import { writeContent } from "../write-file.js";
import { startParquet } from "./parquet-file.js";
import { loadParquet } from "./parquet-peer.js";

/** Decimals of amounts where no amount of a table has more. */
const usualDecimals = 2;

/** Makes the bytes of a Parquet file of a table. @throws {InputError} as `makeTable`, and where a decimal has more digits than 64 bits hold */
export type ParquetOf = (table: Table, standing?: Standing) => Uint8Array;

/**
 * Loads the optional package that writes Parquet, for tables that are then made without waiting.
 *
 * @throws {InputError} that says what to install, where it is not there
 *
 * @example
 * const parquetOf = await loadParquetOf();
 */
export async function loadParquetOf(): Promise<ParquetOf> {
  const peer = await loadParquet();
  return (table, standing = { synthetic: false, assumptions: [] }) => {
    const { rows, ...form } = makeTable(table);
    const runs: Uint8Array[] = [];
    const parts = { peer, minorUnit: decimalsOf(table), manifest: undefined };
    const file = startParquet(form, (run) => runs.push(run), parts);
    for (const row of rows) file.row(row);
    file.close(standing);
    return Buffer.concat(runs);
  };
}

/**
 * Writes a table as a Parquet file: amounts and quantities as exact decimals, and in its metadata what the figures rest on. The row of totals
 * is none of its rows. Folders are made where they miss; the file appears as a whole or not at all.
 *
 * @param standing what the figures rest on; left out, nothing is said of it
 * @throws {InputError} as {@link loadParquetOf} and what it gives, and where the file cannot be written
 *
 * @example
 * await writeParquet("out/regions.parquet", table);
 */
export async function writeParquet(path: string, table: Table, standing?: Standing): Promise<void> {
  const parquetOf = await loadParquetOf();
  writeContent(path, parquetOf(table, standing));
}

/** The most decimals that an amount of a table has. */
function decimalsOf({ columns, rows }: Table): number {
  const amounts = columns.flatMap(({ kind }, at) => (kind === "money" ? rows.map((row) => row[at] ?? "") : []));
  return amounts.reduce(
    (most, cell) => Math.max(most, cell.includes(".") ? cell.length - cell.indexOf(".") - 1 : 0),
    usualDecimals,
  );
}
