import { registerSeko } from "seko/duckdb";

/**
 * What each municipality's people are entitled to, in one query over a file of cases.
 *
 * @param {typeof import("@duckdb/node-api")} duckdb
 * @param {{ readonly cases: string, readonly scheme: import("seko").Scheme }} files
 * @returns {Promise<readonly Readonly<Record<string, unknown>>[]>} a row for each; amounts are decimal texts
 */
export async function totalsByMunicipality(duckdb, { cases, scheme }) {
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    registerSeko(connection, { duckdb, scheme });
    const prepared = await connection.prepare(`
      WITH people AS MATERIALIZED (
        SELECT json->>'$.enrolments[0].place' AS municipality, seko(json::VARCHAR) AS s
        FROM read_ndjson_objects($1)
      )
      SELECT municipality,
             count(*)::INTEGER AS people,
             count(s.issues)::INTEGER AS refused,
             sum(s.budget)::VARCHAR AS budget,
             sum(s.cost)::VARCHAR AS "cost",
             sum(s.covered)::VARCHAR AS covered,
             sum(s.contribution)::VARCHAR AS contribution,
             sum(s.funded)::VARCHAR AS funded
      FROM people GROUP BY ALL ORDER BY municipality`);
    prepared.bindVarchar(1, cases);
    return (await prepared.runAndReadAll()).getRowObjects();
  } finally {
    connection.closeSync();
  }
}
