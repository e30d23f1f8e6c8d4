import { InputError, isInputError, type Issue, requireOptions, type OptionNames } from "../errors/index.js";
import type { Id, Label } from "../sources/index.js";
import {
  changed,
  addressesOf,
  effectsAlong,
  numbersOf,
  reformBetween,
  type Effect,
  type Parameter,
  type Reform,
  type RowsHit,
} from "../reform/index.js";
import type { Scheme } from "../rules/scheme.js";
import { parseReform } from "./parse-reform.js";
import { parseScheme } from "./parse-scheme.js";

/**
 * Every number of a scheme under an address of its own: amounts, prices, shares, limits, ages and days, each with its days, its unit,
 * its value or the open input that gives it, and its source.
 *
 * @param scheme the scheme
 * @returns the numbers in the order of the document
 * @throws {InputError} where it is no scheme
 *
 * @example
 * parameters(scheme).filter(({ at, where }) => at === "entitle.amounts" && where["level"] === "level-3");
 */
export function parameters(scheme: Scheme): readonly Parameter[] {
  return numbersOf(parseScheme(scheme));
}

/**
 * The address of a number of a scheme, for the path at which it stands: that of `seko parameters`, without days.
 *
 * A path names a row by its place in a list, which another row before it changes; an address names it by its keys.
 *
 * @returns what says the address of a path in one text; of a path that names no row of the scheme, the path itself
 *
 * @throws {InputError} where the scheme is none
 *
 * @example
 * const addressOf = addressesIn(scheme);
 * addressOf("entitle.amounts[1]"); // "entitle.amounts level=level-2"
 * explanationText(withAddresses(explanation, addressOf), { language: "en" });
 */
export function addressesIn(scheme: Scheme): (path: string) => string {
  return addressesOf(parseScheme(scheme));
}

/** A scheme after reforms, and what is another in it. */
export interface AppliedReform {
  /** The changed scheme, with a version and sources of its own. */
  readonly scheme: Scheme;
  /**
   * Each number with its address, its days, and its value before and after, in the order of the changes; rows that come and go, and words of a
   * part that is replaced. Last come numbers that no change names, and that are worked out of a parameter which is another.
   */
  readonly effects: readonly Effect[];
  /** How many rows each change hits, in the order of the changes. */
  readonly rowsHit: readonly RowsHit[];
}

/**
 * A scheme changed by reforms. Outside the days of its changes nothing changes; what is changed has a source of its own, so that every
 * result names the reform. Several reforms look at the same scheme: none sees what another has changed.
 *
 * @param scheme the scheme that every reform names as its baseline
 * @param reforms one or several
 * @returns a new scheme; the one given stays as it is
 * @throws {InputError} where a reform is of another scheme or version, a change hits nothing or only a part of what cannot be cut, two
 * changes want something of one number on one day, or the changed scheme is none
 *
 * @example
 * const { scheme, effects } = applyReform(baseline, parseReform(text));
 * effects[0]?.after; // "4011.00"
 */
export function applyReform(scheme: Scheme, ...reforms: readonly Reform[]): AppliedReform {
  return applyToRead(parseScheme(scheme), ...reforms);
}

/** {@link applyReform} of a scheme that `parseScheme` has given, to which many are applied one by one. */
export function applyToRead(scheme: Scheme, ...reforms: readonly Reform[]): AppliedReform {
  const { document, effects, rowsHit } = changed(scheme, reforms.map(parseReform));
  try {
    const after = parseScheme(document);
    const own = effects();
    return { scheme: after, effects: [...own, ...effectsAlong(scheme, after, own)], rowsHit };
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(error.issues.map(afterReform));
  }
}

function afterReform(issue: Issue): Issue {
  const hint = "The path is one of the changed scheme.";
  return { ...issue, hint: issue.hint === undefined ? hint : `${issue.hint} ${hint}` };
}

/** How the reform between two schemes is called. */
export interface DiffSchemesOptions {
  /** Id of the reform; left out, `to-` and the version of the later scheme. */
  readonly id?: Id;
  /** What people call it; left out, the two versions. */
  readonly label?: Label;
}

/**
 * What differs between two schemes, as the reform that makes the later of the earlier: a yearly edition of rules is a reform of the edition
 * before it. There and back gives the scheme that was there at first.
 *
 * @param before the earlier scheme
 * @param after the later one, of the same id
 * @returns a reform by which {@link applyReform} makes `after` of `before`; undefined where the two are the same
 * @throws {InputError} where one is no scheme, or they have not the same id
 *
 * @example
 * const reform = diffSchemes(edition2024, edition2025);
 * reform?.changes.length;
 */
export function diffSchemes(before: Scheme, after: Scheme, options: DiffSchemesOptions = {}): Reform | undefined {
  requireOptions(options, optionNames);
  const [old, now] = [parseScheme(before), parseScheme(after)];
  if (old.id !== now.id) {
    const issue = { code: "other-scheme", path: "after.id", expected: `"${old.id}"`, received: `"${now.id}"` };
    throw new InputError([{ ...issue, hint: "A reform changes the rules of one scheme." }]);
  }
  const text = `${old.version} → ${now.version}`;
  const { id = idOf(now.version), label = { lv: text, en: text } } = options;
  const reform = reformBetween(old, now, { id, label });
  return reform === undefined ? undefined : parseReform(reform);
}

/** An id that names a version, of the letters that an id may have. */
function idOf(version: string): Id {
  return `to-${version.replace(/[^\w-]+/gu, "-")}`.slice(0, 64);
}

const optionNames: OptionNames<DiffSchemesOptions> = { id: true, label: true };
