import { monthOf, type Day } from "../../../calendar/index.js";
import { abilityOn, abilityUntil } from "../means/ability.js";
import type { CompiledContribution } from "../compiled.js";
import { abilityOfMonth, type AbilityOfMonth } from "./month-of-test.js";
import { withoutFreed } from "../means/freed-days.js";
import type { Standing } from "../means/standing.js";
import { takenElsewhere } from "./taken-elsewhere.js";
import type { Testing } from "../testing.js";

/**
 * What the client can pay for a month by a test that looks at its days. On days on which an exemption frees the client it is nothing.
 *
 * @returns minor units of the whole month, of which other schemes may have taken a part; NaN where a fact is missing
 */
export function abilityInMonth(rule: CompiledContribution, day: Day, standing: Standing, testing: Testing): number {
  const { month, from } = rule;
  const freed = standing.days?.spans.filter((span) => span.freed !== "nobody") ?? [];
  const found = abilityOfMonth(
    { month, day, from, birth: testing.facts.birth, eligible: testing.eligible },
    withoutFreed(freed, {
      abilityOn: (each) => abilityOn(rule, each, testing),
      until: (each) => abilityUntil(rule, each, testing),
    }),
  );
  const taken = takenElsewhere(testing.facts, day);
  // The days of others are theirs; of one income nobody pays more than a whole month gives.
  const ability = Math.min(found.most, found.own + taken);
  const { id } = testing.facts.case.client;
  testing.recorder?.record({
    kind: "means-of-month",
    rule: rule.path,
    person: id,
    ...told(found, day),
    taken,
    ability,
  });
  return ability;
}

/** How the days of a month were counted, for who listens. */
export function told({ days, whole }: AbilityOfMonth, day: Day) {
  return { day, month: monthOf(day), days, whole };
}
