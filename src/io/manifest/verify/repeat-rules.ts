import { dirname, join } from "node:path";
import type { Manifest, ManifestRules } from "../../../documents/index.js";
import { compile } from "../../../rules/compile.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { readCompensation } from "../../read/read-compensation.js";
import { readInputs } from "../../read/read-inputs.js";
import { inFile } from "../../read/read-json.js";
import { readScheme } from "../../read/read-scheme.js";
import { differing, type DifferenceList } from "./difference.js";
import { digestsOfParts } from "../document-parts.js";
import { digestsOfValues } from "../manifest-head.js";
import type { ReadyRules } from "../worked-out.js";

/** Rules read again: ready to work by, and how many parts of schemes were looked at. */
export interface RepeatedRules {
  readonly ready: ReadyRules;
  readonly parts: number;
}

/**
 * Reads the rules of a manifest again, and lists what of them is not what it was.
 *
 * @throws {InputError} where a file is missing, or no scheme or inputs any more
 */
export function repeatRules(path: string, manifest: Manifest, differences: DifferenceList): RepeatedRules {
  const place = (file: string) => join(dirname(path), file);
  const valuesOf = ({ inputs }: ManifestRules) => (inputs === undefined ? {} : readInputs(place(inputs)));
  const compare = (rules: ManifestRules, scheme: object, values: Readonly<Record<string, string>>): void => {
    const of = rules === manifest.pricing ? ({ of: "pricing" } as const) : {};
    for (const part of differing(rules.parameters, digestsOfParts(scheme))) {
      differences.add({ kind: "parameter", ...of, path: part });
    }
    for (const id of differing(rules.values, digestsOfValues(values)))
      differences.add({ kind: "input", ...of, path: id });
  };
  const readBudget = (rules: ManifestRules) => {
    const [scheme, values] = [readScheme(place(rules.scheme)), valuesOf(rules)];
    compare(rules, scheme, values);
    return inFile(place(rules.scheme), () => compile(scheme, values));
  };

  const { run, rules, pricing } = manifest;
  const parts = [rules, pricing].reduce((sum, each) => sum + Object.keys(each?.parameters ?? {}).length, 0);
  if (run !== "follow") return { ready: { run: "calculate", compiled: readBudget(rules) }, parts };
  const [scheme, values] = [readCompensation(place(rules.scheme)), valuesOf(rules)];
  compare(rules, scheme, values);
  const compiled = inFile(place(rules.scheme), () => compileCompensation(scheme, values));
  if (pricing === undefined) return { ready: { run, compiled }, parts };
  const { municipality } = pricing;
  return { ready: { run, compiled, pricing: { compiled: readBudget(pricing), municipality } }, parts };
}
