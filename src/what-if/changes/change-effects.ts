import { parseScheme } from "../../documents/index.js";
import { InputError, type OptionNames, countOf, readingAny, takes, withArguments } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Reform } from "../../reform/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Inputs } from "../used-inputs.js";
import type { ChangeEffects } from "./document.js";
import { EffectSums } from "./effect-sums.js";
import type { EffectsPart } from "./part.js";
import { isMade, mostParts, setsNeeded } from "./made.js";
import { partsOf, rowsOf, schemeWith } from "./parts-of-reform.js";
import { saidEffects } from "./said-effects.js";
import { type SetOfChanges, addCase } from "./add-case.js";

/** How a reform is taken apart. */
export interface ChangeEffectsOptions {
  /** Values for the open inputs of the scheme and of what the reforms make of it. */
  readonly inputs?: Inputs;
  /** What is looked at apart: each change, or each reform as a whole; left out, each change. */
  readonly by?: "change" | "reform";
}

/** Effects of changes for people who come one by one. */
export interface ChangeEffectsInProgress {
  /** Adds a person. @throws {InputError} where the client was there before */
  add(document: Case): void;
  /** What each change does for the people so far. */
  effects(): ChangeEffects;
  /** The sums of the people so far, as data, for whoever looks at the people of a file in parts. */
  part(): EffectsPart;
  /**
   * Adds the sums of other people by the same changes.
   *
   * @param part what `part` gave, also read back from JSON
   * @param clients the ids of its clients
   * @throws {InputError} where one of them was there before, or it is no part
   */
  addPart(part: EffectsPart, clients: readonly string[]): void;
}

/**
 * What each change of one or several reforms does for the same people: made alone, added to those before it, and added to all others; and
 * its share of the whole, by Shapley, which adds up to the cent. A person whom the scheme cannot calculate as some of the changes make it is
 * in no sum.
 *
 * @param cases the people, a case each
 * @param scheme the scheme before
 * @param reforms one or several, of that scheme
 * @throws {InputError} where a reform is wrong, some changes without the others make no scheme, or a client stands twice
 *
 * @example
 * const { changes, totals } = changeEffects(cases, scheme, [reform], { inputs });
 * changes[0]?.share?.support; // "3071.80", of totals.support.change
 */
export function changeEffects(
  cases: readonly Case[],
  scheme: Scheme,
  reforms: readonly Reform[],
  options: ChangeEffectsOptions = {},
): ChangeEffects {
  return withArguments([["cases", cases, "list", "cases"]], () => {
    const progress = startChangeEffects(scheme, reforms, options);
    for (const document of cases) progress.add(document);
    return progress.effects();
  });
}

/**
 * {@link changeEffects} for people who come one by one.
 *
 * @throws {InputError} where a reform is wrong, or some changes without the others make no scheme
 */
export function startChangeEffects(
  scheme: Scheme,
  reforms: readonly Reform[],
  options: ChangeEffectsOptions = {},
): ChangeEffectsInProgress {
  const looked = [
    ["scheme", scheme, "object", "a scheme"],
    ["reforms", reforms, "list", "reforms"],
    ["options", options, "object", "options such as { inputs }", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => begin(parseScheme(scheme), reforms, options));
}

function begin(
  scheme: Scheme,
  reforms: readonly Reform[],
  { inputs = {}, by = "change" }: ChangeEffectsOptions,
): ChangeEffectsInProgress {
  const parts = partsOf(reforms, by);
  if (parts.length === 0 || parts.length > mostParts) {
    const expected = `from 1 to ${mostParts} changes to be told apart`;
    const issue = { code: "changes-apart", path: "reforms", expected, received: countOf(parts.length, "change") };
    throw new InputError([{ ...issue, hint: "Reforms may be looked at as a whole each." }]);
  }
  const sets = setsNeeded(parts.length).map((made): SetOfChanges => {
    const own = parts.filter((_, index) => isMade(made, index));
    return { made, rules: schemeWith(scheme, own, inputs) };
  });
  const sums = new EffectSums(parts.length);
  const rows = parts.map((part) => rowsOf(scheme, part));
  return {
    add: (document) => {
      addCase(sums, document, sets);
    },
    effects: () => saidEffects(sums, { scheme, parts, rows }),
    part: () => sums.part(),
    addPart: (part, clients) => {
      readingAny({ value: part, kind: "a part of the effects of changes" }, () => {
        sums.addPart(part, clients);
      });
    },
  };
}

const optionNames: OptionNames<ChangeEffectsOptions> = { inputs: true, by: true };
