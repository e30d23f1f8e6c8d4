import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Language, Scheme } from "seko";
import { writeOds, writeText, writeXlsx } from "seko/io";
import { municipalities, regionOf, regions } from "seko/latvia";
import { csvTable, plainCsv, resultTables, standingOf, type Table } from "seko/report";
import { startMovements } from "seko/movement";
import { startReport, type Axis, type ReportedPerson } from "seko/report-page";

/** What a report of a pilot is made of. */
export interface ReportedPilot {
  readonly people: readonly ReportedPerson[];
  readonly scheme: Scheme;
  /** What the pilot is. */
  readonly title: Table["title"];
  /** The command that repeats it. */
  readonly command: string;
  /** The files that went in and came out, whose digests the report names. */
  readonly files: readonly string[];
  /** Further tables about costs and who pays. */
  readonly costTables?: (language: Language) => readonly Table[];
  /** What one made-up person has along an axis. */
  readonly axes?: readonly Axis[];
}

const regionsById = new Map(regions.map((region) => [region.id, region]));
const names = new Map(municipalities.map(({ id, label }) => [id, label]));

/**
 * Writes the report of a pilot in both languages, and its results as tables: a CSV for each, and a workbook with all of them.
 *
 * @returns the files written
 */
export function writeReport(folder: string, pilot: ReportedPilot): readonly string[] {
  return [...writeReportPages(folder, pilot), ...writeTables(folder, pilot)];
}

/**
 * Writes the report of a pilot in both languages.
 *
 * @returns the files written
 */
export function writeReportPages(
  folder: string,
  { people, command, files, costTables, ...options }: ReportedPilot,
): readonly string[] {
  const moving = startMovements(options.scheme, { share: "0.10" });
  for (const { document } of people) if (document !== undefined) moving.add(document);
  const movements = moving.movements();
  const digests = files.map((file) => ({ file: basename(file), sha256: sha256Of(file) }));
  return (["en", "lv"] as const).map((language) => {
    const report = startReport({
      ...options,
      ...(costTables === undefined ? {} : { costTables: costTables(language) }),
      language,
      movements: () => movements,
      repeat: { command, digests },
      regionOf: (place, on) => regionsById.get(regionOf(place, on) ?? ""),
      placeName: (place) => names.get(place),
    });
    for (const person of people) report.add(person);
    const file = join(folder, `report.${language}.html`);
    writeText(file, report.page());
    return file;
  });
}

function writeTables(folder: string, { people, scheme }: ReportedPilot): readonly string[] {
  const told = people.map(({ result, document }) => ({ result, residences: document?.residences ?? [] }));
  const tables = resultTables({ scheme, language: "en", withPlaces: true }).map(({ form, rowsOf }) => {
    return { ...form, rows: told.flatMap(rowsOf) };
  });
  const files = tables.map((table) => {
    const file = join(folder, "tables", `${table.id}.csv`);
    writeText(file, csvTable(table, { dialect: plainCsv }));
    return file;
  });
  const workbook = join(folder, "tables.xlsx");
  const standing = standingOf(people.map(({ result }) => result));
  writeXlsx(workbook, tables, "en", standing);
  const open = join(folder, "tables.ods");
  writeOds(open, tables, "en", standing);
  return [...files, workbook, open];
}

function sha256Of(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
