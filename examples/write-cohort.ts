import { join } from "node:path";
import type { Case, Scheme } from "seko";
import { publishRun, writeJson } from "seko/io";
import { anchors } from "./anchors.js";
import { packageVersions } from "./package-versions.js";
import type { PlannedAndDelivered } from "./planned-and-delivered.js";
import { commandOf, type Population, type PopulationKind } from "./population.js";
import { writeReportPages } from "./report-files.js";

/** A pilot with made-up people, whose plans and deliveries are calculated. */
export interface Cohort {
  readonly population: Population;
  readonly kind: PopulationKind;
  /** What stands above every figure. */
  readonly note: string;
  readonly cases: readonly Case[];
  readonly scheme: Scheme;
  readonly figures: PlannedAndDelivered;
  /** What is published of the pilot, and what the example has. */
  readonly checks: readonly PublishedCheck[];
  /** Ids of published amounts that are near. */
  readonly anchors: readonly string[];
}

/** A published number of a pilot beside that of the example. */
export interface PublishedCheck {
  readonly what: string;
  readonly published: string;
  readonly example: string;
  readonly source: string;
}

/** The lines of a report that hold an example against what is published. */
export function checkLines(checks: readonly PublishedCheck[]): readonly string[] {
  return checks.map(
    ({ what, published, example, source }) =>
      `Check         ${what}: published ${published}, here ${example} (${source})`,
  );
}

/**
 * Writes what is needed to read a run and to repeat it.
 *
 * @returns the files written: cases, scheme, summary, results of what was received, results of the plans and their manifest, the report on the plans
 */
export function writeCohort(folder: string, cohort: Cohort): readonly string[] {
  const { population, kind, note, cases, scheme, figures, checks } = cohort;
  const names = ["cases.json", "scheme.json", "summary.json", "delivered.json"].map((name) => join(folder, name));
  const [casesFile = "", schemeFile = "", summaryFile = "", deliveredFile = ""] = names;
  const { planned, delivered, plans, results } = figures;
  const near = anchors.filter(({ id }) => cohort.anchors.includes(id));
  writeJson(casesFile, { note, cases });
  writeJson(schemeFile, scheme);
  writeJson(summaryFile, { note, planned, delivered, checks, published: { comparable: false, amounts: near } });
  writeJson(deliveredFile, { note, results });
  const written = publishRun(join(folder, "manifest.json"), {
    run: "calculate",
    command: commandOf(population, kind),
    seed: String(population.seed),
    versions: packageVersions(),
    files: { cases: casesFile, results: join(folder, "results.ndjson") },
    rules: { file: schemeFile, scheme },
    cases,
    results: plans,
  });
  const people = plans.flatMap((result, index) => {
    const document = cases[index];
    return document === undefined ? [] : [{ document, result }];
  });
  const pages = writeReportPages(folder, {
    people,
    scheme,
    title: scheme.label,
    command: commandOf(population, kind),
    files: [casesFile, schemeFile, join(folder, "results.ndjson")],
  });
  return [...names, ...written, ...pages];
}
