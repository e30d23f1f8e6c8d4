import { checkOnce } from "../../compare/check.js";
import { countLacking, countRefused, nobodySetAside, type SetAsideCounts } from "../../compare/set-aside.js";
import { measuresOf, nothing, together, type Measures } from "../../compare/measures.js";
import { isInputError } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import { calculatePrepared } from "../../prepared/calculate.js";
import { prepare, type PreparedCase } from "../../prepared/prepare.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";

/** What people have by one set of rules, in the smallest unit. */
export interface Totals {
  readonly measures: Measures;
  readonly sources: ReadonlyMap<string, bigint>;
}

/** People whose cases were read once, and of whom some are in no sum. */
export interface People {
  readonly all: number;
  readonly synthetic: boolean;
  readonly setAside: SetAsideCounts;
  /** Those who can be calculated by every set of rules asked so far. */
  readonly known: readonly PreparedCase[];
}

/** Reads cases. @throws {InputError} where one is wrong, or a client stands twice */
export function readPeople(cases: readonly Case[]): People {
  const clients = new Set<string>();
  const known = cases.map((document) => {
    const person = prepare(document);
    checkOnce(person.client, clients);
    clients.add(person.client);
    return person;
  });
  const synthetic = cases.some((document) => document.synthetic === true);
  return { all: cases.length, synthetic, setAside: nobodySetAside(), known };
}

/** The people without those whom one of some sets of rules refuses or leaves without an answer. */
export function withAnswers({ all, synthetic, setAside, known }: People, rules: readonly CompiledScheme[]): People {
  const answered = known.filter((person) => {
    const results: Result[] = [];
    try {
      for (const compiled of rules) results.push(calculatePrepared(person, compiled));
    } catch (error) {
      if (!isInputError(error)) throw error;
      countRefused(setAside, error.issues);
      return false;
    }
    if (results.every((result) => measuresOf(result) !== undefined)) return true;
    countLacking(setAside, results);
    return false;
  });
  return { all, synthetic, setAside, known: answered };
}

/** What people have by a set of rules that answers for all of them. @returns undefined where it does not */
export function totalsOf({ known }: People, compiled: CompiledScheme): Totals | undefined {
  let measures: Measures = nothing;
  const paid = compiled.sourceIds.map(() => 0n);
  for (const person of known) {
    const result = attempted(person, compiled);
    const own = result === undefined ? undefined : measuresOf(result);
    if (result === undefined || own === undefined) return undefined;
    measures = together(measures, own);
    for (const [index, minor] of (result.totals?.sourceMinors ?? []).entries()) {
      paid[index] = (paid[index] ?? 0n) + BigInt(minor);
    }
  }
  return { measures, sources: new Map(compiled.sourceIds.map((id, index) => [id, paid[index] ?? 0n])) };
}

function attempted(person: PreparedCase, compiled: CompiledScheme): Result | undefined {
  try {
    return calculatePrepared(person, compiled);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}
