import { hintFor, InputError, received, withHint, type Issue } from "../errors/index.js";
import { readAges, usualAges } from "../compare/read-options.js";
import { mostSeed } from "../lists/index.js";
import type { Case } from "../person/case.js";
import type { NeedKey } from "./document.js";

/** How equal need is told, and how chance is looked at. */
export interface EquityOptions {
  /** By what need is told; left out, by level and age. */
  readonly need?: readonly NeedKey[];
  /** The first age of each band; left out, 0, 4, 7, 12, 18, 25, 45, 65, 80. */
  readonly ages?: readonly number[];
  /** What the random orders begin from, from 1 to 2 147 483 646; left out, 1. */
  readonly seed?: number;
  /** How many random orders, at most 100 000; left out, 999. */
  readonly orders?: number;
  /** Whether the people of a pair are named by the ids of their cases; left out, only where everybody is made up. */
  readonly withPeople?: boolean;
  /** How many people a case stands for, a whole number from 1; left out, each stands for one. */
  readonly weightOf?: (document: Case) => number;
}

/** {@link EquityOptions} with what holds where nothing is said. */
export interface ReadOptions
  extends Required<Omit<EquityOptions, "withPeople" | "weightOf">>, Pick<EquityOptions, "weightOf"> {
  readonly withPeople: boolean | undefined;
}

/** What need can be told by. */
export const needKeys = ["level", "age", "hours"] as const;

const mostOrders = 100_000;

/** Options as they hold. @throws {InputError} with every issue */
export function readOptions({
  need = ["level", "age"],
  ages = usualAges,
  seed = 1,
  orders = 999,
  withPeople,
  weightOf,
}: EquityOptions): ReadOptions {
  const issues: Issue[] = [];
  const refuse = (code: string, path: string, expected: string, value: unknown): void => {
    issues.push({ code, path, expected, received: received(value) });
  };
  readNeed(need, issues);
  if (!isWhole(seed, 1, mostSeed)) refuse("seed", "seed", `a whole number from 1 to ${mostSeed}`, seed);
  if (!isWhole(orders, 1, mostOrders)) refuse("orders", "orders", `a whole number from 1 to ${mostOrders}`, orders);
  const people: unknown = withPeople;
  if (people !== undefined && typeof people !== "boolean") refuse("wrong-type", "withPeople", "true or false", people);
  if (issues.length > 0) throw new InputError(issues);
  return { need, ages: readAges(ages), seed, orders, withPeople, ...(weightOf === undefined ? {} : { weightOf }) };
}

/** A word that is none is named with its near one, one that stands there twice at its second place. */
function readNeed(need: unknown, issues: Issue[]): void {
  const expected = `some of ${needKeys.join(", ")}, each once`;
  const refuseKey = (path: string, value: unknown, hint?: string): void => {
    issues.push(withHint({ code: "need", path, expected, received: received(value) }, hint));
  };
  if (!Array.isArray(need) || need.length === 0) {
    refuseKey("need", need);
    return;
  }
  for (const [at, key] of need.entries()) {
    if (!isNeedKey(key)) refuseKey(`need[${at}]`, key, hintFor(key, needKeys, issues.length));
    else if (need.indexOf(key) < at) refuseKey(`need[${at}]`, key);
  }
}

function isNeedKey(key: unknown): key is NeedKey {
  return needKeys.some((each) => each === key);
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}
