import { type Issue, pathOf } from "../../errors/index.js";
import { add, divide, type Fraction, isBelow, multiply, readFraction, roundFraction, subtract } from "../fraction.js";
import type { DecimalInput } from "../values/read-scaled.js";
import type { Rounding } from "../rounding.js";
import { wrong } from "../values/wrong.js";

/** One question of an assessment and what its answer weighs. */
export interface NeedTerm {
  /** Name of the answer, unique in the formula. */
  readonly name: string;
  readonly weight: DecimalInput;
  /** Whether a higher answer means more need, or more ability. */
  readonly direction: "need" | "ability";
  /** The least and the greatest answer. */
  readonly minimum: DecimalInput;
  readonly maximum: DecimalInput;
  /** The distance from one possible answer to the next. */
  readonly step: DecimalInput;
}

/**
 * A budget as a formula of answers: constant + Σ weight × answer, as it is (`identity`) or squared (`square`: formulas fitted
 * to the square root of cost), rounded once.
 */
export interface NeedFormula {
  readonly constant: DecimalInput;
  readonly terms: readonly NeedTerm[];
  readonly link: "identity" | "square";
  readonly rounding: Rounding;
}

/**
 * The budget that a formula gives for answers.
 *
 * @param answers one possible answer for each term, and no others
 * @returns decimal text with as many decimals as the rounding step
 * @throws {InputError} for an answer that is missing, unknown or not possible
 */
export function needAmount(formula: NeedFormula, answers: Readonly<Record<string, DecimalInput>>): string {
  const given = new Map(Object.entries(answers));
  let sum = readFraction(formula.constant, "constant");
  for (const term of formula.terms) {
    const answer = possible(given.get(term.name), term, pathOf("answers", term.name));
    sum = add(sum, multiply(readFraction(term.weight, "weight"), answer));
    given.delete(term.name);
  }
  for (const name of given.keys()) throw wrong("unknown-name", "answers", "the names of the terms", name);
  return roundFraction(linked(formula, sum), formula.rounding);
}

/**
 * Where more need would lower the budget: a weight against the direction of its answer, or a square of a sum below 0.
 *
 * Every term is moved by one step where that is worst: the square falls when the sum moves towards 0, so upwards from the least
 * sum or downwards from the greatest. The formula is taken before rounding.
 *
 * @returns one issue for each term that can lower the budget, none when the formula never does
 * @throws {InputError} when a weight or bound is no decimal, or the bounds hold no whole number of steps
 */
export function checkNeed(formula: NeedFormula): Issue[] {
  let least = readFraction(formula.constant, "constant");
  let most = least;
  const moves = formula.terms.map((term, at) => {
    const path = `terms[${at}]`;
    const weight = readFraction(term.weight, `${path}.weight`);
    const minimum = readFraction(term.minimum, `${path}.minimum`);
    const maximum = possible(term.maximum, term, `${path}.maximum`);
    const [low, high] = [multiply(weight, minimum), multiply(weight, maximum)];
    least = add(least, isBelow(high, low) ? high : low);
    most = add(most, isBelow(high, low) ? low : high);
    const step = isBelow(minimum, maximum) ? multiply(weight, readFraction(term.step, path)) : nothing;
    return term.direction === "need" ? step : subtract(nothing, step);
  });
  return moves.flatMap((move, at) => {
    const from = isBelow(move, nothing) ? most : least;
    const to = add(from, move);
    if (!isBelow(linked(formula, to), linked(formula, from))) return [];
    const received = `a step of more need that takes the sum from ${show(from)} to ${show(to)} (${formula.link})`;
    return [{ code: "more-need-pays-less", path: `terms[${at}]`, expected: "a budget that grows with need", received }];
  });
}

function show({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

const nothing: Fraction = { numerator: 0n, denominator: 1n };

function linked(formula: NeedFormula, sum: Fraction): Fraction {
  return formula.link === "square" ? multiply(sum, sum) : sum;
}

/** An answer that lies between the bounds of its term, a whole number of steps above the least. */
function possible(answer: DecimalInput | undefined, term: NeedTerm, path: string): Fraction {
  const value = readFraction(answer, path);
  const above = subtract(value, readFraction(term.minimum, "minimum"));
  const steps = divide(above, readFraction(term.step, "step"), "step");
  const inside = steps.numerator >= 0n && !isBelow(readFraction(term.maximum, "maximum"), value);
  if (inside && steps.denominator === 1n) return value;
  const expected = `${String(term.minimum)} to ${String(term.maximum)} by ${String(term.step)}`;
  throw wrong("answer-not-possible", path, expected, answer);
}
