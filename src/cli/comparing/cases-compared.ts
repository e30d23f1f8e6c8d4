import {
  digestOfCases,
  digestOfText,
  issueInCase,
  readCaseFile,
  readCasesPart,
  readComparisonParts,
  readText,
  type CaseFile,
} from "seko/io";
import { eachCaseOfFile, type EachCase } from "../file/each-case-of-file.js";
import { forEachCase } from "../file/for-each-case.js";
import { weighing } from "../file/weights-option.js";
import type { ComparedPeople, Together } from "./compared-people.js";
import { regionOfPlace, thresholdsOf, type CompareOptions } from "./compare-options.js";
import { askedOf, joinParts } from "./in-parts.js";
import type { RulesCompared } from "./rules-compared.js";

/** The cases that are compared. */
export interface CasesCompared {
  readonly eachCase: EachCase;
  /** As a file that was read: nobody where the cases come one by one, or parts are put together and nobody asks whose they are. */
  readonly read: CaseFile;
  /** Of the file, where parts are put together. */
  readonly digest: string;
}

/** The cases that are compared: of a part its own. Those of lines come one by one, but where weights are looked up for all. */
export function casesOf(file: string, { shard, parts, people, weights }: CompareOptions): CasesCompared {
  if (shard !== undefined) {
    const part = readCasesPart(file, shard);
    return { ...part, eachCase: casesRead(part.read) };
  }
  const none: CaseFile = { file, form: "lines", cases: [], lines: [] };
  if (parts !== undefined) {
    const read = people === undefined ? none : readCaseFile(file);
    return { read, eachCase: casesRead(read), digest: digestOfCases(file) };
  }
  if (weights === undefined) return { read: none, eachCase: (...how) => eachCaseOfFile(file, ...how), digest: "" };
  const read = readCaseFile(file);
  return { read, eachCase: casesRead(read), digest: "" };
}

function casesRead(read: CaseFile): EachCase {
  return (walk, work) =>
    forEachCase({ read, indexes: [...read.cases.keys()] }, walk, (document, index) => {
      work(document, (issue) => issueInCase(read, index, issue));
      return undefined;
    });
}

/** What was written for all parts, as if compared at once. */
export function comparedInParts(
  parts: readonly string[],
  { read, digest }: CasesCompared,
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
