import { parseDay } from "../../calendar/index.js";
import { countOf, InputError, received } from "../../errors/index.js";
import type { TableCell, TableColumn, TableForm, TableRow, Taker } from "../../report/index.js";
import type { ParquetColumn } from "./parquet-peer.js";
import type { ParquetParts, TableFile } from "./open-table.js";

/** Digits of a decimal that an integer of 64 bits always holds. */
const precision = 18;
const quantityScale = 4;
const shareScale = 12;
/** Rows of a group, which all six tables keep until it is written: twice as many take 250 MB. */
const groupRows = 10_000;
const epoch = parseDay("1970-01-01");

/** How the cells of a column are stored. */
interface Stored {
  readonly column: ParquetColumn;
  readonly of: (cell: string, name: string) => unknown;
}

/**
 * A table as a Parquet file, in constant memory. Amounts and quantities are exact decimals: they are handed over as integers, because
 * through a number they would be rounded to what a double holds.
 */
export function startParquet(form: TableForm, take: Taker, { peer, minorUnit, manifest }: ParquetParts): TableFile {
  const stored = form.columns.map((column) => storedAs(column, minorUnit));
  const bytes = new peer.ByteWriter();
  // It is written with the end of the file, when it is known what the figures rest on.
  const metadata = [{ key: "seko.table", value: form.id }];
  const file = new peer.ParquetWriter({
    writer: bytes,
    schema: [{ name: "root", num_children: stored.length }, ...stored.map(({ column }) => column)],
    kvMetadata: metadata,
    createdBy: "seko",
  });
  let group: unknown[][] = stored.map(() => []);
  let rows = 0;
  const handOn = () => {
    take(Uint8Array.from(bytes.getBytes()));
    bytes.index = 0;
  };
  const flush = () => {
    if (rows === 0) return;
    file.write({
      columnData: stored.map(({ column }, at) => ({ name: column.name, data: group[at] ?? [] })),
      rowGroupSize: rows,
    });
    group = stored.map(() => []);
    rows = 0;
    handOn();
  };
  return {
    row(row: TableRow) {
      for (const [at, { column, of }] of stored.entries()) {
        const cell: TableCell = row[at];
        group[at]?.push(cell === undefined ? null : of(cell, column.name));
      }
      rows += 1;
      if (rows === groupRows) flush();
    },
    close({ synthetic, assumptions }) {
      flush();
      metadata.push({ key: "seko.synthetic", value: String(synthetic) });
      metadata.push({ key: "seko.assumptions", value: assumptions.join(" ") });
      if (manifest !== undefined) metadata.push({ key: "seko.manifest.sha256", value: manifest });
      file.finish();
      handOn();
      return [];
    },
  };
}

function storedAs({ id: name, kind }: TableColumn, minorUnit: number): Stored {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (kind) {
    case "money":
      return decimal(optional, minorUnit);
    case "quantity":
      return decimal(optional, quantityScale);
    case "share":
      return decimal(optional, shareScale);
    case "count":
      return { column: { ...optional, type: "INT64" }, of: (cell) => BigInt(cell) };
    case "date":
      return { column: { ...optional, type: "INT32", converted_type: "DATE" }, of: (cell) => parseDay(cell) - epoch };
    case "month":
    case "text":
      return { column: { ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" }, of: (cell) => cell };
  }
}

function decimal(optional: Pick<ParquetColumn, "name" | "repetition_type">, scale: number): Stored {
  const logical_type = { type: "DECIMAL", precision, scale } as const;
  return {
    column: { ...optional, type: "INT64", converted_type: "DECIMAL", logical_type, precision, scale },
    of: (cell, name) => scaled(cell, scale, name),
  };
}

/** A decimal text as the integer of its last decimal. @throws {InputError} where it has more decimals or digits than the column */
function scaled(cell: string, scale: number, name: string): bigint {
  const [whole = "", part = ""] = cell.split(".");
  const digits = `${whole}${part.padEnd(scale, "0")}`;
  if (part.length > scale || digits.replace(/^-?0*/u, "").length > precision) {
    const expected = `a decimal of at most ${countOf(precision - scale, "digit")} and ${countOf(scale, "decimal")}, as all of the column have`;
    throw new InputError([{ code: "parquet-decimal", path: name, expected, received: received(cell) }]);
  }
  return BigInt(digits);
}
