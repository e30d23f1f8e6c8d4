import type { Issue } from "../errors/index.js";
import { checkOnce, checkResult } from "../compare/check.js";
import { readWeight } from "../compare/read-options.js";
import { bandName } from "../compare/groups.js";
import { countLacking, countRefused, nobodySetAside, saidSetAside } from "../compare/set-aside.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Equity, UnsampledFigure } from "./document.js";
import { levelsOf } from "./levels.js";
import { lookAt, type PersonLookedAt } from "./looked-at.js";
import { needsOf } from "./needs.js";
import { ofIncome } from "./of-income.js";
import type { ReadOptions } from "./read-options.js";
import { peopleOf } from "./statistics.js";

/** A look at equity that takes one person after the other. */
export interface EquityInProgress {
  /** Adds a person. @throws {InputError} where the result is of another case or scheme, or the client was there before */
  add(document: Case, result: Result): void;
  /** Sets aside a person whose case the rules refuse. @throws {InputError} where the client was there before */
  setAside(document: Case, issues: readonly Issue[]): void;
  /** What was found of the people so far. */
  equity(): Equity;
}

/** Nobody yet. */
export function beginEquity(compiled: CompiledScheme, options: ReadOptions): EquityInProgress {
  const clients = new Set<string>();
  const people: PersonLookedAt[] = [];
  const setAside = nobodySetAside();
  const days = { first: "", last: "" };
  let all = 0;
  let ineligible = 0;
  let synthetic = 0;
  /** Counts the people of a case, and says how many they are. */
  const count = (document: Case): number => {
    const { client, period, synthetic: isMadeUp } = document;
    const { id } = client;
    checkOnce(id, clients);
    const weight = readWeight(document, options);
    all += weight;
    clients.add(id);
    if (isMadeUp === true) synthetic += 1;
    if (days.first === "" || period.from < days.first) days.first = period.from;
    if (period.to > days.last) days.last = period.to;
    return weight;
  };
  return {
    add(document, result) {
      checkResult("result", result, document, compiled);
      const weight = count(document);
      switch (result.outcome.state) {
        case "incomplete":
          countLacking(setAside, [result], weight);
          break;
        case "ineligible":
          ineligible += weight;
          break;
        case "eligible":
          if (result.totals !== undefined) people.push(lookAt(document, result, { ...options, compiled }, weight));
      }
    },
    setAside(document, issues) {
      countRefused(setAside, issues, count(document));
    },
    equity() {
      const { id, version, currency } = compiled.name;
      const levels = compiled.scheme.levels.map((level) => level.id);
      const bands = options.ages.map((_, index) => bandName(options.ages, index));
      const withPeople = options.withPeople ?? (synthetic > 0 && synthetic === clients.size);
      const isWeighted = options.weightOf !== undefined;
      const income = ofIncome(people, isWeighted);
      const looked = peopleOf(people);
      return {
        ...{ schemaVersion: 1, kind: "equity", synthetic: synthetic > 0, scheme: { id, version }, currency },
        ...(days.first === "" ? {} : { from: days.first, to: days.last }),
        ...{ need: options.need, seed: options.seed },
        people: {
          ...{ all, looked, ineligible, setAside: all - looked - ineligible },
          ...(isWeighted ? { cases: clients.size } : {}),
        },
        ...(isWeighted ? { weighted: { drawn: "not-at-random", withoutInterval } } : {}),
        setAside: saidSetAside(setAside),
        needs: needsOf(people, { ...options, withPeople, isWeighted, compiled, order: [...levels, ...bands] }),
        levels: levelsOf(people, levels, isWeighted),
        ...(income === undefined ? {} : { ofIncome: income }),
      };
    },
  };
}

/**
 * Counts and figures that hang on the order of people or on which of several is the largest: the arithmetic of a total does not say how far
 * they carry.
 */
const withoutInterval: readonly UnsampledFigure[] = [
  ...(["people", "asked", "allowed", "begun"] as const),
  ...(["median", "spread", "gini", "widest"] as const),
];
