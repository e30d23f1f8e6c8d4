import type { CompiledScheme, Language, Outcome, Result } from "seko";
import { missingIn, type DaySpan } from "seko/calculation";
import { outcomeWords } from "seko/explanation";
import type { Pair } from "../layout/pairs.js";
import { pageWords } from "./page-words.js";

/** The outcome in a few words, for a table of many. */
export function outcomeInShort(outcome: Outcome, language: Language): string {
  const { short } = pageWords[language];
  if (outcome.state !== "eligible") return short[outcome.state];
  return outcome.reasons.length === 0 && outcome.open === undefined ? short.eligible : short.part;
}

/** The outcome as a phrase, with the days where not all qualify. */
export function outcomeLine(result: Result, { scheme }: CompiledScheme, language: Language): string {
  return outcomeWords(scheme, language).outcome(result, (span) => spanText(span, language));
}

/** Every reason and missing fact of an outcome: the days, and what is the case on them. */
export function findingsOf(outcome: Outcome, { scheme }: CompiledScheme, language: Language): readonly Pair[] {
  const words = outcomeWords(scheme, language);
  const said = pageWords[language];
  const idle = outcome.state === "eligible" ? said.idle : "";
  return [
    ...missingIn(outcome).map((each): Pair => {
      return [spanText(each, language), idle + said.missing(each.fact, words.missing(each), each.neededBy)];
    }),
    ...outcome.reasons.map((each): Pair => {
      return [spanText(each, language), said.reason(words.reason(each), each.condition, each.source)];
    }),
  ];
}

/** `2019-01-01 to 2019-12-31`. */
export function spanText({ from, to }: DaySpan, language: Language): string {
  return pageWords[language].span(from, to);
}
