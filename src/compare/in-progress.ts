import type { Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { addPerson, addSetAside, emptyTally, type Settings } from "./tally.js";
import { checkCurrencies, checkPerson, checkOnce } from "./check.js";
import { comparisonOf } from "./comparison-of.js";
import type { ComparedPerson } from "./compared-amounts.js";
import type { Comparison } from "./document.js";
import { measuresOf } from "./measures.js";
import { readAges, readThresholds, readWeight, usualAges, type CompareOptions } from "./read-options.js";
import { comparedMeasures } from "./sums.js";

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
  setAside(document: Case, issues: readonly Issue[]): void;
  /** The comparison of the people so far. */
  comparison(): Comparison;
}

/** A comparison of nobody yet. @throws {InputError} where the currencies differ, or an option is wrong */
export function begin(before: CompiledScheme, after: CompiledScheme, options: CompareOptions): ComparisonInProgress {
  checkCurrencies(before, after);
  const { minorUnit } = before.name;
  const { regionOf, thresholds = {}, ages = usualAges } = options;
  const settings: Settings = { thresholds: readThresholds(thresholds, minorUnit), ages: readAges(ages), regionOf };
  const isWeighted = options.weightOf !== undefined;
  const clients = new Set<string>();
  const tally = emptyTally();
  return {
    add(document, old, now) {
      checkPerson({ document, old, now }, { before, after, clients });
      const weight = readWeight(document, options);
      clients.add(document.client.id);
      const [was, is] = [measuresOf(old), measuresOf(now)];
      const pair = was === undefined || is === undefined ? undefined : { before: was, after: is };
      addPerson(tally, { document, old, now, pair, weight }, settings);
      if (pair === undefined) return undefined;
      return { case: document.id, client: document.client.id, ...comparedMeasures(pair, minorUnit) };
    },
    setAside(document, issues) {
      checkOnce(document.client.id, clients);
      const weight = readWeight(document, options);
      clients.add(document.client.id);
      addSetAside(tally, { document, weight }, issues);
    },
    comparison: () =>
      comparisonOf(tally, { before, after, regions: regionOf !== undefined }, { ages, thresholds, isWeighted }),
  };
}
