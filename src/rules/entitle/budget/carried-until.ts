import { type Day, firstDay, monthOf, type Period } from "../../../calendar/index.js";
import type { CarryOverFacts, CarryOverRow } from "./read-carry-over.js";

/** The rule by which a budget leaves something: that of its last day. */
export function ruleAt({ to }: Pick<Period, "to">, rules: CarryOverFacts): CarryOverRow | undefined {
  return rules.find((row) => row.to >= to);
}

/**
 * The last day on which what came over to a budget can be spent, by the rule of the budget before it; undefined where no months are counted, so
 * that it can be spent on all its days.
 */
export function carriedUntil({ from, to }: Period, rules: CarryOverFacts): Day | undefined {
  const months = ruleAt({ to: from - 1 }, rules)?.months;
  return months === undefined ? undefined : Math.min(to, firstDay(monthOf(from) + months) - 1);
}
