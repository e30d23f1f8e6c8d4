import { lastDay, monthOf, type Day, type Period } from "../../../calendar/index.js";
import type { CompiledContribution } from "../compiled.js";
import type { Freed } from "../rule.js";
import { daysThatCount, decidingDay, lengthOf } from "../months/month-of-test.js";
import { nobodyFreed, standingOn, type OpenExemption, type Standing } from "./standing.js";
import type { Testing } from "../testing.js";

/** Who is freed from paying by a rule in a month, by the day or the days that its test looks at. */
export function standingOfMonth(rule: CompiledContribution, day: Day, testing: Testing): Standing {
  const { month, from, exemptions } = rule;
  if (month.byOneDay || exemptions.length === 0) return standingOn(rule, day, testing);
  const until = lastDay(monthOf(day));
  const asked = { month, day, from, birth: testing.facts.birth, eligible: testing.eligible };
  if (month.change !== "by-day") {
    const deciding = decidingDay(asked);
    return { ...standingOn(rule, deciding, knownFrom(deciding, testing)), until };
  }
  const spans: (Period & { readonly freed: Freed | "nobody" })[] = [];
  const open: OpenExemption[] = [];
  for (const span of daysThatCount(asked)) {
    for (let first = span.from; first <= span.to;) {
      const standing = standingOn(rule, first, testing);
      const to = Math.min(standing.until, span.to);
      spans.push({ from: first, to, freed: standing.freed });
      open.push(...standing.open.map((each) => ({ ...each, day: first })));
      first = to + 1;
    }
  }
  if (spans.length === 0) return { ...nobodyFreed, until };
  const daysOf = (...kinds: readonly (Freed | "nobody")[]) =>
    lengthOf(spans.filter(({ freed }) => kinds.includes(freed)));
  const days = { spans, whole: lengthOf(spans), asked: daysOf("nobody", "client"), client: daysOf("nobody") };
  return { until, freed: days.client > 0 ? "nobody" : days.asked > 0 ? "client" : "everyone", open, days };
}

/** Levels are known from the question's first day: before it, that of this day stands for them. */
function knownFrom(day: Day, testing: Testing): Testing {
  const { facts, levels } = testing;
  if (day >= facts.from) return testing;
  return { ...testing, levels: levels.map((each) => (each.from === facts.from ? { ...each, from: day } : each)) };
}
