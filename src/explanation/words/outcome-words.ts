import { withArguments } from "../../errors/index.js";
import type { Result } from "../../result/result.js";
import type { UnpaidReason } from "../../rules/follow/following.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Reason } from "../../outcome/reason.js";
import { namesOf } from "../names-of.js";
import type { Language } from "../../sources/index.js";
import { moneyWords } from "./formats.js";
import { outcomePhrase, type SpanWords } from "./outcome-phrase.js";
import { plainText } from "./phrase.js";
import { missingPhrase, reasonPhrase } from "./records/statements.js";

/** Says the data of an outcome in words. */
export interface OutcomeWords {
  /**
   * The outcome in a line: `eligible on 184 of 366 days: 1 July 2020 to 31 December 2020`. It says so where the budget is 0.00.
   *
   * @param days how a run of days is written; left out, as the language writes it
   */
  outcome(result: Result, days?: SpanWords): string;
  /** Why days do not qualify, or why no money follows: what its code means, what is the case, what the rule asks for. */
  reason(reason: Reason | UnpaidReason): string;
  /** What a missing fact is, and what of it is asked for. */
  missing(missing: MissingFact): string;
}

/**
 * Words for the reasons and missing facts of results, which are data: for programs that show results without explaining them.
 *
 * @param scheme the rules that the results come from; its labels name groups, places and circumstances
 * @param language of the words
 * @returns plain texts without the days, which the reasons carry
 *
 * @example
 * const words = outcomeWords(scheme, "en");
 * result.outcome.reasons.map((reason) => words.reason(reason)); // ["too old; born 1 January 1990; the rule: younger than 18 years"]
 */
export function outcomeWords(scheme: Scheme | CompensationScheme, language: Language): OutcomeWords {
  return withArguments([["scheme", scheme, "object", "a scheme"]], () => wordsFor(scheme, language));
}

function wordsFor(scheme: Scheme | CompensationScheme, language: Language): OutcomeWords {
  const naming = { names: namesOf(scheme), language };
  return {
    outcome: ({ outcome, period, budget }, days) => {
      const approved = budget?.approved;
      const nothing = approved?.minor === 0 ? moneyWords(approved.toString(), approved.currency, language) : undefined;
      return outcomePhrase({ outcome, period, nothing }, language, days);
    },
    reason: (reason) => plainText(reasonPhrase(reason, naming)),
    missing: (missing) => plainText(missingPhrase(missing, naming)),
  };
}
