import { checkCurrencies } from "../../compare/check.js";
import type { CompareOptions } from "../../compare/index.js";
import { levelOf } from "../../compare/groups.js";
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
import { addPartOfRow, partOfRow, type ScenarioPart } from "./part.js";
import { addRow, likeThem, noRow, rowOf, saidRow, type RowSums } from "./sums.js";
import { startPlaces } from "./places.js";
import { isOf, requireHits, withTakeUp, type Variant } from "./variants.js";

/** A scenario that takes one person after the other, in the order of the file. */
export interface ScenarioInProgress {
  /** Adds a person with the results of both sets of rules, for the case as it is. */
  readonly add: (document: Case, before: Result, after: Result) => void;
  /** Counts a person whose case either set of rules refuses. */
  readonly setAside: (document: Case) => void;
  /** The scenario of the people so far. @throws {InputError} where something that it states hits nobody */
  readonly scenario: () => ScenarioComparison;
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

type Both = readonly [CompiledScheme, CompiledScheme];

function begin(rules: Both, scenario: Scenario, options: Pick<CompareOptions, "weightOf">): ScenarioInProgress {
  const { entrants = [], places = [] } = scenario;
  const [same, stated] = [noRow(), noRow()];
  const like = entrants.map(noRow);
  const hits = statedIn(scenario).map((each) => ({ ...each, people: 0 }));
  const taking = startPlaces(places);
  const counts = { all: 0, setAside: 0, synthetic: false };
  const count = (document: Case): number => {
    const weight = readWeight(document, options);
    counts.all += weight;
    counts.synthetic ||= document.synthetic === true;
    return weight;
  };
  const hit = (what: StatedPart["what"], index: number, people: number): void => {
    const found = hits.filter((each) => each.what === what)[index];
    if (found !== undefined) found.people += people;
  };
  const addVariant = ({ document, weight }: Variant, row: RowSums, level: string): void => {
    addRow(stated, row, weight);
    for (const [index, group] of entrants.entries()) {
      const sums = like[index];
      if (sums === undefined || !isOf(group, document, level)) continue;
      addRow(sums, row, weight);
      hit("entrants", index, weight);
    }
  };
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
    add(document, old, now) {
      const weight = count(document);
      const asItIs = rowOf(old, now);
      if (asItIs === undefined) {
        counts.setAside += weight;
        return;
      }
      addRow(same, asItIs, weight);
      const level = levelOf([old, now]);
      const used = withTakeUp(document, scenario, level, (index) => {
        hit("take-up", index, weight);
      });
      const own = { document: used, weight };
      const { variants, without } = hasRight(old, now) ? taking.take(own) : { variants: [own], without: [] };
      for (const [index, people] of without.entries()) hit("places", index, people);
      for (const each of variants) {
        const row = each.document === document ? asItIs : calculated(each.document, rules);
        if (row === undefined) counts.setAside += each.weight;
        else addVariant(each, row, level);
      }
    },
    passBy(document, results) {
      if (!taking.isFor(document)) return;
      const [old, now] = results() ?? [];
      if (old === undefined || now === undefined || rowOf(old, now) === undefined || !hasRight(old, now)) return;
      taking.take({ document, weight: readWeight(document, options) });
    },
    setAside(document) {
      counts.setAside += count(document);
    },
    scenario() {
      requireHits(hits);
      return saidScenario(scenario, rules, { same, stated, like, hits, counts });
    },
  };
}

/** Who has no right by either set of rules takes no place. */
function hasRight(...results: readonly Result[]): boolean {
  return results.some(({ outcome }) => outcome.state === "eligible");
}

/** What both sets of rules give; undefined where one refuses the case or lacks a fact. */
function calculated(document: Case, [before, after]: Both): RowSums | undefined {
  try {
    const person = prepare(document);
    return rowOf(calculateAny(person, before), calculateAny(person, after));
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

/** What was counted. */
interface Counted {
  readonly same: RowSums;
  readonly stated: RowSums;
  readonly like: readonly RowSums[];
  readonly hits: readonly (ReturnType<typeof statedIn>[number] & { readonly people: number })[];
  readonly counts: { readonly all: number; readonly setAside: number; readonly synthetic: boolean };
}

function saidScenario(
  { id, label, entrants = [], sources = [] }: Scenario,
  [before, after]: Both,
  { same, stated, like, hits, counts }: Counted,
): ScenarioComparison {
  const { currency, minorUnit } = before.name;
  const all = noRow();
  addRow(all, stated, 1);
  const newcomers = entrants.map((each, index) => {
    const row = likeThem(like[index] ?? noRow(), each.people);
    addRow(all, row, 1);
    return saidRow(each.id, row, minorUnit);
  });
  const rulesOf = ({ name }: CompiledScheme) => ({ id: name.id, version: name.version });
  return {
    ...{ schemaVersion: 1, kind: "scenario-comparison", assumes: "stated-people-and-use" },
    synthetic: counts.synthetic,
    scenario: { id, label },
    ...{ before: rulesOf(before), after: rulesOf(after), currency },
    stated: hits.map(({ what, people, stated: { id: own, reason, source } }) => {
      const title = sources.find((each) => each.id === source)?.title;
      return { id: own, what, reason, ...(title === undefined ? {} : { source: title }), people };
    }),
    people: { all: counts.all, compared: stated.people, setAside: counts.setAside },
    rounding: "half-up",
    rows: [
      saidRow("same", same, minorUnit),
      saidRow("stated", stated, minorUnit),
      ...newcomers,
      saidRow("all", all, minorUnit),
    ],
  };
}
