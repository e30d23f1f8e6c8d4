import type { Format } from "../options.js";
import { resultsAsTable, resultsInColumns, type ResultsForm, type runTableIds } from "seko/io";
import type { ReadyScheme } from "../scheme-request.js";
import { wrongOptions } from "../table/table-output.js";

/** How the results of `seko run` are asked for. */
export interface FormOptions {
  readonly format: Format | "columns";
  readonly table?: (typeof runTableIds)[number];
  readonly columns?: readonly string[];
}

/** How results are written; undefined where it is as JSON. @throws {InputError} for options that do not go together */
export function formOf({ table, columns, format }: FormOptions, { compiled }: ReadyScheme): ResultsForm | undefined {
  if (table !== undefined) {
    if (format === "columns") throw wrong("--table, or --format columns");
    return resultsAsTable(table, compiled, columns);
  }
  if (columns !== undefined) throw wrong("--table with --columns");
  return format === "columns" ? resultsInColumns : undefined;
}

function wrong(expected: string): Error {
  return wrongOptions("seko run", expected, "other options");
}
