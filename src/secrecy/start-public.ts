import { startComparison } from "../compare/compare.js";
import type { ComparisonInProgress } from "../compare/in-progress.js";
import { type CompareOptions, readAges, usualAges } from "../compare/read-options.js";
import { InputError, type Issue, readingAny, takes, withArguments } from "../errors/index.js";
import { parseScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { chooseShown } from "./choose.js";
import type { PublicComparison, PublicOptions, PublicScenario } from "./document.js";
import type { Nearness } from "./near.js";
import { collect, nobodyCollected } from "./people.js";
import { addPart, partOf, type PublicPart } from "./part.js";
import { published } from "./publish.js";
import { startScenarios } from "./scenarios/scenarios-in-progress.js";
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
  /**
   * What may be published of scenarios, by each set of rules after: protected together with the comparisons.
   *
   * @throws {InputError} where not even the totals may be shown, or something that is stated hits nobody
   */
  publishScenarios(): readonly (readonly PublicScenario[])[];
  /**
   * Takes the places of scenarios of somebody who stands before the people of a part, as `passBy` of a scenario does.
   *
   * @param results what all sets of rules give, those before first; undefined where one refuses the case
   */
  passBy(document: Case, results: () => readonly Result[] | undefined): void;
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
  const { threshold = 5, dominance = "0.85", step = "10", scenarios = [], ...how } = options;
  const { minorUnit } = before.name;
  const share = readOptions({ threshold, dominance, step }, minorUnit);
  const comparing = afters.map((after): ComparisonInProgress => startComparison(before, after, how));
  const collected = nobodyCollected();
  const stated = startScenarios(scenarios, { afters: afters.length, stated: scenarios[0]?.length ?? 0 });
  const setAside = (document: Case, issues: readonly Issue[]): void => {
    made = undefined;
    for (const each of comparing) each.setAside(document, issues);
    stated.setAside(document);
  };
  /** What scenarios state of somebody; undefined where a set of rules, or one of them, has no answer. */
  const answered = (document: Case, results: readonly Result[]) =>
    results.some(({ outcome }) => outcome.state === "incomplete") ? undefined : stated.state(document, results);
  const safety: Nearness = { threshold, dominance: share, step: parseScaled(step, minorUnit) };
  let made: ReturnType<typeof choose> | undefined;
  const publish = () => (made ??= choose());
  const choose = () => {
    const chosen = chooseShown(collected, safety);
    if (chosen === undefined) {
      const expected = `totals of at least ${threshold} people, of which no two make up more than ${dominance}, with amounts that differ`;
      const hint = "Too few people are told of: publish a larger cohort, or nothing.";
      throw new InputError([{ code: "nothing-to-publish", path: "cases", expected, received: "others", hint }]);
    }
    const comparisons = comparing.map((each) => each.comparison());
    return { chosen, shown: published(comparisons, chosen, { threshold, dominance, step }, minorUnit) };
  };
  const grouping = { ages: readAges(how.ages ?? usualAges), regionOf: how.regionOf };
  return {
    add(document, old, now) {
      made = undefined;
      const results = [old, ...afters.map((_, index) => now[index] ?? old)];
      const found = answered(document, results);
      // One who is known by some of the rules alone would be told by the totals of these less those of others.
      if (found === undefined) {
        setAside(document, []);
        return;
      }
      for (const [index, each] of comparing.entries()) each.add(document, old, results[1 + index] ?? old);
      const alike = collect(collected, document, results, grouping);
      if (alike !== undefined) stated.add(document, results, found, alike);
    },
    setAside,
    passBy(document, results) {
      stated.passBy(document, () => {
        const found = results();
        return found === undefined ? undefined : answered(document, found);
      });
    },
    part() {
      const scenarioPart = stated.part();
      return {
        ...partOf(
          collected,
          comparing.map((each) => each.part()),
        ),
        ...(scenarioPart === undefined ? {} : { scenarios: scenarioPart }),
      };
    },
    addPart(part, clients) {
      made = undefined;
      readingAny({ value: part, kind: "a part of a comparison" }, () => {
        for (const [index, own] of part.comparisons.entries()) comparing[index]?.addPart(own, clients);
        addPart(collected, part);
        stated.addPart(part.scenarios);
      });
    },
    publish: () => publish().shown,
    publishScenarios() {
      const { chosen, shown } = publish();
      return stated.publish(shown, chosen, safety, { decimals: minorUnit, step: BigInt(safety.step) });
    },
  };
}
