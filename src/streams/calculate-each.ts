import { countOnce } from "../cohort/index.js";
import { InputError, received, withArguments, type Issue, requireOptions, type OptionNames } from "../errors/index.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { Case } from "../person/case.js";
import { readKnownOn } from "../person/read/known.js";
import type { Position } from "../result/position/document.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { outcomeOfCase, type EachCase } from "./each-case.js";

/** What {@link calculateEach} may be told besides the cases and the scheme. */
export interface CalculateEachOptions {
  /**
   * Whether a case is refused whose client an earlier case counts on some of its days. Left out, **nobody looks for a person who
   * stands twice**, because that costs up to 32 bytes for each client, and because the cases may be a part of all.
   */
  readonly refuseDoubles?: boolean | undefined;
  /** The positions with which a case goes on; left out, all of them begin. What it throws as an `InputError` is said of the case. */
  readonly opening?: ((document: Case) => Position | readonly Position[] | undefined) | undefined;
  /** The days of a case that are shown; left out, its whole period. */
  readonly show?: ((document: Case) => DaySpan | undefined) | undefined;
  /** The day whose knowledge counts, for all cases: `YYYY-MM-DD`. */
  readonly knownOn?: string;
}

/** A case that was calculated. */
export interface CalculatedCase {
  /** Which of the cases it is, from 0. */
  readonly index: number;
  readonly result: Result;
  readonly issues?: undefined;
}

/** A case with which something is wrong. */
export interface RefusedCase {
  /** Which of the cases it is, from 0. */
  readonly index: number;
  /** Everything that is wrong with it; paths begin within the case. */
  readonly issues: readonly Issue[];
  readonly result?: undefined;
}

/**
 * Calculates cases as they come, from a database, a message queue or a file: for each of them its result or its issues, in their order.
 * None is kept, so that it takes the same memory however many they are, and the next case is asked for when the last one's result was
 * taken. It needs neither files nor Node.
 *
 * It does not look for a person who stands twice, unless `refuseDoubles` says so.
 *
 * @param cases cases, or anything that `parseCase` reads: JSON texts, their bytes, parsed values
 * @param compiled the scheme, compiled once
 * @throws {InputError} for arguments that are none; what `cases` throws is thrown on
 *
 * @example
 * for await (const { index, result, issues } of calculateEach(cursor, compile(scheme))) {
 *   if (result === undefined) refused(index, issues);
 *   else await save(result.toText());
 * }
 */
export function calculateEach(
  cases: AsyncIterable<unknown> | Iterable<unknown>,
  compiled: CompiledScheme,
  options: CalculateEachOptions = {},
): AsyncGenerator<CalculatedCase | RefusedCase, void, undefined> {
  const each = withArguments([["compiled", compiled, "compiled", "a compiled scheme"]], () =>
    eachOf(cases, compiled, options),
  );
  return outcomes(cases, each);
}

function eachOf(cases: unknown, compiled: CompiledScheme, options: CalculateEachOptions): EachCase {
  requireOptions(options, optionNames);
  const { refuseDoubles = false, opening, show, knownOn } = options;
  const issues: Issue[] = isIterable(cases) ? [] : [notA("cases", "something that gives cases one by one", cases)];
  for (const [path, value] of Object.entries({ opening, show })) {
    if (value !== undefined && typeof value !== "function") {
      issues.push(notA(`options.${path}`, "a function that is asked of each case", value));
    }
  }
  if (typeof refuseDoubles !== "boolean") {
    issues.push(notA("options.refuseDoubles", "true, or false", refuseDoubles));
  }
  readKnownOn(options, issues);
  if (issues.length > 0) throw new InputError(issues);
  const counted = refuseDoubles ? countOnce({ path: "client.id", placeOf: (at) => `cases[${at}]` }) : undefined;
  return { compiled, counted, openingOf: opening, showOf: show, knownOn };
}

async function* outcomes(
  cases: AsyncIterable<unknown> | Iterable<unknown>,
  each: EachCase,
): AsyncGenerator<CalculatedCase | RefusedCase, void, undefined> {
  let index = 0;
  for await (const input of cases) {
    yield { index, ...outcomeOfCase(input, index, each) };
    index += 1;
  }
}

/** A text gives its letters one by one, which nobody means. */
function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);
}

function notA(path: string, expected: string, value: unknown): Issue {
  return { code: "wrong-type", path, expected, received: received(value) };
}

const optionNames: OptionNames<CalculateEachOptions> = {
  refuseDoubles: true,
  opening: true,
  show: true,
  knownOn: true,
};
