import type { Language } from "seko";
import { deflate, knownResidences } from "seko/io";
import { resultTables, standingOf } from "seko/report";
import { startOds, startXlsx } from "seko/workbook";
import { eachResult } from "../file/calculate-file.js";
import type { OpenRequest } from "../file/read-request.js";
import type { Walk } from "../file/for-each-case.js";
import { saidInWords } from "./cut-words.js";

/** How a workbook is written, and to whom its bytes go. */
export interface CalculatedWorkbook extends Pick<Walk, "stderr" | "settled"> {
  readonly format: "xlsx" | "ods";
  readonly language: Language;
  readonly take: (run: Uint8Array) => void;
}

const starts = { xlsx: startXlsx, ods: startOds } as const;

/**
 * Calculates the cases of a request and writes their tables as a workbook. Sheets come one after the other, and neither a case nor a result is
 * kept: people are calculated once before the first row is written, so that nothing is written where a case is wrong, and again for each sheet.
 *
 * @throws {InputError} with every issue of every case, before anything is written
 */
export async function writeCalculatedWorkbook(
  ready: OpenRequest,
  { format, language, take, ...walk }: CalculatedWorkbook,
): Promise<void> {
  let standing = standingOf([]);
  await eachResult(ready, walk, (result) => {
    standing = standingOf([standing, result]);
  });
  const book = starts[format](take, { language, pack: deflate, standing });
  const { scheme } = ready.compiled;
  const said = saidInWords(scheme, language);
  for (const { form, eachRow } of resultTables({ scheme, language, withPlaces: true, said })) {
    const writer = book.table(form);
    await eachResult(ready, { ...walk, isCounted: true }, (result, document) => {
      for (const row of eachRow({ result, residences: knownResidences(document, result) })) writer.row(row);
    });
    writer.close();
  }
  book.close();
}
