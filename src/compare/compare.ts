import { InputError, isInputError, received, withArguments, type OptionNames, takes } from "../errors/index.js";
import type { Case } from "../person/case.js";
import { prepare, PreparedCase } from "../prepared/prepare.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { sameByBoth, type SameByBoth } from "../rules/plain/same-by-both.js";
import type { Comparison } from "./document.js";
import { type Given, givenThen, givenTo } from "./given.js";
import { begin, counting, type ComparisonInProgress, type Counting } from "./in-progress.js";
import type { CompareOptions } from "./read-options.js";
import { whoIs } from "./who.js";

/**
 * The same people by two sets of rules: what changes of budgets, costs, public support and out of pocket, in all and by source, level,
 * place, region, age, service and month; who gains and who loses. Behaviour is held the same: nobody uses more or less.
 *
 * @param cases the people, a case each, or what `prepare` of "seko/prepared" made of it; one that either set of rules refuses is set aside, by the code of what is wrong
 * @param before the compiled rules before
 * @param after the compiled rules after, in the same currency; a reform of the ones before, or any other
 * @returns a document of sums; nobody stands in it
 * @throws {InputError} where a client stands twice, the currencies differ, or an option is wrong
 *
 * @example
 * const { scheme } = applyReform(baseline, reform);
 * compare(cases, compile(baseline), compile(scheme)).totals.support.change; // "5012.40"
 */
export function compare(
  cases: Iterable<Case | PreparedCase>,
  before: CompiledScheme,
  after: CompiledScheme,
  options: CompareOptions = {},
): Comparison {
  const found = withArguments(argumentsOf(before, after, options), () => counting(before, after, options));
  if (!isIterable(cases)) {
    throw new InputError([{ code: "wrong-type", path: "cases", expected: "cases", received: received(cases) }]);
  }
  return withArguments([["before", before, "compiled", "a compiled scheme"]], () => {
    const isSame = sameByBoth(before, after);
    for (const given of cases) addCase(found, given, { before, after, isSame });
    return found.comparison();
  });
}

/** Two sets of rules, and of whom it is known that both give the same. */
interface Both {
  readonly before: CompiledScheme;
  readonly after: CompiledScheme;
  readonly isSame: SameByBoth | undefined;
}

/** Adds a case with what both sets of rules make of it, or sets it aside. */
function addCase(found: Counting, given: Case | PreparedCase, { before, after, isSame }: Both): void {
  let person: PreparedCase;
  let old: Given;
  let now: Given;
  try {
    person = given instanceof PreparedCase ? given : prepare(given);
    old = givenTo(person, before);
    now = givenThen(person, old, after, isSame);
  } catch (error) {
    if (!isInputError(error)) throw error;
    found.setAside(given instanceof PreparedCase ? given.facts.case : given, error.issues);
    return;
  }
  found.count(whoIs(person), old, now);
}

function isIterable(value: unknown): value is Iterable<Case> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/**
 * {@link compare} for people who come one by one, such as the lines of a file: it keeps sums and the ids of clients.
 *
 * @throws {InputError} where the currencies differ, or an option is wrong
 */
export function startComparison(
  before: CompiledScheme,
  after: CompiledScheme,
  options: CompareOptions = {},
): ComparisonInProgress {
  return withArguments(argumentsOf(before, after, options), () => begin(before, after, options));
}

function argumentsOf(before: CompiledScheme, after: CompiledScheme, options: CompareOptions) {
  return [
    ["before", before, "compiled", "a compiled scheme"],
    ["after", after, "compiled", "a compiled scheme"],
    ["options", options, "object", "options such as { ages }", takes(optionNames)],
  ] as const;
}

const optionNames: OptionNames<CompareOptions> = { thresholds: true, ages: true, regionOf: true, weightOf: true };
