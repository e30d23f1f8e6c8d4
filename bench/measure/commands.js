import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makeCases } from "../task/cases.js";
import { makeScheme } from "../task/scheme.js";
import { median } from "./rounds.js";

const clients = 1_000;
const times = 3;

/**
 * @typedef {object} Commands milliseconds of processor time of a process, start and all: medians over several processes in turn
 * @property {number} empty an empty program of Node
 * @property {number} version `seko --version`: the start of the command
 * @property {number} run
 * @property {number} runColumns the same with `--format columns`
 * @property {number} runMonths the same with `--table months` and three of its columns
 * @property {number} runWithManifest
 * @property {number} verify of that manifest
 * @property {number} csv `seko tables` of the results: CSV, a file for each table
 * @property {number} xlsx the same as a workbook
 */

/** How many clients the commands go through. */
export const clientsOfCommands = clients;

/**
 * What the command takes: to start, to run with a manifest and without, to repeat it, and to write results as tables.
 *
 * @returns {Commands}
 */
export function commands() {
  const folder = mkdtempSync(join(tmpdir(), "seko-bench-"));
  try {
    const [scheme, cases, plain, out, manifest, columns, months] = [
      "scheme.json",
      "cases.ndjson",
      "plain.ndjson",
      "results.ndjson",
      "manifest.json",
      "columns.ndjson",
      "months.csv",
    ].map((name) => join(folder, name));
    writeFileSync(/** @type {string} */ (scheme), JSON.stringify(makeScheme()));
    writeFileSync(
      /** @type {string} */ (cases),
      makeCases(clients)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(""),
    );
    const run = ["run", "--scheme", scheme, "--cases", cases];
    const tables = ["tables", plain, "--out", join(folder, "tables")];
    const processes = /** @type {const} */ ({
      empty: [empty],
      version: [command, "--version"],
      run: [command, ...run, "--out", plain],
      runColumns: [command, ...run, "--out", columns, "--format", "columns"],
      runMonths: [command, ...run, "--out", months, "--table", "months", "--columns", "client,month,funded"],
      runWithManifest: [command, ...run, "--out", out, "--manifest", manifest],
      verify: [command, "verify", manifest],
      csv: [command, ...tables],
      xlsx: [command, ...tables, "--format", "xlsx"],
    });
    const measured = new Map(Object.keys(processes).map((key) => [key, /** @type {number[]} */ ([])]));
    for (let time = 0; time < times; time += 1) {
      for (const [key, told] of Object.entries(processes)) measured.get(key)?.push(processorMilliseconds(told));
    }
    // The same keys, a list of times each.
    return /** @type {Commands} */ (Object.fromEntries([...measured].map(([key, list]) => [key, median(list)])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const empty = fileURLToPath(new URL("empty.js", import.meta.url));
const preload = pathToFileURL(fileURLToPath(new URL("resources.js", import.meta.url))).href;

/** @param {readonly (string | undefined)[]} told the program and its options */
function processorMilliseconds(told) {
  const options = told.filter((each) => each !== undefined);
  const ran = spawnSync(process.execPath, ["--import", preload, ...options], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`${options.join(" ")} ended with ${ran.status}`);
  return JSON.parse(ran.output[3] ?? "").microseconds / 1000;
}
