import { type Issue, joinPaths, received, unknownWord } from "../../errors/index.js";
import { isDay, notDay } from "./day-check.js";
import { endBeforeStart } from "../periods/period.js";

/** What is wrong with an argument; undefined where it is right, so that a right one costs next to nothing. */
export type Check = (value: unknown, path: string) => readonly Issue[] | undefined;

/** A period: both days are days, and the last is not before the first. */
export function aPeriod(value: unknown, path: string): readonly Issue[] | undefined {
  const issues = someDays(value, path);
  if (issues !== undefined) return issues;
  // Both are days.
  const { from, to } = value as { readonly from: number; readonly to: number };
  return to < from ? [endBeforeStart(from, to, joinPaths(path, "to"))] : undefined;
}

/** A first and a last day, whichever comes first: rows whose order is looked at where they are read. */
function someDays(value: unknown, path: string): readonly Issue[] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [notPeriod(value, path)];
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  if (isDay(from) && isDay(to)) return undefined;
  const issues: Issue[] = [];
  if (!isDay(from)) issues.push(notDay(from, joinPaths(path, "from")));
  if (!isDay(to)) issues.push(notDay(to, joinPaths(path, "to")));
  return issues;
}

function notPeriod(value: unknown, path: string): Issue {
  return {
    code: "not-period",
    path,
    expected: "a period, with the day numbers from and to",
    received: received(value),
    hint: 'Call period("2018-09-01", "2018-09-30"), or write { from: day("2018-09-01"), to: day("2018-09-30") }.',
  };
}

/** A list of periods. */
export function periods(value: unknown, path: string): readonly Issue[] | undefined {
  return listOf(value, path, aPeriod);
}

/** A list of rows with days, where the function itself says which of them end before they begin. */
export function rowsOfDays(value: unknown, path: string): readonly Issue[] | undefined {
  return listOf(value, path, someDays);
}

/** The lists that were right: they are read-only, and looking through one for every day would cost what halving saves. */
const known = /* @__PURE__ */ new WeakSet<object>();

/** A list in which a day is found by halving: looked through once. */
export function searched(value: unknown, path: string): readonly Issue[] | undefined {
  if (Array.isArray(value) && known.has(value)) return undefined;
  const issues = periods(value, path);
  // What has no issue is a list.
  if (issues === undefined) known.add(value as object);
  return issues;
}

/** A list of which each entry is right. */
export function listOf(value: unknown, path: string, check: Check): readonly Issue[] | undefined {
  if (!Array.isArray(value)) return [wrongType(value, path, "a list")];
  let issues: Issue[] | undefined;
  // By index, so that holes are looked at too.
  for (let index = 0; index < value.length; index += 1) {
    const found = check(value[index], joinPaths(path, `[${index}]`));
    // One after another: as many as a long list can have are too many arguments for one call.
    for (const issue of found ?? []) (issues ??= []).push(issue);
  }
  return issues;
}

/** One of some words, or nothing where that is among them. */
export function oneOf(
  value: unknown,
  path: string,
  choices: readonly (string | undefined)[],
): readonly Issue[] | undefined {
  if (choices.some((choice) => choice === value)) return undefined;
  const words = choices.filter((choice) => choice !== undefined);
  return [unknownWord(value, words, path)];
}

/** An argument of another type than the function takes. */
export function wrongType(value: unknown, path: string, expected: string): Issue {
  return { code: "wrong-type", path, expected, received: received(value) };
}
