import { InvalidArgumentError } from "commander";
import { InputError } from "seko";
import { startComparison, type CompareOptions as HowCompared } from "seko/compare";
import { digestOf, type CaseFile, type CasesPart, type PartContent } from "seko/io";
import { packageVersion } from "../version.js";
import type { ComparedPart, ComparedPeople } from "./compare-people.js";
import { byLargest } from "./largest.js";
import type { RulesCompared } from "./rules-compared.js";

/** `2/8`: the second of eight parts. */
export function readPart(text: string): CasesPart {
  const [part, of, ...more] = text.split("/").map((each) => (/^[1-9]\d{0,5}$/u.test(each) ? Number(each) : Number.NaN));
  if (part === undefined || of === undefined || more.length > 0 || !(part <= of))
    throw new InvalidArgumentError("A part and how many there are is expected: 2/8.");
  return { part, of };
}

/** What all parts of a comparison must have been asked, as a digest. */
export function askedOf(
  cases: string,
  { before, afters, values }: RulesCompared,
  options: { readonly thresholds: HowCompared["thresholds"]; readonly weights: string | undefined },
): string {
  const rules = [before, ...afters].map(({ scheme }) => scheme);
  return digestOf({ seko: packageVersion(), cases, rules, values, ...options });
}

/** What a part writes down of its people. */
export function partContent(
  { cases }: CaseFile,
  { parts = [], people, refused }: Partial<ComparedPart> & Pick<ComparedPeople, "people" | "refused">,
): PartContent {
  return {
    clients: cases.map(({ client }) => client.id),
    comparisons: parts,
    people: people.map((person) => ({ ...person, document: undefined })),
    refused,
  };
}

/** Parts as the comparison of all people that they are: what comparing them at once gives. */
export function joinParts(
  parts: readonly PartContent[],
  { before, afters }: RulesCompared,
  options: HowCompared,
): Omit<ComparedPeople, "people"> & Pick<PartContent, "people"> {
  const comparing = afters.map((after) => startComparison(before, after, options));
  for (const { comparisons, clients } of parts) {
    for (const [index, each] of comparing.entries()) {
      const own = comparisons[index];
      if (own !== undefined) each.addPart(own, clients);
    }
  }
  const people = parts.flatMap((each) => each.people).sort(byLargest);
  return {
    comparisons: comparing.map((each) => each.comparison()),
    effects: undefined,
    changed: afters.map((_, index) => peopleIn(people.filter(({ rules }) => rules === index))),
    people,
    refused: parts.flatMap(({ refused }) => refused),
  };
}

/** For how many people some cases stand. */
function peopleIn(people: PartContent["people"]): number {
  return people.reduce((sum, { weight = 1 }) => sum + weight, 0);
}

/** A part is put together with the others, and so shows nothing itself. @throws {InputError} where more is asked of it */
export function checkParts(options: Readonly<Record<string, unknown>>): void {
  const [isPart, areParts] = [options["shard"] !== undefined, options["parts"] !== undefined];
  const given = (names: readonly string[]) =>
    names.filter((name) => options[name] !== undefined && options[name] !== false);
  const wrong = [
    ...(isPart ? given(["people", "manifest", "parts"]) : []),
    ...(isPart || areParts ? given(["public", "each"]) : []),
  ];
  const lacksOut = isPart && options["out"] === undefined;
  if (wrong.length === 0 && !lacksOut) return;
  const path = isPart ? "--shard" : "--parts";
  const expected = isPart
    ? "--out, without --people, --manifest, --parts, --public and --each"
    : "without --public and --each";
  const received = wrong.length === 0 ? "no --out" : wrong.map((name) => `--${name}`).join(" and ");
  throw new InputError([{ code: "keys-together", path, expected, received }]);
}
