import { withArguments } from "../../errors/index.js";
import { ods, xlsx, type Standing, type Table } from "../../report/index.js";
import type { Language } from "../../sources/index.js";
import { writeContent } from "../write-file.js";
import { deflate } from "./deflate.js";

/**
 * Writes tables as a workbook of Excel, each on a sheet of its own, as `xlsx` of "seko/workbook" makes it. Folders are made where they miss;
 * the file appears as a whole or not at all.
 *
 * @param standing what the figures rest on, with which the name of every sheet and the title of the workbook begin; left out, nothing is said of it
 * @throws {InputError} as `xlsx`, and where the file cannot be written
 *
 * @example
 * writeXlsx("out/regions.xlsx", [table], "lv");
 */
export function writeXlsx(path: string, tables: readonly Table[], language: Language, standing?: Standing): void {
  write(path, tables, () => xlsx(tables, { language, pack: deflate, standing }));
}

/**
 * {@link writeXlsx} as a spreadsheet of OpenDocument, as `ods` of "seko/workbook" makes it.
 *
 * @throws {InputError} as `ods`, and where the file cannot be written
 *
 * @example
 * writeOds("out/regions.ods", [table], "lv");
 */
export function writeOds(path: string, tables: readonly Table[], language: Language, standing?: Standing): void {
  write(path, tables, () => ods(tables, { language, pack: deflate, standing }));
}

function write(path: string, tables: readonly Table[], bytes: () => Uint8Array): void {
  withArguments([["tables", tables, "list", "a list of tables"]], () => {
    writeContent(path, bytes());
  });
}
