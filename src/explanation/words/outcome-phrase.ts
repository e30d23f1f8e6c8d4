import { parseDay } from "../../calendar/index.js";
import type { Language } from "../../sources/index.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { Outcome } from "../../outcome/outcome.js";
import { daysWords, numberWords } from "./formats.js";
import { quantityWords } from "./unit-words.js";
import { say } from "./phrase.js";

/** What is said of an outcome. */
export interface SaidOutcome {
  readonly outcome: Outcome;
  /** The days asked about. */
  readonly period: DaySpan;
  /** The approved budget in words where it is nothing: nobody is told of days alone who gets nothing for them. */
  readonly nothing: string | undefined;
}

/** How a run of days is written. */
export type SpanWords = (span: DaySpan) => string;

/**
 * An outcome in a line: whether the days qualify, and which where not all do. Every page and text that tells an outcome says it in
 * these words.
 *
 * @param spanWords how days are written; left out, as the language writes them
 */
export function outcomePhrase(
  { outcome, period, nothing }: SaidOutcome,
  language: Language,
  spanWords: SpanWords = (span) => daysWords(span, language),
): string {
  if (outcome.state !== "eligible") return say(language, `outcome.${outcome.state}`);
  const eligible = eligiblePhrase(outcome.spans, period, language, spanWords);
  return nothing === undefined ? eligible : say(language, "outcome.nothing", { eligible, amount: nothing });
}

function eligiblePhrase(spans: readonly DaySpan[], period: DaySpan, language: Language, spanWords: SpanWords): string {
  const length = daysOf(period);
  const count = spans.reduce((sum, span) => sum + daysOf(span), 0);
  const all = quantityWords(String(length), "day", language);
  if (count < length) {
    const days = spans.map(spanWords).join(", ");
    return say(language, "outcome.eligible", { count: numberWords(String(count), language), all, days });
  }
  return length === 1 ? say(language, "outcome.eligible-day") : say(language, "outcome.eligible-all", { all });
}

function daysOf({ from, to }: DaySpan): number {
  return parseDay(to) - parseDay(from) + 1;
}
