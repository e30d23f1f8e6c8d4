import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Buffer } from "node:buffer";
import process from "node:process";
import * as duckdb from "@duckdb/node-api";
import { command, manyCases, memoryOf, nastyNames, nastyScheme, schemeText } from "./many-cases.js";

/** So many children of the pilot have more than a million months of lines. */
const people = 24_000;
const mostMemory = 300;

/** Tables of results as Parquet, written by the peer that stands here and read by DuckDB: exact, the same bytes again, in little memory. */
export async function tryEngine() {
  const folder = mkdtempSync(join(tmpdir(), "seko-parquet-"));
  const at = (/** @type {string} */ name) => join(folder, name);
  const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
  const ask = async (/** @type {string} */ sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  try {
    writeFileSync(at("cases.ndjson"), manyCases(people).join("\n"));
    writeFileSync(at("scheme.json"), schemeText);
    const run = ["run", "--scheme", at("scheme.json"), "--cases", at("cases.ndjson"), "--out", at("results.ndjson")];
    const others = ["--summary", at("summary.json"), "--manifest", at("manifest.json")];
    execFileSync(process.execPath, [command, ...run, ...others], { cwd: folder });
    const tables = (/** @type {string} */ out, results = "results.ndjson") => [
      ...["tables", at(results), "--out", at(out), "--format", "parquet", "--cases", at("cases.ndjson")],
      ...["--scheme", at("scheme.json"), "--manifest", at("manifest.json")],
    ];
    const missing = spawnSync(process.execPath, [command, ...tables("none")], { cwd: folder, encoding: "utf8" });
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /npm install hyparquet-writer/u);

    const memory = memoryOf(tables("one"));
    assert.ok(memory < mostMemory, `${memory} MB`);

    const { totals } = JSON.parse(readFileSync(at("summary.json"), "utf8"));
    const [lines] = await ask(`
      SELECT count(*)::INTEGER AS rows, typeof(any_value(cost)) AS kind, typeof(any_value(allowed)) AS units,
             sum(cost)::VARCHAR AS cost, sum(covered)::VARCHAR AS covered
      FROM '${at("one/lines.parquet")}'`);
    const rows = Number(lines?.rows);
    assert.ok(rows >= 1_000_000, `${rows} rows`);
    assert.deepEqual(
      { ...lines, rows: 0 },
      { rows: 0, kind: "DECIMAL(18,2)", units: "DECIMAL(18,4)", cost: totals.cost, covered: totals.covered },
    );
    const [clients] = await ask(`
      SELECT sum(budget)::VARCHAR AS budget, sum(contribution)::VARCHAR AS contribution, typeof(any_value("from")) AS day,
             min("from")::VARCHAR AS first
      FROM '${at("one/clients.parquet")}'`);
    assert.deepEqual(
      { ...clients },
      { budget: totals.budget, contribution: totals.contribution, day: "DATE", first: "2018-09-01" },
    );
    const said = await ask(`
      SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${at("one/months.parquet")}')`);
    const digest = createHash("sha256")
      .update(readFileSync(at("manifest.json")))
      .digest("hex");
    const metadata = Object.fromEntries(said.map(({ key, value }) => [String(key), value]));
    assert.equal(metadata["seko.manifest.sha256"], digest);
    assert.equal(metadata["seko.synthetic"], "true");

    writeFileSync(at("few.ndjson"), readFileSync(at("results.ndjson"), "utf8").split("\n").slice(0, 300).join("\n"));
    for (const out of ["two", "three"]) {
      execFileSync(process.execPath, [command, ...tables(out, "few.ndjson")], { cwd: import.meta.dirname });
    }
    for (const name of ["clients", "lines", "months", "sources", "reasons", "assumptions"]) {
      const [first, second] = ["two", "three"].map((each) => readFileSync(at(`${each}/${name}.parquet`)));
      assert.ok(first?.equals(second ?? Buffer.alloc(0)), `${name}: the same bytes`);
    }

    // Of other commands, the one table that is asked for.
    const some = readFileSync(at("cases.ndjson"), "utf8").split("\n").slice(0, 300).join("\n");
    writeFileSync(at("some.ndjson"), some);
    const calculate = ["calculate", at("some.ndjson"), "--scheme", at("scheme.json"), "--table", "months"];
    const asked = [...calculate, "--format", "parquet", "--out", at("months.parquet")];
    execFileSync(process.execPath, [command, ...asked], { cwd: import.meta.dirname });
    const sumOf = (/** @type {string} */ file) =>
      ask(`SELECT sum(cost)::VARCHAR AS cost, count(*)::INTEGER AS rows FROM '${at(file)}'`);
    assert.deepEqual(await sumOf("months.parquet"), await sumOf("two/months.parquet"));

    // Names that look like formulas are the names that they are.
    writeFileSync(at("nasty.json"), nastyScheme());
    execFileSync(process.execPath, [command, ...tables("nasty", "few.ndjson").with(-3, at("nasty.json"))], {
      cwd: import.meta.dirname,
    });
    const services = await ask(`SELECT DISTINCT "service-label" AS name FROM '${at("nasty/lines.parquet")}'`);
    const sources = await ask(`SELECT DISTINCT "source-label" AS name FROM '${at("nasty/sources.parquet")}'`);
    const read = new Set([...services, ...sources].map(({ name }) => String(name)));
    assert.deepEqual(
      [...read].sort(),
      [...nastyNames].sort().filter((name) => read.has(name)),
    );
    assert.ok(read.has("=1+1") && read.has("\t=1+1") && read.has("＝1+1"));
    return `${rows} months of lines in ${memory} MB, exact sums, the same bytes again`;
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}
