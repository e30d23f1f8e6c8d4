import type { Manifest, ManifestRules } from "../../documents/index.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import { digestOf } from "./canonical-json.js";
import { digestsOfParts } from "./document-parts.js";
import type { BudgetRun, LedgersRun, ManifestRun, RulesOfRun } from "./manifest-request.js";
import { named, namedFiles } from "./manifest-names.js";

/** All of a manifest but what stands for each person. */
export function manifestHead(
  path: string,
  run: ManifestRun | LedgersRun | Omit<BudgetRun, "cases" | "results" | "opening">,
): Manifest {
  const { command, seed, versions, files } = run;
  const pricing = "pricing" in run ? run.pricing : undefined;
  const only = "only" in run ? run.only : undefined;
  const show = "show" in run ? run.show : undefined;
  const openingAssumed = "openingAssumed" in run ? run.openingAssumed : undefined;
  const ledgers = "asked" in run ? run.asked : undefined;
  return {
    schemaVersion: 1,
    run: run.run,
    command,
    ...(seed === undefined ? {} : { seed }),
    versions,
    files: namedFiles(path, files),
    ...(only === undefined ? {} : { only }),
    ...(openingAssumed === undefined ? {} : { openingAssumed }),
    ...(show === undefined ? {} : { show }),
    ...(ledgers === undefined ? {} : { ledgers }),
    rules: rulesIn(path, run.rules),
    ...(pricing === undefined ? {} : { pricing: { ...rulesIn(path, pricing), municipality: pricing.municipality } }),
  };
}

function rulesIn(path: string, { file, scheme, inputs }: RulesOfRun<Scheme | CompensationScheme>): ManifestRules {
  return {
    scheme: named(path, file),
    ...(inputs === undefined ? {} : { inputs: named(path, inputs.file) }),
    parameters: digestsOfParts(scheme),
    values: digestsOfValues(inputs?.values ?? {}),
  };
}

/** The digests of values for open inputs, by id. */
export function digestsOfValues(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, digestOf(value)]));
}
