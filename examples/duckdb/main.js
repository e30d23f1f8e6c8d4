/**
 * Totals by municipality of a file of cases.
 *
 *   npm install seko @duckdb/node-api@1.5.6-r.1
 *   node main.js cases.ndjson my-scheme.json
 */
import console from "node:console";
import process from "node:process";
import * as duckdb from "@duckdb/node-api";
import { readScheme } from "seko/io";
import { totalsByMunicipality } from "./totals.js";

const [cases = "cases.ndjson", scheme = "my-scheme.json"] = process.argv.slice(2);
console.table(await totalsByMunicipality(duckdb, { cases, scheme: readScheme(scheme) }));
