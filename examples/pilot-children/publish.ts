import { join } from "node:path";
import type { Case, Result, Scheme } from "seko";
import { publishRun } from "seko/io";
import { packageVersions } from "../package-versions.js";
import { seed } from "./generate/cases.js";
import { casesFile, schemeFile } from "./pilot.js";

/**
 * Writes what somebody needs to repeat a run: the amounts of every child, one child a line, and the manifest with the digests of
 * cases, rules and results.
 *
 * @returns the files written: `results.ndjson` and `manifest.json`
 */
export function publish(
  folder: string,
  children: readonly Case[],
  scheme: Scheme,
  results: readonly Result[],
): readonly string[] {
  return publishRun(join(folder, "manifest.json"), {
    run: "calculate",
    command: "npm run pilot",
    seed: String(seed),
    versions: packageVersions(),
    files: { cases: casesFile, results: join(folder, "results.ndjson") },
    rules: { file: schemeFile, scheme },
    cases: children,
    results,
  });
}
