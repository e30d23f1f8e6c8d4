import { join } from "node:path";
import { publishRun, writeJson } from "seko/io";
import { moneyFollowsClient } from "seko/latvia";
import { packageVersions } from "../package-versions.js";
import { commandOf, type Population } from "../population.js";
import { compensationInputs } from "./inputs.js";
import { municipality, type Pilot } from "./pilot.js";
import { adultsPopulation } from "./population.js";
import { services } from "./services.js";

/** Of which people a run is, and the file in which their cases stand. */
export interface PeopleOfRun {
  readonly population: Population;
  readonly casesFile: string;
}

/**
 * Writes what somebody needs to repeat a run: the rules by which deliveries are priced and those by which money follows, with the
 * values for their open inputs; the amounts of every adult, one adult a line; and the manifest with the digests of all of them.
 *
 * @returns the files written: `services.json`, `scheme.json`, `inputs.json`, `results.ndjson` and `manifest.json`
 */
export function publish(
  folder: string,
  { adults, results, followings }: Pilot,
  { population, casesFile }: PeopleOfRun,
): readonly string[] {
  const names = ["services.json", "scheme.json", "inputs.json"].map((name) => join(folder, name));
  const [servicesFile = "", schemeFile = "", inputsFile = ""] = names;
  writeJson(servicesFile, services);
  writeJson(schemeFile, moneyFollowsClient);
  writeJson(inputsFile, compensationInputs);
  const written = publishRun(join(folder, "manifest.json"), {
    run: "follow",
    command: commandOf(population, adultsPopulation),
    seed: String(population.seed),
    versions: packageVersions(),
    files: { cases: casesFile, results: join(folder, "results.ndjson") },
    rules: { file: schemeFile, scheme: moneyFollowsClient, inputs: { file: inputsFile, values: compensationInputs } },
    pricing: { file: servicesFile, scheme: services, municipality, results },
    cases: adults,
    results: followings,
  });
  return [...names, ...written];
}
