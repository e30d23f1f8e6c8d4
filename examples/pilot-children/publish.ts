import { createRequire } from "node:module";
import { join } from "node:path";
import type { Case, Result, Scheme } from "seko";
import { manifestOf, publishedText, writeJson, writeText } from "seko/io";
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
  const [resultsFile, manifestFile] = [join(folder, "results.ndjson"), join(folder, "manifest.json")];
  const manifest = manifestOf(manifestFile, {
    command: "npm run pilot",
    seed: String(seed),
    versions: { seko: packageVersion(), node: process.versions.node },
    files: { cases: casesFile, scheme: schemeFile, results: resultsFile },
    cases: children,
    scheme,
    results,
  });
  writeText(resultsFile, publishedText(results));
  writeJson(manifestFile, manifest);
  return [resultsFile, manifestFile];
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)("seko/package.json") as { readonly version: string };
  return version;
}
