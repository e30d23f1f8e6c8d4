import type { CompiledScheme, Outcome, Result } from "seko";
import { missingIn, type DaySpan } from "seko/calculation";
import { outcomeWords } from "seko/explanation";
import type { Pair } from "../layout/pairs.js";

/** The outcome in a few words, for a table of many. */
export function outcomeInShort(outcome: Outcome): string {
  if (outcome.state === "ineligible") return "not eligible";
  if (outcome.state === "incomplete") return "incomplete";
  return outcome.reasons.length === 0 && outcome.open === undefined ? "eligible" : "eligible in part";
}

/** The outcome as a phrase, with the days where not all qualify. */
export function outcomeLine(result: Result, { scheme }: CompiledScheme): string {
  return outcomeWords(scheme, "en").outcome(result, spanText);
}

/** Every reason and missing fact of an outcome: the days, and what is the case on them. */
export function findingsOf(outcome: Outcome, { scheme }: CompiledScheme): readonly Pair[] {
  const words = outcomeWords(scheme, "en");
  const idle = outcome.state === "eligible" ? "left open, no amount hangs on it; " : "";
  return [
    ...missingIn(outcome).map((each): Pair => {
      return [spanText(each), `${idle}missing is ${each.fact}: ${words.missing(each)} (needed by ${each.neededBy})`];
    }),
    ...outcome.reasons.map((each): Pair => {
      const { condition, source } = each;
      const said = source === undefined ? "" : `, source ${source}`;
      return [spanText(each), `not eligible, ${words.reason(each)} (condition ${condition}${said})`];
    }),
  ];
}

/** `2019-01-01 to 2019-12-31`. */
export function spanText({ from, to }: DaySpan): string {
  return `${from} to ${to}`;
}
