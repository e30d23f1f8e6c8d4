import { sumAt } from "../../compare/exact/exact-sums.js";
import { measureIds } from "../../compare/measures.js";
import { parseScheme } from "../../documents/index.js";
import { InputError, unknownWord, withArguments } from "../../errors/index.js";
import { formatScaled, readScaled } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { PreparedCase } from "../../prepared/prepare.js";
import type { Scheme } from "../../rules/scheme.js";
import type { DecimalText, MoneyText } from "../../sources/index.js";
import type { Solution, Varied } from "./document.js";
import { gridOf } from "./grid.js";
import { type People, type Totals, readPeople, totalsOf, withAnswers } from "./people.js";
import { type SweepOptions, headOf } from "./sweep.js";
import { rulesOfAll, varying } from "./vary.js";
import { firstReaching } from "./first-reaching.js";

/** What is looked for. */
export interface Sought extends SweepOptions {
  /** Which numbers are varied, or which open input. */
  readonly varied: Varied;
  /** What is to reach the target: `budget`, `cost`, `support`, `outOfPocket`, or `source:` and the id of one. */
  readonly measure: string;
  /** What it is to be. */
  readonly target: MoneyText;
  /** The range in which the value lies. */
  readonly low: DecimalText;
  readonly high: DecimalText;
  /** By how much two values differ that stand beside each other; left out, `"0.01"`. */
  readonly step?: DecimalText;
}

/**
 * The value of a number with which a measure reaches a target: the first from the low end of a range, on whole steps. Where no value hits
 * the target exactly, the target lies between it and the value one step before, which is shown too.
 *
 * The range is halved again and again, so that the measure must move in one direction; whether it did over the values that were tried is said.
 *
 * @throws {InputError} where the target lies outside what the ends of the range lead to, people have no answer by a value between them,
 * and as `sweep` does
 *
 * @example
 * const price = { at: "cost.prices", where: { service: "physio" }, field: "price" };
 * solve(cases, scheme, { varied: price, measure: "source:state", target: "1000000.00", low: "10.00", high: "40.00" });
 * // { exact: true, reached: { value: "21.37", amount: "1000000.00" }, before: { value: "21.36", amount: "999812.40" }, … }
 */
export function solve(cases: readonly (Case | PreparedCase)[], given: Scheme, sought: Sought): Solution {
  const looked = [
    ["cases", cases, "list", "cases"],
    ["scheme", given, "object", "a scheme"],
    ["sought", sought, "object", "what is looked for"],
  ] as const;
  return withArguments(looked, () => {
    const { varied, measure, low, high, step = "0.01", inputs = {} } = sought;
    const scheme = parseScheme(given);
    const target = BigInt(readScaled(sought.target, scheme.minorUnit, "target"));
    const grid = gridOf({ low, high, step });
    const rulesWith = varying(scheme, varied, inputs);
    const ends = rulesOfAll([grid.valueAt(0), grid.valueAt(grid.steps)], rulesWith);
    const { people } = withAnswers(readPeople(cases, sought), ends, sought.onRefused);
    if (people.known.length === 0) throw nobodyIn(people);
    const amounts = new Map<number, bigint>();
    const amountAt = (index: number): bigint => {
      const known = amounts.get(index);
      if (known !== undefined) return known;
      const totals = totalsOf(people, rulesWith(grid.valueAt(index)));
      if (totals === undefined) throw noAnswer(grid.valueAt(index));
      const amount = measured(totals, measure);
      amounts.set(index, amount);
      return amount;
    };
    const index = firstReaching(amountAt, grid.steps, target, scheme.minorUnit);
    const shown = (at: number) => ({ value: grid.valueAt(at), amount: formatScaled(amountAt(at), scheme.minorUnit) });
    return {
      kind: "solution",
      ...headOf(people, scheme, varied),
      measure,
      target: formatScaled(target, scheme.minorUnit),
      step,
      exact: amountAt(index) === target,
      reached: shown(index),
      ...(index === 0 ? {} : { before: shown(index - 1) }),
      monotone: isMonotone([...amounts].sort(([left], [right]) => left - right).map(([, amount]) => amount)),
      tried: amounts.size,
    };
  });
}

function measured({ sums, sourceIds }: Totals, measure: string): bigint {
  const known = [...measureIds, ...sourceIds.map((id) => `source:${id}`)];
  const index = known.indexOf(measure);
  if (index === -1) throw new InputError([unknownWord(measure, known, "measure", 0)]);
  return sumAt(sums, index);
}

function isMonotone(amounts: readonly bigint[]): boolean {
  const moves = amounts.slice(1).map((amount, index) => amount - (amounts[index] ?? amount));
  return moves.every((move) => move >= 0n) || moves.every((move) => move <= 0n);
}

function nobodyIn({ all }: People): InputError {
  const expected = "somebody who has an answer by both ends of the range";
  return new InputError([{ code: "nobody", path: "cases", expected, received: `nobody (people: ${all})` }]);
}

function noAnswer(value: string): InputError {
  const expected = "an answer for everybody who has one by both ends of the range";
  const hint = "Take a range within which nobody's case is refused or lacks a fact.";
  return new InputError([{ code: "people-differ", path: "varied", expected, received: `none by ${value}`, hint }]);
}
