import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import * as duckdb from "@duckdb/node-api";
import { calculate, parseCase, parseScheme } from "../../dist/index.js";
import { startSummary } from "../../dist/cohort.js";
import { registerSeko } from "../../dist/duckdb.js";
import { totalsByMunicipality } from "../../examples/duckdb/totals.js";
import { command, compiled, count, manyCases, schemeText } from "./many-cases.js";

const names = ["budget", "cost", "covered", "uncovered", "contribution", "funded"];

/** seko as functions of DuckDB: sums to the cent those of a summary, wrong cases as rows, months as a table. */
export async function tryEngine() {
  const folder = mkdtempSync(join(tmpdir(), "seko-duckdb-"));
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const ask = async (/** @type {string} */ sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  try {
    registerSeko(connection, { duckdb, scheme: parseScheme(schemeText) });
    const lines = manyCases();
    const file = join(folder, "cases.ndjson");
    writeFileSync(file, lines.join("\n"));

    // The plain loop warms up what both use, so that it is not what is measured.
    for (const line of lines.slice(0, 2_000)) calculate(parseCase(line), compiled);
    const plain = process.cpuUsage();
    const sums = startSummary({ scheme: compiled.scheme, groupOf: () => "all" });
    for (const line of lines) sums.add(calculate(parseCase(line), compiled));
    const ofPlain = seconds(process.cpuUsage(plain));
    const { totals } = sums.summary();

    const begun = process.cpuUsage();
    const [all] = await ask(`
      SELECT count(*)::VARCHAR AS people, typeof(sum(s.cost)) AS kind, count(DISTINCT s.client)::VARCHAR AS clients,
             ${names.map((name) => `sum(s.${name})::VARCHAR AS ${name}`).join(", ")}
      FROM (SELECT seko(json::VARCHAR) AS s FROM read_ndjson_objects('${file}'))`);
    const ofDuck = seconds(process.cpuUsage(begun));
    assert.deepEqual(
      { ...all },
      {
        ...{ people: String(count), kind: "DECIMAL(38,2)", clients: String(count) },
        ...Object.fromEntries(names.map((name) => [name, String(totals[name])])),
      },
    );

    await tryExample(folder, lines, file);
    const [months] = await ask(`
      SELECT sum(cost)::VARCHAR AS cost, sum(covered)::VARCHAR AS covered, count(DISTINCT client)::VARCHAR AS clients
      FROM seko_months('${file}')`);
    assert.deepEqual(
      { ...months },
      { cost: String(totals.cost), covered: String(totals.covered), clients: String(count) },
    );

    writeFileSync(file, `${lines[0]}\n{ "id": 7 }\n`);
    const wrong =
      await ask(`SELECT (seko(json)).outcome AS o, (seko(json)).cost AS c, length((seko(json)).issues) > 20 AS i
      FROM (VALUES ('{ "id": 7 }'), (NULL), ('no JSON')) AS t(json)`);
    assert.deepEqual(
      wrong.map((each) => Object.values(each)),
      [
        ["refused", null, true],
        [null, null, null],
        ["refused", null, true],
      ],
    );
    const rows = await ask(
      `SELECT line, count(*)::VARCHAR AS n, count(issues)::VARCHAR AS wrong FROM seko_months('${file}') GROUP BY 1 ORDER BY 1`,
    );
    assert.deepEqual(
      rows.map(({ line, wrong: each }) => [line, each]),
      [
        [1, "0"],
        [2, "1"],
      ],
    );
    await assert.rejects(ask("SELECT * FROM seko_months('nowhere.ndjson')"), /nothing of that name/u);

    const ratio = ofDuck / ofPlain;
    assert.ok(ratio < 2.5, `DuckDB takes ${ratio.toFixed(2)} times as long as a plain loop`);
    return `${count} people by one query, equal to the summary to the cent, in ${ratio.toFixed(2)} times a plain loop (${ofDuck.toFixed(1)} and ${ofPlain.toFixed(1)} s)`;
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}

/**
 * The example: what each municipality has is what a summary has, and all of it is what the command adds up.
 *
 * @param {string} folder
 * @param {readonly string[]} lines
 * @param {string} cases
 */
async function tryExample(folder, lines, cases) {
  const rows = await totalsByMunicipality(duckdb, { cases, scheme: compiled.scheme });
  const placeOf = new Map(
    lines.map((line) => {
      const { id, enrolments } = JSON.parse(line);
      return [id, String(enrolments[0].place)];
    }),
  );
  const sums = startSummary({ scheme: compiled.scheme, groupOf: (result) => placeOf.get(result.case) ?? "" });
  for (const line of lines) sums.add(calculate(parseCase(line), compiled));
  const { byRegion } = sums.summary();
  const some = names.filter((name) => name !== "uncovered");
  assert.deepEqual(
    rows.map(({ municipality, people, ...row }) => [municipality, people, ...some.map((name) => row[name])]),
    Object.entries(byRegion).map(([place, group]) => [place, group.clients, ...some.map((name) => group[name])]),
  );
  const [scheme, out, summary] = ["scheme.json", "results.ndjson", "summary.json"].map((name) => join(folder, name));
  writeFileSync(scheme, schemeText);
  execFileSync(process.execPath, [
    command,
    "run",
    "--scheme",
    scheme,
    "--cases",
    cases,
    "--out",
    out,
    "--summary",
    summary,
  ]);
  const { totals } = JSON.parse(readFileSync(summary, "utf8"));
  const cents = (/** @type {unknown} */ text) => BigInt(String(text).replace(".", ""));
  for (const name of some) {
    assert.equal(
      rows.reduce((sum, row) => sum + cents(row[name]), 0n),
      cents(totals[name]),
      name,
    );
  }
}

/** @param {{ readonly user: number, readonly system: number }} usage */
function seconds({ user, system }) {
  return (user + system) / 1e6;
}
