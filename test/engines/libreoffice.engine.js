import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { writeOds, writeXlsx } from "../../dist/io.js";
import { command, manyCases, memoryOf, nastyScheme, schemeText } from "./many-cases.js";

/** Texts that a program of spreadsheets might calculate, count or trim. */
const texts = [
  ...["=1+1", "\t=1+1", "＝1+1", "+371 6", "-5", "@sum", "'=1", " =1+1", "00012", "1e5", "12,50", "TRUE", "2019-03-04"],
  ...["  a   b  ", "first\nsecond", 'a "b" & <c>;', "_x0041_", "Ģirts Šķūnis"],
];
const amounts = ["9999999999999.99", "-9999999999999.99", "0.01", "-0.05", "1234.50", "0.10", "4503599627370.49"];
const days = ["1900-03-01", "2019-03-04", "2024-02-29", "2199-12-31"];

/** So many children have 100 000 months of lines and more in the largest sheet. */
const peopleOfBook = 2_500;
const mostMemory = 150;

const label = (/** @type {string} */ name) => ({ lv: name, en: name });
const table = {
  id: "nasty",
  title: label("It's nasty"),
  columns: [
    /** @type {const} */ ({ id: "text", kind: "text", label: label("text") }),
    /** @type {const} */ ({ id: "money", kind: "money", unit: "EUR", label: label("money") }),
    /** @type {const} */ ({ id: "date", kind: "date", label: label("date") }),
    /** @type {const} */ ({ id: "month", kind: "month", label: label("month") }),
  ],
  rows: texts.map((text, at) => {
    const day = days[at % days.length] ?? "";
    return [text, amounts[at % amounts.length] ?? "", day, day.slice(0, 7)];
  }),
  total: ["=1+1", "1.00", undefined, undefined],
};
const heading = ["text", "money, EUR", "date", "month"];

/** XLSX and ODS as LibreOffice opens them, given back as CSV: the same cells, and no text is calculated. */
export async function tryEngine() {
  const folder = mkdtempSync(join(tmpdir(), "seko-libreoffice-"));
  const at = (/** @type {string} */ name) => join(folder, name);
  try {
    const standing = { synthetic: true, assumptions: [] };
    const other = { ...table, id: "other", title: label("Other"), rows: [], total: undefined };
    writeXlsx(at("nasty.xlsx"), [table, other], "en", standing);
    writeOds(at("nasty.ods"), [table, other], "en", standing);
    for (const format of ["xlsx", "ods"]) {
      const [sheets = new Map()] = opened(folder, [`nasty.${format}`]);
      assert.deepEqual([...sheets.keys()], ["Invented data, It's nasty", "Invented data, Other"]);
      const [head, ...shown] = sheets.get("Invented data, It's nasty") ?? [];
      // An amount of 15 digits it shows rounded and keeps exactly.
      const [exact] = opened(folder, [`nasty.${format}`], "kept");
      const [, ...kept] = exact?.get("Invented data, It's nasty") ?? [];
      const rows = shown.map(([text, , ...rest], at) => [text, withCents(kept[at]?.[1] ?? ""), ...rest]);
      assert.deepEqual(head, heading);
      const expected = [...table.rows, table.total].map((row) => row.map((cell) => cell ?? ""));
      assert.deepEqual(rows, expected, format);
      assert.deepEqual(sheets.get("Invented data, Other"), [heading]);
    }
    const people = await tryTables(folder);
    const { memory, rows } = tryMemory(folder);
    return `XLSX and ODS give back ${table.rows.length} texts, amounts and days, and the tables of ${people} people, cell by cell; a book with ${rows} months of lines takes ${memory} MB`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The tables of results, with names that look like formulas: in every format of spreadsheets what the plain CSV has.
 *
 * @param {string} folder
 */
async function tryTables(folder) {
  const at = (/** @type {string} */ name) => join(folder, name);
  writeFileSync(at("scheme.json"), nastyScheme());
  const cases = manyCases(40);
  writeFileSync(at("cases.ndjson"), cases.join("\n"));
  const seko = (/** @type {readonly string[]} */ argv) => execFileSync(process.execPath, [command, ...argv]);
  seko(["run", "--scheme", at("scheme.json"), "--cases", at("cases.ndjson"), "--out", at("results.ndjson")]);
  const plain = ["tables", at("results.ndjson"), "--scheme", at("scheme.json"), "--cases", at("cases.ndjson")];
  seko([...plain, "--out", at("csv"), "--format", "csv", "--language", "en"]);
  for (const format of ["xlsx", "ods"]) {
    for (const out of ["one", "two"]) seko([...plain, "--out", at(`${out}-${format}`), "--format", format]);
    const ids = ["clients", "lines", "months", "sources", "reasons", "assumptions"];
    const books = opened(
      at(`one-${format}`),
      ids.map((name) => `${name}.${format}`),
    );
    for (const [index, name] of ids.entries()) {
      const [one, two] = ["one", "two"].map((out) => readFileSync(at(`${out}-${format}/${name}.${format}`)));
      assert.ok(one?.equals(two ?? one.subarray(1)), `${name}: the same bytes`);
      const [rows = []] = books[index]?.values() ?? [];
      const written = records(readFileSync(at(`csv/${name}.csv`), "utf8"));
      assert.deepEqual(
        rows.map((row) => row.map((cell) => (grouped.test(cell) ? cell.replaceAll(",", "") : cell))),
        written.map((row) => row.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell))),
        `${name}.${format}`,
      );
    }
  }
  const names = records(readFileSync(at("csv/lines.csv"), "utf8")).flat();
  assert.ok(
    names.some((cell) => cell === "'=1+1"),
    "a name that looks like a formula was among them",
  );
  return cases.length;
}

