import { join } from "node:path";
import type { Case, Result, Scheme } from "seko";
import { publishRun } from "seko/io";
import { packageVersions } from "../package-versions.js";
import { commandOf, type Population } from "../population.js";
import { childrenPopulation } from "./population.js";

/** What the children's budgets come to, and the files that they were worked out from. */
export interface ChildrenRun {
  readonly population: Population;
  readonly casesFile: string;
  readonly children: readonly Case[];
  readonly schemeFile: string;
  readonly scheme: Scheme;
  /** In the order of the children. */
  readonly results: readonly Result[];
}

/**
 * Writes what somebody needs to repeat a run: the amounts of every child, one child a line, and the manifest with the digests of
 * cases, rules and results.
 *
 * @returns the files written: `results.ndjson` and `manifest.json`
 */
export function publish(folder: string, run: ChildrenRun): readonly string[] {
  const { population, casesFile, children, schemeFile, scheme, results } = run;
  return publishRun(join(folder, "manifest.json"), {
    run: "calculate",
    command: commandOf(population, childrenPopulation),
    seed: String(population.seed),
    versions: packageVersions(),
    files: { cases: casesFile, results: join(folder, "results.ndjson") },
    rules: { file: schemeFile, scheme },
    cases: children,
    results,
  });
}
