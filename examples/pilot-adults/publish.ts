import { join } from "node:path";
import { publishRun, readCases, writeJson } from "seko/io";
import { moneyFollowsClient } from "seko/latvia";
import { packageVersions } from "../package-versions.js";
import { seed } from "./generate/cases.js";
import { compensationInputs } from "./inputs.js";
import { casesFile, municipality, type Pilot } from "./pilot.js";
import { services } from "./services.js";

/**
 * Writes what somebody needs to repeat a run: the rules by which deliveries are priced and those by which money follows, with the
 * values for their open inputs; the amounts of every adult, one adult a line; and the manifest with the digests of all of them.
 *
 * @returns the files written: `services.json`, `scheme.json`, `inputs.json`, `results.ndjson` and `manifest.json`
 */
export function publish(folder: string, { results, followings }: Pilot): readonly string[] {
  const names = ["services.json", "scheme.json", "inputs.json"].map((name) => join(folder, name));
  const [servicesFile = "", schemeFile = "", inputsFile = ""] = names;
  writeJson(servicesFile, services);
  writeJson(schemeFile, moneyFollowsClient);
  writeJson(inputsFile, compensationInputs);
  const written = publishRun(join(folder, "manifest.json"), {
    run: "follow",
    command: "npm run pilot:adults",
    seed: String(seed),
    versions: packageVersions(),
    files: { cases: casesFile, results: join(folder, "results.ndjson") },
    rules: { file: schemeFile, scheme: moneyFollowsClient, inputs: { file: inputsFile, values: compensationInputs } },
    pricing: { file: servicesFile, scheme: services, municipality, results },
    cases: readCases(casesFile),
    results: followings,
  });
  return [...names, ...written];
}
