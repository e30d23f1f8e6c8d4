import { dirname, relative, sep } from "node:path";
import type { Result } from "../../calculation/index.js";
import type { Case } from "../../client/index.js";
import type { Manifest, ManifestFiles } from "../../input/index.js";
import type { Scheme } from "../../scheme/index.js";
import { digestOf } from "./canonical-json.js";
import { digestsOfParts } from "./document-parts.js";

/** A run of which a manifest is made. */
export interface ManifestRun {
  readonly command: string;
  readonly seed?: string;
  readonly versions: Readonly<Record<string, string>>;
  /** As paths from the working directory. */
  readonly files: ManifestFiles;
  readonly cases: readonly Case[];
  readonly scheme: Scheme;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly results: readonly Result[];
}

/**
 * The manifest of a run.
 *
 * @param path where the manifest will stand; its files are named from there
 * @param run what was read and what came out
 *
 * @example
 * writeJson(path, manifestOf(path, { command, versions, files, cases, scheme, results }));
 */
export function manifestOf(path: string, run: ManifestRun): Manifest {
  const { command, seed, versions, files, cases, scheme, inputs = {}, results } = run;
  const named = (file: string) => relative(dirname(path), file).split(sep).join("/");
  const resultOf = new Map(results.map((result) => [result.case, result]));
  return {
    schemaVersion: 1,
    command,
    ...(seed === undefined ? {} : { seed }),
    versions,
    files: {
      cases: named(files.cases),
      scheme: named(files.scheme),
      ...(files.inputs === undefined ? {} : { inputs: named(files.inputs) }),
      results: named(files.results),
    },
    clients: Object.fromEntries(
      cases.map((each) => [each.id, { case: digestOf(each), result: digestOf(resultOf.get(each.id) ?? null) }]),
    ),
    parameters: digestsOfParts(scheme),
    inputs: Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, digestOf(value)])),
  };
}
