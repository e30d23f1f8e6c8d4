import { checkOnce } from "../../compare/check.js";
import { addAt, copyOfSums, type ExactSums, noSums } from "../../compare/exact/exact-sums.js";
import { figuresOf } from "../../compare/figures.js";
import { type Given, givenTo, shortSegments } from "../../compare/given.js";
import { readWeight, type CompareOptions } from "../../compare/read-options.js";
import { countMissing, countRefused, nobodySetAside, type SetAsideCounts } from "../../compare/set-aside.js";
import { type Issue, isInputError } from "../../errors/index.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Case } from "../../person/case.js";
import { prepare, PreparedCase } from "../../prepared/prepare.js";
import { noPayer, paidOutOf } from "../../result/budget/paid-out.js";
import { sumEvery } from "../../result/sums.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { sameByBoth, type SameByBoth } from "../../rules/plain/same-by-both.js";
import { paysOut } from "../../rules/entitle/budget/pays-out.js";

/** A person whose case was read once, and for how many people the case stands. */
interface Weighed {
  readonly person: PreparedCase;
  readonly weight: number;
  /** Which of the cases it is, from 0. */
  readonly index: number;
}

/** Is told which of the cases, from 0, one of the sets of rules refuses, and why. */
export type OnRefused = (index: number, issues: readonly Issue[]) => void;

/** People of whom some are in no sum. */
export interface People {
  readonly all: number;
  readonly synthetic: boolean;
  readonly isWeighted: boolean;
  /** How many cases there are. */
  readonly cases: number;
  readonly setAside: SetAsideCounts;
  /** Those who can be calculated by every set of rules asked so far. */
  readonly known: readonly Weighed[];
}

/** What people have by one set of rules, in the smallest unit: budget, cost, support, out of pocket, and then what each source pays. */
export interface Totals {
  readonly sums: ExactSums;
  readonly sourceIds: readonly string[];
}

/** How many measures stand before the sources. */
export const measureCount = 4;

/** How many people cases stand for. */
export type Weighing = Pick<CompareOptions, "weightOf">;

/** Reads cases. @throws {InputError} where one is wrong, or a client stands twice */
export function readPeople(cases: readonly (Case | PreparedCase)[], weighing: Weighing): People {
  const clients = new Set<string>();
  const known = cases.map((given, index) => {
    const person = given instanceof PreparedCase ? given : prepare(given);
    checkOnce(person.client, clients);
    clients.add(person.client);
    return { person, weight: readWeight(person.facts.case, weighing), index };
  });
  return {
    all: peopleIn(known),
    synthetic: known.some(({ person }) => person.facts.case.synthetic === true),
    isWeighted: weighing.weightOf !== undefined,
    cases: known.length,
    setAside: nobodySetAside(),
    known,
  };
}

/** For how many people some cases stand. */
export function peopleIn(known: People["known"]): number {
  return known.reduce((sum, { weight }) => sum + weight, 0);
}

/** The people without those whom one of some sets of rules refuses or leaves without an answer, and what the others have by each. */
export function withAnswers(
  { known, ...people }: People,
  rules: readonly CompiledScheme[],
  onRefused?: OnRefused,
): { readonly people: People; readonly totals: readonly Totals[] } {
  const without: Unanswereds = new Map();
  const totals = addedUpByAll(known, rules, without);
  for (const [each, { issues, missing }] of without) {
    // What some of the rules gave is taken back.
    for (const [index, sums] of totals.entries()) {
      const compiled = rules[index];
      if (compiled !== undefined) addTo(sums, answerTo(each.person, compiled).given, -each.weight);
    }
    if (issues === undefined) countMissing(people.setAside, missing, each.weight);
    else {
      countRefused(people.setAside, issues, each.weight);
      onRefused?.(each.index, issues);
    }
  }
  return { people: { ...people, known: known.filter((each) => !without.has(each)) }, totals };
}

