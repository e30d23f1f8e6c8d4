import {
  digestOfCases,
  digestOfText,
  linesOfPartIn,
  readComparisonParts,
  readText,
  type CaseLinesWork,
  type Outputs,
} from "seko/io";
import { eachCaseOfFile, type EachCase } from "../file/each-case-of-file.js";
import type { ChangedPerson, ComparedPeople, Together } from "./compared-people.js";
import { regionOfPlace, thresholdsOf, type CompareOptions } from "./compare-options.js";
import { askedOf, joinParts } from "./in-parts.js";
import { largest, runsBeside } from "./largest.js";
import type { RulesCompared } from "./rules-compared.js";

/** The cases that are compared: they come one by one, and none is kept but of a JSON list. */
export interface CasesCompared {
  readonly eachCase: EachCase;
  /** Of a part, the cases that stand before its own. */
  readonly earlier: EachCase | undefined;
  /** Of a part, its lines. */
  readonly lines: CaseLinesWork["between"];
  /** Of all lines of the file, where it is compared in parts. */
  readonly digest: string;
}

/** The cases that are compared: of a part its own. @throws {InputError} where parts are asked for of a file of no lines */
export async function casesOf(
  file: string,
  { shard, parts }: CompareOptions,
  signal: AbortSignal | undefined,
): Promise<CasesCompared> {
  const inParts = shard !== undefined || parts !== undefined;
  const { count, digest } = inParts ? await digestOfCases(file, signal) : { count: 0, digest: "" };
  const lines = shard === undefined ? undefined : linesOfPartIn(count, shard);
  const within =
    (between: CasesCompared["lines"]): EachCase =>
    (walk, work) =>
      eachCaseOfFile(file, walk, work, between);
  const earlier = lines === undefined ? undefined : within([0, lines[0]]);
  return { eachCase: within(lines), earlier, lines, digest };
}

/** What was written for all parts, as if compared at once. */
export async function comparedInParts(
  parts: readonly string[],
  { eachCase, digest }: CasesCompared,
  rules: RulesCompared,
  {
    options,
    walk,
    outputs,
    ...together
  }: Together & {
    readonly options: CompareOptions;
    readonly walk: Parameters<EachCase>[0];
    readonly outputs: Outputs;
  },
): Promise<ComparedPeople> {
  const own = readComparisonParts(parts, askedOf(digest, rules, askedBy(options)), outputs.signal);
  const how = { thresholds: thresholdsOf(options), regionOf: regionOfPlace };
  // Each part has counted by its weights.
  const found = await joinParts(own, rules, {
    ...together,
    people: options.people === undefined ? undefined : largest(0, runsBeside(outputs, options.people)),
    options: options.weights === undefined ? how : { ...how, weightOf: () => 1 },
  });
  return { ...found, people: await withCases(found.people, options.why, { eachCase, walk }) };
}

/** People with the cases of those, from the first, of whom it is asked why: no other is kept. */
async function withCases(
  people: Iterable<ChangedPerson>,
  most: number,
  { eachCase, walk }: Pick<CasesCompared, "eachCase"> & { readonly walk: Parameters<EachCase>[0] },
): Promise<Iterable<ChangedPerson>> {
  const asked = new Map<string, ChangedPerson["document"]>();
  let left = most;
  for (const { client } of people) {
    if (left <= 0) break;
    asked.set(client, undefined);
    left -= 1;
  }
  if (asked.size === 0) return people;
  await eachCase(walk, (document) => {
    if (asked.has(document.client.id)) asked.set(document.client.id, document);
  });
  return {
    *[Symbol.iterator]() {
      for (const each of people) yield { ...each, document: asked.get(each.client) };
    },
  };
}

/** What is asked beside cases and rules. */
export function askedBy(options: CompareOptions) {
  const { weights, scenario } = options;
  return {
    public: options.public === true,
    each: options.each,
    thresholds: thresholdsOf(options),
    scenarios: scenario?.map((file) => readText(file, digestOfText)),
    weights: weights === undefined ? undefined : readText(weights, digestOfText),
  };
}
