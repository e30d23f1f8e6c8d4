import {
  digestOfCases,
  digestOfText,
  readCaseFile,
  readCasesPart,
  readComparisonParts,
  readText,
  type CaseFile,
} from "seko/io";
import { weighing } from "../file/weights-option.js";
import type { ComparedPeople, Together } from "./compare-people.js";
import { regionOfPlace, thresholdsOf, type CompareOptions } from "./compare-options.js";
import { askedOf, joinParts } from "./in-parts.js";
import type { RulesCompared } from "./rules-compared.js";

/** The cases that are compared: of a part its own, and none where parts are put together and nobody asks whose they are. */
export function casesOf(
  file: string,
  { shard, parts, people }: CompareOptions,
): { readonly read: CaseFile; readonly digest: string } {
  if (shard !== undefined) return readCasesPart(file, shard);
  const none: CaseFile = { file, form: "lines", cases: [], lines: [] };
  const read = parts === undefined || people !== undefined ? readCaseFile(file) : none;
  return { read, digest: parts === undefined ? "" : digestOfCases(file) };
}

/** What was written for all parts, as if compared at once. */
export function comparedInParts(
  parts: readonly string[],
  { read, digest }: ReturnType<typeof casesOf>,
  rules: RulesCompared,
  { options, ...together }: Together & { readonly options: CompareOptions },
): ComparedPeople {
  const own = readComparisonParts(parts, askedOf(digest, rules, askedBy(options)));
  const how = { thresholds: thresholdsOf(options), regionOf: regionOfPlace };
  // Each part has counted by its weights.
  const found = joinParts(own, rules, {
    ...together,
    options: options.weights === undefined ? how : { ...how, weightOf: () => 1 },
  });
  const byClient = new Map(read.cases.map((document) => [document.client.id, document]));
  const people = found.people.map((each) => ({ ...each, document: byClient.get(each.client) }));
  return { ...found, people };
}

/** What is asked beside cases and rules. */
export function askedBy(options: CompareOptions) {
  const { weights } = options;
  return {
    public: options.public === true,
    each: options.each,
    thresholds: thresholdsOf(options),
    weights: weights === undefined ? undefined : readText(weights, digestOfText),
  };
}

/** How many people each case stands for, by a file. */
export function weightsOf({ weights, shard }: CompareOptions, read: CaseFile) {
  // Of a part the weights of all other cases stand there too.
  return weighing(weights, read.cases, shard === undefined ? "refused" : "of-others");
}