/** What people have by a set of rules that answers for all of them. @returns undefined where it does not */
export function totalsOf({ known }: People, compiled: CompiledScheme): Totals | undefined {
  const without: Unanswereds = new Map();
  const totals = addedUp(known, compiled, without);
  return without.size > 0 ? undefined : totals;
}

/** Why some of the rules have no answer for a person: the issues of the first that refuse the case, or the facts that are missing. */
interface Unanswered {
  issues: readonly Issue[] | undefined;
  readonly missing: MissingFact[];
}

type Unanswereds = Map<Weighed, Unanswered>;

/** One set of rules after the other, so that what it needs lies near. Of whom a set gives the same as the first, the sums of the first are taken. */
function addedUpByAll(known: People["known"], rules: readonly CompiledScheme[], without: Unanswereds): Totals[] {
  const [first] = rules;
  if (first === undefined) return [];
  const short: Short = { sums: noTotals(first).sums, segments: [] };
  return rules.map((compiled, index) => {
    if (index === 0) return addedUp(known, compiled, without, { short });
    const isSame = sameByBoth(first, compiled);
    return addedUp(known, compiled, without, isSame === undefined ? {} : { first: { compiled: first, short, isSame } });
  });
}

/** What the first set of rules gives those whom it calculates the short way: their sums, and of each, by place, the levels; undefined of others. */
interface Short {
  readonly sums: ExactSums;
  readonly segments: ReturnType<typeof shortSegments>[];
}

/** What was found out already, and where it is put. */
interface FoundOut {
  /** Where those are put who are calculated the short way. */
  readonly short?: Short;
  /** What was put there by the first set of rules. */
  readonly first?: { readonly compiled: CompiledScheme; readonly short: Short; readonly isSame: SameByBoth };
}

/** What a set of rules gives people, and who is without an answer. */
function addedUp(
  known: People["known"],
  compiled: CompiledScheme,
  without: Unanswereds,
  { short, first }: FoundOut = {},
): Totals {
  const empty = noTotals(compiled);
  const totals = first === undefined ? empty : { ...empty, sums: copyOfSums(first.short.sums) };
  for (const [index, each] of known.entries()) {
    const segments = first?.short.segments[index];
    if (first !== undefined && segments !== undefined && each.person.plain) {
      if (first.isSame(each.person.plain, segments)) continue;
      addTo(totals, answerTo(each.person, first.compiled).given, -each.weight);
    }
    const { given, issues } = answerTo(each.person, compiled);
    if (issues === undefined && given?.missing === undefined) {
      addTo(totals, given, each.weight);
      short?.segments.push(given && shortSegments(given));
      if (short?.segments[index] !== undefined) addTo({ ...totals, sums: short.sums }, given, each.weight);
      continue;
    }
    short?.segments.push(undefined);
    const own = without.get(each) ?? { issues: undefined, missing: [] };
    own.issues ??= issues;
    own.missing.push(...(given?.missing ?? []));
    without.set(each, own);
  }
  return totals;
}

function answerTo(person: PreparedCase, compiled: CompiledScheme): { given?: Given; issues?: readonly Issue[] } {
  try {
    return { given: givenTo(person, compiled) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { issues: error.issues };
  }
}

function noTotals(compiled: CompiledScheme): Totals {
  const sourceIds = paysOut(compiled) ? [noPayer] : compiled.sourceIds;
  return { sums: noSums(measureCount + sourceIds.length), sourceIds };
}

function addTo({ sums, sourceIds }: Totals, given: Given | undefined, weight: number): void {
  if (given?.numbers === undefined) return;
  const { budget, cost, support, outOfPocket } = figuresOf(given.numbers);
  addAt(sums, 0, budget, weight);
  addAt(sums, 1, cost, weight);
  addAt(sums, 2, support, weight);
  addAt(sums, 3, outOfPocket, weight);
  if (given.numbers.payments.length > 0) {
    addAt(sums, measureCount, paidOutOf(given.numbers), weight);
    return;
  }
  const { length } = sourceIds;
  for (let index = 0; index < length; index += 1) {
    addAt(sums, measureCount + index, sumEvery(given.numbers.sources, index, length), weight);
  }
}
