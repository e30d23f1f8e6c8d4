import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { casesOneByOne } from "./task/cases.js";
import { makeScheme } from "./task/scheme.js";

/**
 * Time, processor time and peak memory of `seko run` over files of more and more clients: linear, and flat.
 *
 * `npm run bench:scale` goes to 100 000 clients; `npm run bench:scale -- 1000000` on to a million. Each size is a process of
 * its own, as the command is used. `--summary` measures the run with its exact sums.
 */
const sizes = [1_000, 10_000, 100_000, 1_000_000];
const withSummary = process.argv.includes("--summary");
const greatest = Number(process.argv.slice(2).find((argument) => !argument.startsWith("-")) ?? 100_000);
if (!Number.isSafeInteger(greatest) || greatest < 1) {
  console.error("Usage: npm run bench:scale [-- GREATEST-NUMBER-OF-CLIENTS] [--summary]");
  process.exit(2);
}

const home = fileURLToPath(new URL("../", import.meta.url));
const folder = join(home, "out", "bench-scale");
const command = join(home, "dist", "cli.js");
const preload = pathToFileURL(join(home, "bench", "measure", "resources.js")).href;

mkdirSync(folder, { recursive: true });
const scheme = join(folder, "scheme.json");
writeFileSync(scheme, JSON.stringify(makeScheme()));

/** @param {string} path @param {number} count */
function writeCases(path, count) {
  const file = openSync(path, "w");
  /** @type {string[]} */
  let lines = [];
  for (const each of casesOneByOne(count)) {
    lines.push(`${JSON.stringify(each)}\n`);
    if (lines.length < 1000) continue;
    writeSync(file, lines.join(""));
    lines = [];
  }
  writeSync(file, lines.join(""));
  closeSync(file);
}

/** @param {number} count */
function measure(count) {
  const cases = join(folder, "cases.ndjson");
  const results = join(folder, "results.ndjson");
  writeCases(cases, count);
  const summary = withSummary ? ["--summary", join(folder, "summary.json")] : [];
  const start = performance.now();
  const ran = spawnSync(
    process.execPath,
    ["--import", preload, command, "run", "--scheme", scheme, "--cases", cases, "--out", results, ...summary],
    { stdio: ["ignore", "pipe", "inherit", "pipe"], encoding: "utf8" },
  );
  const seconds = (performance.now() - start) / 1000;
  if (ran.status !== 0 || ran.stdout !== `${count} results in ${results}\n`)
    throw new Error(`the run ended with ${ran.status}: ${ran.stdout}`);
  for (const file of [cases, results]) rmSync(file);
  /** @type {{ kilobytes: number, microseconds: number }} */
  const { kilobytes, microseconds } = JSON.parse(ran.output[3] ?? "");
  return { count, seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024 };
}

console.log("   clients  seconds  processor s  clients per processor s  peak MB");
for (const count of [...new Set([...sizes.filter((size) => size < greatest), greatest])]) {
  const { seconds, processor, megabytes } = measure(count);
  const cells = [
    String(count).padStart(10),
    seconds.toFixed(1).padStart(8),
    processor.toFixed(1).padStart(12),
    String(Math.round(count / processor)).padStart(24),
    megabytes.toFixed(0).padStart(8),
  ];
  console.log(cells.join(" "));
}
