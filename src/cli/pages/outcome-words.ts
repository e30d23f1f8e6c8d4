import { parseDay, type DaySpan, type MissingFact, type Outcome, type Reason, type ReasonCode } from "seko";
import type { Pair } from "../layout/pairs.js";

/** What each reason means. */
const reasonWords: Readonly<Record<ReasonCode, string>> = {
  "not-in-target-group": "not in the target group",
  "below-age": "too young",
  "above-age": "too old",
  "outside-places": "lives in another place",
  "in-another-setting": "stays in another setting",
  "not-enrolled": "not enrolled in the programme",
  "duration-over": "the longest duration is over",
  "away-too-long": "away for longer than the grace allows",
  "no-option-holds": "not among those who are entitled",
};

/** The outcome in a few words, for a table of many. */
export function outcomeInShort(outcome: Outcome): string {
  if (outcome.state === "ineligible") return "not eligible";
  if (outcome.state === "incomplete") return "incomplete";
  return outcome.reasons.length === 0 ? "eligible" : "eligible in part";
}

/** The outcome as a phrase, with the days where not all qualify. */
export function outcomePhrase(outcome: Outcome, period: DaySpan): string {
  if (outcome.state === "ineligible") return "not eligible on any day";
  if (outcome.state === "incomplete") return "incomplete: facts are missing that could change the result";
  const qualifying = outcome.spans.reduce((sum, span) => sum + daysOf(span), 0);
  const all = daysOf(period);
  if (qualifying === all) return `eligible on all ${all} days`;
  return `eligible on ${qualifying} of ${all} days: ${outcome.spans.map(spanText).join(", ")}`;
}

/** Every reason and missing fact of an outcome: the days, and what is the case on them. */
export function findingsOf(outcome: Outcome): readonly Pair[] {
  const missing = outcome.state === "incomplete" ? outcome.missing : [];
  return [...missing.map(missingPair), ...outcome.reasons.map(reasonPair)];
}

/** `2019-01-01 to 2019-12-31`. */
export function spanText({ from, to }: DaySpan): string {
  return `${from} to ${to}`;
}

function reasonPair(reason: Reason): Pair {
  const words = `not eligible, ${reasonWords[reason.code]}: ${reason.actual}; the rule: ${reason.limit}`;
  return [spanText(reason), `${words} (condition ${reason.condition}, source ${reason.source})`];
}

function missingPair({ fact, neededBy, expected, ...days }: MissingFact): Pair {
  return [spanText(days), `missing is ${fact}: ${expected} (needed by ${neededBy})`];
}

function daysOf({ from, to }: DaySpan): number {
  return parseDay(to) - parseDay(from) + 1;
}