/**
 * What memory the workbook of many people takes, who are calculated as it is written, and how many rows its largest sheet has.
 *
 * @param {string} folder
 */
function tryMemory(folder) {
  const at = (/** @type {string} */ name) => join(folder, name);
  writeFileSync(at("scheme.json"), schemeText);
  writeFileSync(at("many.ndjson"), manyCases(peopleOfBook).join("\n"));
  const calculate = ["calculate", at("many.ndjson"), "--scheme", at("scheme.json")];
  const memory = memoryOf([...calculate, "--format", "xlsx", "--out", at("many.xlsx")]);
  const lines = ["--format", "csv", "--table", "lines", "--out", at("lines.csv")];
  execFileSync(process.execPath, [command, ...calculate, ...lines]);
  const rows = records(readFileSync(at("lines.csv"), "utf8")).length - 1;
  assert.ok(rows >= 100_000, `${rows} rows`);
  assert.ok(memory < mostMemory, `${memory} MB`);
  return { memory, rows };
}

/** A number as it is shown, with a comma between thousands. */
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/** A number with two decimals, which is kept without zeros at its end. @param {string} number */
function withCents(number) {
  const [whole, part = ""] = number.split(".");
  return `${whole}.${part.padEnd(2, "0")}`;
}

/** Every sheet as a file of CSV in UTF-8, cells as they are shown, or as they are kept. */
const filters = {
  shown: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1",
  kept: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
};

/**
 * The sheets of each workbook by their names, as rows of what their cells show or keep.
 *
 * @param {string} folder
 * @param {readonly string[]} names
 * @param {keyof typeof filters} how
 */
function opened(folder, names, how = "shown") {
  const out = mkdtempSync(join(folder, "opened-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(tmpdir(), "seko-libreoffice-profile")).href}`;
  const files = names.map((name) => join(folder, name));
  execFileSync("soffice", [profile, "--headless", "--convert-to", filters[how], "--outdir", out, ...files], {
    stdio: "ignore",
    timeout: 120_000,
  });
  return names.map((name) => {
    const start = `${name.replace(/\.\w+$/u, "")}-`;
    const sheets = readdirSync(out).filter((file) => file.startsWith(start));
    return new Map(
      sheets
        .sort()
        .map((file) => [file.slice(start.length, -".csv".length), records(readFileSync(join(out, file), "utf8"))]),
    );
  });
}

/** @param {string} csv @returns {string[][]} */
function records(csv) {
  return parse(csv, { relax_column_count: true });
}
