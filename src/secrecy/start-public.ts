import { startComparison } from "../compare/compare.js";
import type { ComparisonInProgress } from "../compare/in-progress.js";
import { type CompareOptions, readAges, usualAges } from "../compare/read-options.js";
import { InputError, type Issue, readingAny, takes, withArguments } from "../errors/index.js";
import { parseScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { chooseShown } from "./choose.js";
import type { PublicComparison, PublicOptions } from "./document.js";
import { collect, nobodyCollected } from "./people.js";
import { addPart, partOf, type PublicPart } from "./part.js";
import { published } from "./publish.js";
import { optionNames, readOptions } from "./read-dominance.js";

/** Comparisons that are to be published, of people who come one by one. */
export interface PublicComparisonsInProgress {
  /**
   * Adds a person with the results of the rules before and of each set of rules after.
   *
   * @throws {InputError} as adding to a comparison
   */
  add(document: Case, before: Result, afters: readonly Result[]): void;
  /** Sets aside a person whose case a set of rules refuses. */
  setAside(document: Case, issues: readonly Issue[]): void;
  /**
   * What may be published, one for each set of rules after, all protected together.
   *
   * @throws {InputError} where not even the totals may be shown
   */
  publish(): readonly PublicComparison[];
  /** What is kept of the people so far, as data, for whoever compares the people of a file in parts. It is not protected. */
  part(): PublicPart;
  /**
   * Adds the people of a part by the same rules and options: parts that come in the order of the people give what all of them give.
   *
   * @param part what `part` gave, also read back from JSON
   * @param clients the ids of its clients
   * @throws {InputError} where one of them was there before, or it is no part
   */
  addPart(part: PublicPart, clients: readonly string[]): void;
}

/**
 * Comparisons of the same people by the same rules before and one or several after, as they may be published: one protection over all of
 * them, because readers can take one from the other.
 *
 * @param before the rules before
 * @param afters the rules after, at least one
 * @throws {InputError} where an option is wrong, or currencies differ
 *
 * @example
 * const progress = startPublic(before, [after], { threshold: 10 });
 * for (const each of cases) progress.add(each, calculate(each, before), [calculate(each, after)]);
 * progress.publish()[0]?.byPlace; // [{ group: "riga", people: 214, … }, { group: "talsi+kuldiga", people: 12, … }]
 */
export function startPublic(
  before: CompiledScheme,
  afters: readonly CompiledScheme[],
  options: Omit<CompareOptions, "weightOf"> & PublicOptions = {},
): PublicComparisonsInProgress {
  const looked = [
    ["before", before, "compiled", "a compiled scheme"],
    ["afters", afters, "list", "compiled schemes"],
    ["options", options, "object", "options such as { threshold }", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => begin(before, afters, options));
}

function begin(
  before: CompiledScheme,
  afters: readonly CompiledScheme[],
  options: Omit<CompareOptions, "weightOf"> & PublicOptions,
): PublicComparisonsInProgress {
  const { threshold = 5, dominance = "0.85", step = "10", ...how } = options;
  const { minorUnit } = before.name;
  const share = readOptions({ threshold, dominance, step }, minorUnit);
  const comparing = afters.map((after): ComparisonInProgress => startComparison(before, after, how));
  const collected = nobodyCollected();
  const grouping = { ages: readAges(how.ages ?? usualAges), regionOf: how.regionOf };
  return {
    add(document, old, now) {
      const results = afters.map((_, index) => now[index] ?? old);
      const unknown = [old, ...results].filter(({ outcome }) => outcome.state === "incomplete");
      // One who is known by some of the rules alone would be told by the totals of these less those of others.
      if (unknown.length > 0) for (const each of comparing) each.setAside(document, []);
      else for (const [index, each] of comparing.entries()) each.add(document, old, results[index] ?? old);
      collect(collected, document, [old, ...results], grouping);
    },
    setAside(document, issues) {
      for (const each of comparing) each.setAside(document, issues);
    },
    part: () =>
      partOf(
        collected,
        comparing.map((each) => each.part()),
      ),
    addPart(part, clients) {
      readingAny({ value: part, kind: "a part of a comparison" }, () => {
        for (const [index, own] of part.comparisons.entries()) comparing[index]?.addPart(own, clients);
        addPart(collected, part);
      });
    },
    publish() {
      const chosen = chooseShown(collected, { threshold, dominance: share, step: parseScaled(step, minorUnit) });
      if (chosen === undefined) {
        const expected = `totals of at least ${threshold} people, of which no two make up more than ${dominance}, with amounts that differ`;
        const hint = "Too few people are told of: publish a larger cohort, or nothing.";
        throw new InputError([{ code: "nothing-to-publish", path: "cases", expected, received: "others", hint }]);
      }
      const comparisons = comparing.map((each) => each.comparison());
      return published(comparisons, chosen, { threshold, dominance, step }, minorUnit);
    },
  };
}
