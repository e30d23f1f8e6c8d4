import { dirname, join } from "node:path";
import type { Manifest, ManifestRules } from "../../../documents/index.js";
import { compile } from "../../../rules/compile.js";
import type { CompiledScheme } from "../../../rules/compiled.js";
import { compileCompensation, type CompiledCompensation } from "../../../rules/follow/compensation/compile.js";
import { readCompensation } from "../../read/read-compensation.js";
import { readInputs } from "../../read/read-inputs.js";
import { inFile } from "../../read/read-json.js";
import { readScheme } from "../../read/read-scheme.js";
import { differing, type DifferenceList } from "./difference.js";
import { digestsOfParts } from "../document-parts.js";
import { digestsOfValues } from "../manifest-head.js";

/** Reads the rules of a manifest again, each with its values, and lists what of them is not what it was. */
export interface RulesAgain {
  readonly budget: (rules: ManifestRules) => CompiledScheme;
  readonly compensation: (rules: ManifestRules) => CompiledCompensation;
}

/**
 * What reads the rules of a manifest again. It throws InputError where a file is missing, or is no scheme or inputs any more.
 *
 * @param path the manifest, from whose folder files are read
 */
export function rulesAgain(path: string, { pricing }: Manifest, differences: DifferenceList): RulesAgain {
  const place = (file: string) => join(dirname(path), file);
  const valuesOf = ({ inputs }: ManifestRules) => (inputs === undefined ? {} : readInputs(place(inputs)));
  const compare = (rules: ManifestRules, scheme: object, values: Readonly<Record<string, string>>): void => {
    const of = rules === pricing ? ({ of: "pricing" } as const) : {};
    for (const part of differing(rules.parameters, digestsOfParts(scheme))) {
      differences.add({ kind: "parameter", ...of, path: part });
    }
    for (const id of differing(rules.values, digestsOfValues(values)))
      differences.add({ kind: "input", ...of, path: id });
  };
  return {
    budget(rules) {
      const [scheme, values] = [readScheme(place(rules.scheme)), valuesOf(rules)];
      compare(rules, scheme, values);
      return inFile(place(rules.scheme), () => compile(scheme, values));
    },
    compensation(rules) {
      const [scheme, values] = [readCompensation(place(rules.scheme)), valuesOf(rules)];
      compare(rules, scheme, values);
      return inFile(place(rules.scheme), () => compileCompensation(scheme, values));
    },
  };
}

/** How many parts of schemes a manifest has the digests of. */
export function countParts({ rules, pricing }: Manifest): number {
  return [rules, pricing].reduce((sum, each) => sum + Object.keys(each?.parameters ?? {}).length, 0);
}
