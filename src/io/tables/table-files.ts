import { join } from "node:path";
import { resultTableIds } from "../../report/index.js";
import type { SaidInWords } from "../../report/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { FileRoles } from "../outputs/file-roles.js";
import type { Outputs } from "../outputs/outputs.js";
import type { Progress } from "../progress.js";
import type { TableFileFormat, TableFileOptions } from "./table-file.js";

/** Which tables are written, and how. */
export interface TablesRequest extends TableFileOptions {
  /** File of results, NDJSON as `seko run` writes it. */
  readonly results: string;
  /** The folder of the tables, a file each. */
  readonly folder: string;
  /** File of the cases of these results in the same order, for places of residence. */
  readonly cases?: string | undefined;
  /** The scheme by which they were calculated, for names beside ids. */
  readonly scheme?: Scheme | undefined;
  /** What the codes of reasons, missing facts and cuts mean, for a column of words beside them. */
  readonly said?: SaidInWords | undefined;
  /** File of the manifest of the run, whose digest the report says, and Parquet files in their metadata. */
  readonly manifest?: string | undefined;
  /** The files, which {@link rolesOfTables} names. */
  readonly outputs: Outputs;
  readonly progress: Progress;
}

/** A table that was written. */
export interface WrittenTable {
  readonly id: string;
  readonly file: string;
  readonly rows: number;
  /** The sheets of a workbook on which it goes on where one is full; of a CSV, none. */
  readonly sheets: readonly string[];
}

/** What was written. */
export interface TablesReport {
  readonly results: number;
  /** SHA-256 of the file of the manifest; undefined where none was named. */
  readonly manifest: string | undefined;
  readonly tables: readonly WrittenTable[];
}

/** The files that tables of results are written to. */
export function rolesOfTables(folder: string, format: TableFileFormat): Pick<FileRoles, "outputs"> {
  return { outputs: resultTableIds.map((id) => ({ role: `the table of ${id}`, file: tableFile(folder, id, format) })) };
}

/** Where a table of results stands in its folder. */
export function tableFile(folder: string, id: string, format: TableFileFormat): string {
  return join(folder, `${id}.${format}`);
}
