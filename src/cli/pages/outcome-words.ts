import { missingIn, parseDay, type CompiledScheme, type DaySpan, type Outcome } from "seko";
import { outcomeWords } from "seko/explanation";
import type { Pair } from "../layout/pairs.js";

/** The outcome in a few words, for a table of many. */
export function outcomeInShort(outcome: Outcome): string {
  if (outcome.state === "ineligible") return "not eligible";
  if (outcome.state === "incomplete") return "incomplete";
  return outcome.reasons.length === 0 && outcome.open === undefined ? "eligible" : "eligible in part";
}

/** The outcome as a phrase, with the days where not all qualify. */
export function outcomePhrase(outcome: Outcome, period: DaySpan): string {
  if (outcome.state === "ineligible") return "not eligible on any day";
  if (outcome.state === "incomplete") return "incomplete: facts are missing that could change the result";
  const qualifying = outcome.spans.reduce((sum, span) => sum + daysOf(span), 0);
  const all = daysOf(period);
  if (qualifying === all) return all === 1 ? "eligible on its only day" : `eligible on all ${all} days`;
  return `eligible on ${qualifying} of ${all} days: ${outcome.spans.map(spanText).join(", ")}`;
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

function daysOf({ from, to }: DaySpan): number {
  return parseDay(to) - parseDay(from) + 1;
}
