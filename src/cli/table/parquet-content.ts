import { InputError } from "seko";
import { loadParquetOf, type ParquetOf } from "seko/io";
import type { Standing, Table } from "seko/report";

let loaded: ParquetOf | undefined;

/** Loads what writes Parquet where it is asked for, before the work: a package that is missing is said before anything is worked out. */
export async function prepareParquet(format: unknown): Promise<void> {
  if (format === "parquet") loaded = await loadParquetOf();
}

/** A table as Parquet. @throws {InputError} where there are several, of which a file has room for one */
export function parquetContent(tables: readonly Table[], standing: Standing): Uint8Array {
  const [table, ...others] = tables;
  if (loaded === undefined) throw new Error("what writes Parquet is loaded before the command begins");
  if (table !== undefined && others.length === 0) return loaded(table, standing);
  const names = tables.map(({ id }) => `"${id}"`).join(", ");
  const expected = "one table, because a Parquet file has one";
  const received = `several: ${names}`;
  const hint = "Where the command has --table or --by, they ask for one; other formats have several.";
  throw new InputError([{ code: "one-table", path: "--format parquet", expected, received, hint }]);
}
