import { type Issue, readingAny } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { checkCurrencies, checkPerson } from "./check.js";
import { clientsOnce } from "./clients-once.js";
import { comparisonOf } from "./comparison-of.js";
import type { ComparedPerson } from "./compared-amounts.js";
import type { Comparison } from "./document.js";
import { givenBy, type Given } from "./given.js";
import { bandName } from "./groups.js";
import { addPart, type ComparisonPart, partOf } from "./part.js";
import { readAges, readThresholds, readWeight, usualAges, type CompareOptions } from "./read-options.js";
import { pairIn, sidesOf, type TwoSides } from "./sides.js";
import { comparedMeasures } from "./sums.js";
import { addPerson, addSetAside, emptyTally, type Settings } from "./tally.js";
import { whoHas, type Who } from "./who.js";

/** A comparison that takes one person after the other and keeps none of them. */
export interface ComparisonInProgress {
  /**
   * Adds a person with the results of both sets of rules.
   *
   * @returns what changes for the person; undefined where it is not known
   * @throws {InputError} where a result is of another case or scheme, or the client was there before
   */
  add(document: Case, before: Result, after: Result): ComparedPerson | undefined;
  /**
   * Sets aside a person whose case either set of rules refuses: in no sum, and counted by the code of the first issue.
   *
   * @throws {InputError} where the client was there before
   */
  readonly setAside: (document: Case, issues: readonly Issue[]) => void;
  /** The comparison of the people so far. */
  readonly comparison: () => Comparison;
  /** The sums of the people so far, as data, for whoever compares the people of a file in parts. */
  readonly part: () => ComparisonPart;
  /**
   * Adds the sums of other people by the same rules and options: parts that come in the order of the people give what all of them give.
   *
   * @param part what `part` gave, also read back from JSON
   * @param clients the ids of its clients
   * @throws {InputError} where one of them was there before, or it is no part
   */
  readonly addPart: (part: ComparisonPart, clients: readonly string[]) => void;
}

/** What counts people of whom it is known what both sets of rules give them. */
export interface Counting extends Omit<ComparisonInProgress, "add"> {
  /** Counts a person. @throws {InputError} where the client was there before */
  count(who: Who, old: Given, now: Given): TwoSides;
}

/** A comparison of nobody yet. @throws {InputError} where the currencies differ, or an option is wrong */
export function counting(before: CompiledScheme, after: CompiledScheme, options: CompareOptions): Counting {
  checkCurrencies(before, after);
  const { regionOf, thresholds = {}, ages = usualAges } = options;
  const read = readThresholds(thresholds, before.name.minorUnit);
  const bands = readAges(ages).map((_, index) => bandName(ages, index));
  const settings: Settings = { thresholds: read, ages, bands, regionOf };
  const isWeighted = options.weightOf !== undefined;
  const clients = clientsOnce();
  const tally = emptyTally(isWeighted);
  return {
    count(who, old, now) {
      const weight = readWeight(who.document, options);
      const sides = sidesOf(old, now);
      clients.add(who.client);
      addPerson(tally, who, { sides, weight }, settings);
      return sides;
    },
    setAside(document, issues) {
      const weight = readWeight(document, options);
      clients.add(document.client.id);
      addSetAside(tally, { document, weight }, issues);
    },
    part: () => partOf(tally),
    addPart: (part, others) => {
      readingAny({ value: part, kind: "a part of a comparison" }, () => {
        for (const client of others) clients.add(client);
        addPart(tally, part);
      });
    },
    comparison: () =>
      comparisonOf(tally, { before, after, regions: regionOf !== undefined }, { ages, thresholds, isWeighted }),
  };
}

/** The same for whoever has results. @throws {InputError} as {@link counting} */
export function begin(before: CompiledScheme, after: CompiledScheme, options: CompareOptions): ComparisonInProgress {
  const found = counting(before, after, options);
  const { minorUnit } = before.name;
  return {
    add(document, old, now) {
      checkPerson({ document, old, now }, { before, after });
      const pair = pairIn(found.count(whoHas(old, document), givenBy(old), givenBy(now)));
      if (pair === undefined) return undefined;
      return { case: document.id, client: document.client.id, ...comparedMeasures(pair, minorUnit) };
    },
    setAside: found.setAside,
    comparison: found.comparison,
    part: found.part,
    addPart: found.addPart,
  };
}
