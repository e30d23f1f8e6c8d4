import type { Day } from "../../calendar/index.js";
import type { CompiledContribution } from "./compiled.js";
import { abilityOn, abilityUntil } from "./means/ability.js";
import { leftOfCaps } from "./scheme-caps.js";
import { spendingBy, type Spending } from "./months/spending.js";
import { nobodyFreed } from "./means/standing.js";
import { abilityInMonth } from "./months/tested-month.js";
import { lacks } from "./testing.js";

/** What is left of the client's means for a rule. */
export function leftOf(spending: Spending, rule: CompiledContribution, day: Day): number {
  if (!rule.tested) return Infinity;
  const { testing, client } = spending;
  const known = spendingBy(spending, rule);
  if (known.ability === -1) {
    known.ability = rule.month.byOneDay
      ? abilityOn(rule, day, testing)
      : abilityInMonth(rule, day, known.standing ?? nobodyFreed, testing);
    // A missing fact is asked for in every month that it is missing for, and a test that looks at days for each month.
    const lasts = rule.month.byOneDay && !Number.isNaN(known.ability);
    known.abilityUntil = lasts ? abilityUntil(rule, day, testing) : day;
  }
  const { ability } = known;
  // Where a fact is missing no amount will be shown; 0 lets the search for missing facts go on.
  if (Number.isNaN(ability) || ability <= client) return 0;
  return Math.min(ability - client, capsLeft(spending, rule, day));
}

/** What is left of the caps of a rule, and of those over all rules. */
export function capsLeft(spending: Spending, rule: CompiledContribution, day: Day): number {
  return Math.min(leftOfCaps(spending, day), ownCapsLeft(spending, rule, day));
}

function ownCapsLeft(spending: Spending, rule: CompiledContribution, day: Day): number {
  const { mostPerMonth, mostForLife } = rule;
  let left = Infinity;
  const { testing } = spending;
  if (mostPerMonth !== undefined) {
    left = Math.max(0, mostPerMonth.value - spendingBy(spending, rule).paid);
  }
  if (mostForLife === undefined || left === 0) return left;
  const { paidForLife: before } = testing.facts;
  if (Number.isNaN(before)) {
    lacks(testing, "opening.person.paidForLife", day, { neededBy: rule.path });
    return left;
  }
  return Math.min(left, Math.max(0, mostForLife.value - before - spending.forLife));
}
