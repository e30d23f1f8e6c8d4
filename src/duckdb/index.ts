/**
 * seko as functions of DuckDB: budgets in SQL, with exact decimals. DuckDB itself is handed over by who calls.
 *
 * @packageDocumentation
 */
import { received, InputError, withArguments, type OptionNames, takes } from "../errors/index.js";
import { compile } from "../rules/compile.js";
import type { Scheme } from "../rules/scheme.js";
import { monthsFunction } from "./months.js";
import type { DuckConnection, DuckModule } from "./peer.js";
import { caseFunction } from "./scalar.js";

export type { DuckConnection } from "./peer.js";

/** What DuckDB is to calculate by. */
export interface RegisterOptions {
  /** The package `@duckdb/node-api`, as it is imported: `import * as duckdb from "@duckdb/node-api"`. */
  readonly duckdb: object;
  readonly scheme: Scheme;
  /** Values for the scheme's open inputs. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the functions are called; left out, `seko`, and so `seko_months`. */
  readonly name?: string;
}

/**
 * Gives a connection two functions:
 *
 * - `seko(json)`: of a case's JSON a struct: `case_id`, `client`, `outcome`, `budget`, `cost`, `covered`, `uncovered`, `contribution`, `funded`,
 *   `paid_out` (`DECIMAL(18, 2)`, NULL where there are none) and `issues`, JSON of what is wrong, with which the outcome is `refused`;
 * - `seko_months(file)`: the months of all cases of a file of NDJSON, a row each: `line`, `case_id`, `client`, `outcome`, `month`, the amounts,
 *   `remaining` and `issues`. The file is read as a whole. A line without months has one row with none, so that nobody is lost.
 *
 * Nothing is thrown for a wrong case, because it would end the query. Neither function looks for a person who stands twice: SQL does, by
 * `count(DISTINCT s.client)`. Both work in one thread, as all of JavaScript does.
 *
 * @throws {InputError} as `compile` does, and where what is handed over is no DuckDB with functions of tables
 *
 * @example
 * registerSeko(connection, { duckdb, scheme });
 * await connection.runAndReadAll(
 *   "SELECT sum(s.budget) AS budget FROM (SELECT seko(json::VARCHAR) AS s FROM read_ndjson_objects('cases.ndjson'))",
 * );
 */
export function registerSeko(connection: DuckConnection, options: RegisterOptions): void {
  withArguments(
    [
      ["connection", connection, "object", "a connection of DuckDB"],
      ["options", options, "object", "options with duckdb and a scheme", takes(optionNames)],
    ],
    () => {
      const { duckdb, scheme, inputs, name = "seko" } = options;
      if (!isDuck(duckdb)) throw notDuck(duckdb);
      const compiled = compile(scheme, inputs);
      // The types of DuckDB are its own; what is made of them is what it takes.
      connection.registerScalarFunction(caseFunction(name, duckdb, compiled) as never);
      connection.registerTableFunction(monthsFunction(`${name}_months`, duckdb, compiled) as never);
    },
  );
}

/** Whether it has what is used of the package. Its own types say more than is used of it, so that they are looked at and not compared. */
function isDuck(value: unknown): value is DuckModule {
  const parts = ["DuckDBScalarFunction", "DuckDBTableFunction", "DuckDBDecimalValue", "DuckDBStructValue"];
  return typeof value === "object" && value !== null && parts.every((part) => part in value);
}

function notDuck(value: unknown): InputError {
  return new InputError([
    {
      code: "wrong-type",
      path: "options.duckdb",
      expected: "the package @duckdb/node-api with functions of tables",
      received: received(value),
      hint: 'Hand it over: import * as duckdb from "@duckdb/node-api".',
    },
  ]);
}

const optionNames: OptionNames<RegisterOptions> = { duckdb: true, scheme: true, inputs: true, name: true };
