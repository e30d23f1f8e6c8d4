import { checkCurrencies } from "../../compare/check.js";
import type { CompareOptions } from "../../compare/index.js";
import { levelOf } from "../../compare/groups.js";
import { placeOfCase } from "../../compare/place-of-case.js";
import { readWeight } from "../../compare/read-options.js";
import { parseScenario } from "../../documents/index.js";
import { isInputError, readingAny, takes, withArguments } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import { calculateAny } from "../../prepared/calculate.js";
import { prepare } from "../../prepared/prepare.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Scenario } from "../../scenario/document.js";
import { statedIn } from "../../scenario/read-scenario.js";
import { checkNames } from "./checks.js";
import type { ScenarioComparison, StatedPart } from "./document.js";
import { saidScenario, type Both } from "./said-scenario.js";
import { addPartOfRow, partOfRow, type ScenarioPart } from "./part.js";
import { addRow, noRow, rowOf } from "./sums.js";
import { startPlaces } from "./places.js";
import { isOf, requireHits, withTakeUp, type Variant } from "./variants.js";

/** What a scenario states of a case, and comes to for it. */
export interface StatedCase {
  /** How many people each statement hits, in their order: take-up, entrants, places. */
  readonly hits: readonly number[];
  /** The case as it is stated, with what both sets of rules give: twice, where some of the people for whom it stands have a place. */
  readonly variants: readonly (Variant & { readonly results: readonly [Result, Result] })[];
  /** How many people are in no sum, as both sets of rules must have an answer. */
  readonly setAside: number;
  /** Adds it to the scenario, once, before another person is looked at: who has a place depends on those before. */
  readonly add: () => void;
  /** Takes its places alone. */
  readonly takePlaces: () => void;
}

/** A scenario that takes one person after the other, in the order of the file. */
export interface ScenarioInProgress {
  /** What is stated of a person, with the results of both sets of rules for the case as it is. Nobody is added before {@link StatedCase.add}. */
  readonly state: (document: Case, before: Result, after: Result) => StatedCase;
  /** Adds a person with the results of both sets of rules, for the case as it is. */
  readonly add: (document: Case, before: Result, after: Result) => void;
  /** Counts a person whose case either set of rules refuses. */
  readonly setAside: (document: Case) => void;
  /** The scenario of the people so far. @throws {InputError} where something that it states hits nobody */
  readonly scenario: () => ScenarioComparison;
  /** Whether somebody would take one of the places that are left. */
  readonly hasPlaceFor: (document: Case) => boolean;
  /**
   * Takes the places of somebody who stands before the people of a part, and adds nothing. It is asked for everybody before them, in their
   * order, and before they are added: places are taken in the order of all people.
   *
   * @param results what both sets of rules give for the case; undefined where one refuses it. It is asked while there are places.
   */
  readonly passBy: (document: Case, results: () => readonly [Result, Result] | undefined) => void;
  /** The sums of the people so far, as data, for whoever compares the people of a file in parts. */
  readonly part: () => ScenarioPart;
  /**
   * Adds the sums of other people by the same rules and scenario: parts that come in the order of the people give what all of them give.
   *
   * @throws {InputError} where it is no part
   */
  readonly addPart: (part: ScenarioPart) => void;
}

/**
 * Two sets of rules with people and use as a scenario states them, for people who come one by one: units of plans are multiplied, places
 * are taken in the order in which people come, each case is calculated again by both sets of rules, and newcomers have the mean of a group.
 *
 * @throws {InputError} where the scenario is wrong, or names a level or service that neither set of rules has
 *
 * @example
 * const stated = startScenario(before, after, readScenario("more-people.json"));
 * for (const each of cases) stated.add(each, calculate(each, before), calculate(each, after));
 * stated.scenario().rows.at(-1)?.support.change; // "5310.20"
 */
export function startScenario(
  before: CompiledScheme,
  after: CompiledScheme,
  scenario: Scenario,
  options: Pick<CompareOptions, "weightOf"> = {},
): ScenarioInProgress {
  const looked = [
    ["before", before, "compiled", "a compiled scheme"],
    ["after", after, "compiled", "a compiled scheme"],
    ["options", options, "object", "options such as { weightOf }", takes({ weightOf: true })],
  ] as const;
  return withArguments(looked, () => {
    checkCurrencies(before, after);
    const read = parseScenario(scenario);
    checkNames(read, [before, after]);
    return begin([before, after], read, options);
  });
}

