import { createHash } from "node:crypto";
import { parseManifest } from "../../documents/index.js";
import { type Issue, received } from "../../errors/index.js";
import { resultTables, startStanding } from "../../report/index.js";
import type { Result } from "../../result/result.js";
import type { Scheme } from "../../rules/scheme.js";
import { fileError } from "../file-issue.js";
import { endWhereAsked } from "../interrupted.js";
import { fileSize } from "../lines/file-size.js";
import { readLines } from "../lines/read-lines.js";
import { checkLines } from "../lines/run-files.js";
import { inFile, ofFile } from "../read/read-json.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";
import { casesBeside } from "./cases-beside.js";
import { loadParquet } from "./parquet-peer.js";
import { eachOnce } from "./each-once.js";
import { resultOfLine } from "./result-of-line.js";
import { standingOfResults } from "./standing-of-results.js";
import { startTableFile } from "./table-file.js";
import { type TablesReport, type TablesRequest, tableFile } from "./table-files.js";

/** Decimals of amounts where there is no result that says it. */
const usualMinorUnit = 2;

/**
 * Writes the tables of results: clients, lines, months, sources, reasons and assumptions, as `resultTables` of "seko/report" makes them.
 * Results are read line by line and none is kept, however many there are.
 *
 * @throws {InputError} for the first line that is no result, is of another scheme than the one given or is about somebody who stands in the
 * file already on some of its days, and where the cases are not those of the results in their order
 *
 * @example
 * const files = { inputs: [{ role: "results", file: "results.ndjson" }], ...rolesOfTables("out", "csv") };
 * await writeTogether(files, (outputs) => writeResultTables({ results: "results.ndjson", folder: "out", format: "csv", ... }));
 */
export async function writeResultTables(request: TablesRequest): Promise<TablesReport> {
  const { results, folder, cases, scheme, said, format, language = "en", outputs, progress } = request;
  checkLines(results, "result");
  if (cases !== undefined) checkLines(cases, "case");
  const beside = cases === undefined ? undefined : casesBeside(cases, outputs.signal);
  const manifest = request.manifest === undefined ? undefined : digestOfManifest(request.manifest);
  const parquet = format === "parquet" ? { peer: await loadParquet(), manifest } : undefined;
  // A spreadsheet of OpenDocument says it before its rows.
  const known = format === "ods" ? await standingOfResults(results, outputs.signal) : undefined;
  const begin = (minorUnit: number) =>
    resultTables({ scheme, language, withPlaces: beside !== undefined, said }).map(({ form, eachRow }) => {
      const file = tableFile(folder, form.id, format);
      const parts = parquet === undefined ? undefined : { ...parquet, minorUnit };
      const writer = startTableFile(form, outputs.bytes(file), request, { parquet: parts, standing: known });
      return { id: form.id, file, rows: 0, eachRow, writer };
    });
  let begun: ReturnType<typeof begin> | undefined;
  const lookAt = eachOnce(results);
  let count = 0;
  const rest = startStanding();
  const size = fileSize(results);
  try {
    for await (const { lines, bytesRead } of readLines(results, outputs.signal)) {
      for (const each of lines) {
        endWhereAsked(outputs.signal);
        const result = resultOfLine(results, each);
        if (scheme !== undefined) refuseOther(result, scheme, results, each.line);
        lookAt(result, each.line);
        rest.add(result);
        const told = { result, residences: await beside?.residencesOf(result) };
        for (const table of (begun ??= begin(result.scheme.minorUnit))) {
          for (const row of table.eachRow(told)) {
            table.writer.row(row);
            table.rows += 1;
          }
        }
        count += 1;
        progress.advance();
      }
      if (size > 0 && bytesRead > 0) progress.expect(Math.max(count, Math.round((count * size) / bytesRead)));
      await outputs.settled();
    }
    const standing = rest.standing();
    return {
      results: count,
      manifest,
      tables: (begun ?? begin(usualMinorUnit)).map(({ id, file, rows, writer }) => ({
        id,
        file,
        rows,
        sheets: writer.close(standing),
      })),
    };
  } finally {
    progress.finish();
    await beside?.end();
  }
}

/** The SHA-256 of a manifest's file. @throws {InputError} where it is none */
function digestOfManifest(file: string): string {
  const bytes = readBytes(file, mostJsonBytes);
  inFile(file, () => parseManifest(bytes));
  return createHash("sha256").update(bytes).digest("hex");
}

/** @throws {InputError} where a result is of another scheme, or of another version of it */
function refuseOther({ scheme: { id, version } }: Result, scheme: Scheme, file: string, line: number): void {
  if (id === scheme.id && version === scheme.version) return;
  const expected = `a result by "${scheme.id}", version ${scheme.version}`;
  const issue: Issue = {
    code: "other-scheme",
    path: "scheme",
    expected,
    received: received(`${id}, version ${version}`),
  };
  throw fileError([ofFile(issue, file, line)]);
}
