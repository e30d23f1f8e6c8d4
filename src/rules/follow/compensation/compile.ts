import type { Period } from "../../../calendar/index.js";
import { InputError, readingAny, type Issue } from "../../../errors/index.js";
import { assumedSource } from "../../reading/assumption.js";
import type { SchemeName } from "../../compiled.js";
import { ownCopy } from "../../reading/own-copy.js";
import { isInputReference } from "../../reading/parameter.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import type { PlaceFacts } from "../../common/place-facts.js";
import { indexRows, type RowIndex } from "../../reading/row-index.js";
import { checkWords } from "../../reading/check/check-words.js";
import { compensationWords } from "../../reading/words-of-forms.js";
import type { CompensationScheme } from "./scheme.js";
import type { RateFacts } from "./read-amount.js";
import { readCompensation, type CompensationFacts, type QualifyFacts } from "./read.js";

/** A compensation scheme ready for any number of people. Read-only; made by {@link compileCompensation}. */
export interface CompiledCompensation extends Omit<CompensationFacts, "places" | "excluded"> {
  /** A frozen copy of the document it was made from, with its keys in the order of their letters. */
  readonly scheme: CompensationScheme;
  /** The values given for its open inputs. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly name: SchemeName;
  readonly validity: Period;
  readonly places: ReadonlyMap<string, PlaceFacts>;
  readonly excluded: ReadonlySet<string>;
  /** The rules of who qualifies, the rates and the shares, by day. */
  readonly qualifyOn: RowIndex<QualifyFacts>;
  readonly ratesOn: RowIndex<RateFacts>;
  readonly sharesOn: RowIndex<ParameterRow>;
  /** Assumptions on which every result rests. */
  readonly assumptions: readonly string[];
}

/**
 * Turns a compensation scheme into tables, once for any number of people.
 *
 * @param document the rules, of which a copy is taken; `parseCompensation` makes one of a JSON document
 * @param values texts for the inputs the scheme leaves open, by id
 * @returns the compiled scheme
 * @throws {InputError} with every issue of the scheme's sense, every input that misses and every input it does not know
 *
 * @example
 * const compiled = compileCompensation(moneyFollowsClient, { "amount-per-day": "15.00", "excluded-programmes": "none" });
 */
export function compileCompensation(
  document: CompensationScheme,
  values: Readonly<Record<string, string>> = {},
): CompiledCompensation {
  return readingAny({ value: document, kind: "a compensation scheme", parser: "parseCompensation" }, () =>
    compileOwn(ownCopy(document), ownCopy(values)),
  );
}

function compileOwn(scheme: CompensationScheme, inputs: Readonly<Record<string, string>>): CompiledCompensation {
  const issues: Issue[] = [];
  // Rules are told apart by words: what they say is looked at once each is known.
  checkWords(scheme, compensationWords, issues);
  if (issues.length > 0) throw new InputError(issues);
  const facts = readCompensation(scheme, inputs, issues);
  if (issues.length > 0) throw new InputError(issues);
  const { id, version, currency, minorUnit } = scheme;
  return {
    ...facts,
    scheme,
    inputs,
    name: { id, version, currency, minorUnit },
    places: new Map(facts.places.map((place) => [place.place.id, place])),
    excluded: new Set(facts.excluded),
    qualifyOn: indexRows(facts.qualify),
    ratesOn: indexRows(facts.amount.rates),
    sharesOn: indexRows(facts.amount.shares),
    assumptions: assumptionsOfRules(scheme, facts),
  };
}

/** The assumptions behind the rules that are applied to everybody. */
function assumptionsOfRules(scheme: CompensationScheme, facts: CompensationFacts): readonly string[] {
  const { leaving, gate, death, excludes, claimant, amount } = scheme;
  const assumed = [leaving, gate, death, excludes, claimant, amount]
    .map(({ source }) => assumedSource(source, scheme))
    .filter((source) => source !== undefined);
  const ofAbsences = facts.absences.flatMap(({ assumption }) => assumption ?? []);
  const open = isInputReference(excludes.programmes) ? [`input:${excludes.programmes.input}`] : [];
  return [...new Set([...assumed, ...ofAbsences, ...open])].sort();
}
