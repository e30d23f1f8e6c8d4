import { complement, type Period } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";

/** The days of a question: all from its first to its last but those between that another scheme decided. */
export function daysAsked({ from, to, elsewhere }: CaseFacts): readonly Period[] {
  return elsewhere.length === 0 ? [{ from, to }] : complement(elsewhere, { from, to });
}
