import type { Standing, TableRow } from "../../report/index.js";
import type { ParquetPeer } from "./parquet-peer.js";

/** What else a Parquet file is written with. */
export interface ParquetParts {
  readonly peer: ParquetPeer;
  /** Decimals of amounts, as the currency has them. */
  readonly minorUnit: number;
  /** SHA-256 of the file of the manifest; undefined where none was named. */
  readonly manifest: string | undefined;
}

/** A file of a table that is being written row by row. */
export interface TableFile {
  row(row: TableRow): void;
  /**
   * Ends it.
   *
   * @param standing what its figures rest on: the names of sheets begin with it, a CSV is data alone
   * @returns the sheets on which a workbook has it; of a CSV, none
   */
  close(standing: Standing): readonly string[];
}
