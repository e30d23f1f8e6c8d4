import { InputError, isInputError, type OptionNames, received, requireOptions, type Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import { readScaled } from "../numbers/index.js";
import type { Thresholds } from "./bins.js";
import type { ComparisonThresholds } from "./document.js";

/** How people are compared. */
export interface CompareOptions {
  /** From when on a change is one, and a large one. */
  readonly thresholds?: ComparisonThresholds;
  /** The first age of each band; left out, 0, 4, 7, 12, 18, 25, 45, 65, 80. */
  readonly ages?: readonly number[];
  /** Id of the region of a place on a day; left out, nothing is shown by region. */
  readonly regionOf?: (place: string, on: string) => string | undefined;
  /** How many people a case stands for, a whole number from 1; left out, each stands for one. */
  readonly weightOf?: (document: Case) => number;
}

/** First age of each band. */
export const usualAges = [0, 4, 7, 12, 18, 25, 45, 65, 80] as const;

const shareDecimals = 6;

/** Thresholds as integers. @throws {InputError} with every issue */
export function readThresholds(given: ComparisonThresholds, decimals: number): Thresholds {
  requireOptions(given, thresholdNames, "thresholds");
  const { none = "0", muchShare = "0.05", muchAmount } = given;
  const issues: Issue[] = [];
  const read = (text: string, digits: number, key: string): number | bigint => {
    try {
      const value = readScaled(text, digits, `thresholds.${key}`);
      if (value >= 0) return value;
      const expected = "0 or more";
      issues.push({ code: "below-zero", path: `thresholds.${key}`, expected, received: received(text) });
    } catch (error) {
      if (!isInputError(error)) throw error;
      issues.push(...error.issues);
    }
    return 0;
  };
  const thresholds = {
    none: read(none, decimals, "none"),
    muchShare: read(muchShare, shareDecimals, "muchShare"),
    muchAmount: muchAmount === undefined ? undefined : read(muchAmount, decimals, "muchAmount"),
  };
  if (issues.length > 0) throw new InputError(issues);
  return thresholds;
}

/** How many people a case stands for. @throws {InputError} where that is no whole number from 1 */
export function readWeight(document: Case, { weightOf }: Pick<CompareOptions, "weightOf">): number {
  const weight: unknown = weightOf === undefined ? 1 : weightOf(document);
  if (typeof weight === "number" && Number.isSafeInteger(weight) && weight >= 1) return weight;
  const expected = `a whole number of people from 1 for which the case ${received(document.id)} stands`;
  throw new InputError([{ code: "weight", path: "weightOf", expected, received: received(weight) }]);
}

/** The first ages of bands, from the youngest. @throws {InputError} where they are none */
export function readAges(ages: readonly number[]): readonly number[] {
  const given: unknown = ages;
  const isRising =
    Array.isArray(given) && given.length > 0 && ages.every((age, index) => isAge(age) && age > (ages[index - 1] ?? -1));
  if (isRising) return ages;
  const expected = "the first age of each band, whole numbers that rise";
  throw new InputError([{ code: "ages", path: "ages", expected, received: received(given) }]);
}

function isAge(age: unknown): boolean {
  return Number.isSafeInteger(age) && Number(age) >= 0 && Number(age) <= 150;
}

const thresholdNames: OptionNames<ComparisonThresholds> = { none: true, muchShare: true, muchAmount: true };