function begin(rules: Both, scenario: Scenario, options: Pick<CompareOptions, "weightOf">): ScenarioInProgress {
  const { entrants = [], places = [] } = scenario;
  const [same, stated] = [noRow(), noRow()];
  const like = entrants.map(noRow);
  const hits = statedIn(scenario).map((each) => ({ ...each, people: 0 }));
  const seen = new Set(rules.flatMap(({ scheme }) => scheme.places.map(({ id }) => id)));
  const firstOf = (what: StatedPart["what"]) => hits.findIndex((each) => each.what === what);
  const taking = startPlaces(places);
  const counts = { all: 0, setAside: 0, synthetic: false };
  const count = (document: Case): number => {
    const weight = readWeight(document, options);
    counts.all += weight;
    const place = placeOfCase(document);
    if (place !== undefined) seen.add(place);
    counts.synthetic ||= document.synthetic === true;
    return weight;
  };
  const state = (document: Case, old: Result, now: Result): StatedCase => {
    const weight = readWeight(document, options);
    const own = hits.map(() => 0);
    const hit = (what: StatedPart["what"], index: number, people: number): void => {
      const at = firstOf(what) + index;
      own[at] = (own[at] ?? 0) + people;
    };
    const asItIs = rowOf(old, now);
    if (asItIs === undefined) {
      const add = () => {
        count(document);
        counts.setAside += weight;
      };
      return { hits: own, variants: [], setAside: weight, add, takePlaces: () => undefined };
    }
    const level = levelOf([old, now]);
    const used = withTakeUp(document, scenario, level, (index) => {
      hit("take-up", index, weight);
    });
    const whole = { document: used, weight };
    const taken = hasRight(old, now) ? taking.look(whole) : undefined;
    const takePlaces = () => taken?.take();
    for (const [index, people] of (taken?.without ?? []).entries()) hit("places", index, people);
    const found = (taken?.variants ?? [whole]).map((each) => {
      const results = each.document === document ? ([old, now] as const) : calculated(each.document, rules);
      const row = results === undefined ? undefined : rowOf(...results);
      return results === undefined || row === undefined ? each : { ...each, results, row, of: groupsOf(each, level) };
    });
    const variants = found.flatMap((each) => ("row" in each ? [each] : []));
    for (const each of variants) for (const index of each.of) hit("entrants", index, each.weight);
    const setAside = found.reduce((sum, each) => sum + ("row" in each ? 0 : each.weight), 0);
    return {
      ...{ hits: own, variants, setAside, takePlaces },
      add() {
        count(document);
        counts.setAside += setAside;
        takePlaces();
        for (const [index, people] of own.entries()) {
          const each = hits[index];
          if (each !== undefined) each.people += people;
        }
        addRow(same, asItIs, weight);
        for (const { row, of, weight: people } of variants) {
          for (const sums of [stated, ...of.flatMap((index) => like[index] ?? [])]) addRow(sums, row, people);
        }
      },
    };
  };
  /** Which newcomers are like somebody. */
  const groupsOf = ({ document }: Variant, level: string) =>
    entrants.flatMap((group, index) => (isOf(group, document, level) ? [index] : []));
  const rows = [same, stated, ...like];
  return {
    part() {
      const { all, setAside, synthetic } = counts;
      return { all, setAside, synthetic, hits: hits.map(({ people }) => people), rows: rows.map(partOfRow) };
    },
    addPart: (part) => {
      readingAny({ value: part, kind: "a part of a scenario" }, () => {
        counts.all += part.all;
        counts.setAside += part.setAside;
        counts.synthetic ||= part.synthetic;
        for (const [index, each] of hits.entries()) each.people += part.hits[index] ?? 0;
        for (const [index, row] of rows.entries()) {
          const own = part.rows[index];
          if (own !== undefined) addPartOfRow(row, own);
        }
      });
    },
    state,
    add(document, old, now) {
      state(document, old, now).add();
    },
    hasPlaceFor: taking.isFor,
    passBy(document, results) {
      if (!taking.isFor(document)) return;
      const [old, now] = results() ?? [];
      if (old === undefined || now === undefined || rowOf(old, now) === undefined || !hasRight(old, now)) return;
      taking.look({ document, weight: readWeight(document, options) }).take();
    },
    setAside(document) {
      counts.setAside += count(document);
    },
    scenario() {
      requireHits(hits, seen);
      return saidScenario(scenario, rules, { same, stated, like, hits, counts });
    },
  };
}

/** Who has no right by either set of rules takes no place. */
function hasRight(...results: readonly Result[]): boolean {
  return results.some(({ outcome }) => outcome.state === "eligible");
}

/** What both sets of rules give; undefined where one refuses the case. */
function calculated(document: Case, [before, after]: Both): readonly [Result, Result] | undefined {
  try {
    const person = prepare(document);
    return [calculateAny(person, before), calculateAny(person, after)];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}
