import { dirname, relative, sep } from "node:path";
import type { ManifestFiles } from "../../documents/index.js";

export function namedFiles(
  path: string,
  { cases, results, openings, closings, statements }: ManifestFiles,
): ManifestFiles {
  return {
    cases: named(path, cases),
    results: named(path, results),
    ...(openings === undefined ? {} : { openings: named(path, openings) }),
    ...(closings === undefined ? {} : { closings: named(path, closings) }),
    ...(statements === undefined ? {} : { statements: named(path, statements) }),
  };
}

/** A file that goes with a manifest: `out/manifest.json` has `out/manifest.results.ndjson`. */
export function besideManifest(path: string, name: string): string {
  return `${path.replace(/\.json$/iu, "")}.${name}`;
}

/** A file as a manifest names it. */
export function named(path: string, file: string): string {
  return relative(dirname(path), file).split(sep).join("/");
}
