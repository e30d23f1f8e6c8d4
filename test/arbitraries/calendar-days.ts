import fc from "fast-check";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { weekdays } from "../../src/person/weekday.js";
import type { Issue } from "../../src/errors/index.js";
import { readScheme } from "../../src/rules/read-scheme.js";
import type { Calendar, DayKind } from "../../src/rules/reading/calendar-rule.js";
import type { LimitRule } from "../../src/rules/limit/registry.js";
import type { Test } from "../../src/rules/when/registry.js";
import { drawn, type Draw } from "./draw.js";
import type { Situation } from "./index.js";
import { limitedSituation } from "./limits.js";
import { sources } from "./numbers-of-a-scheme.js";
import { testedPrices } from "./tested-prices.js";

const drawnDays = drawn((draw) => draw);

/** Situations in which prices are told apart by kinds of days, of which a calendar tells most. */
export const calendarPrices: fc.Arbitrary<Situation> = fc.tuple(testedPrices, drawnDays).map(([situation, draw]) => {
  const { scheme } = situation;
  const prices = scheme.cost.prices.map((row) => {
    if (row.when === undefined || draw.chance(30)) return row;
    return { ...row, when: [drawDays(draw)] };
  });
  const seen = new Set<string>();
  const once = prices.filter(({ service, place, from, when }) => {
    const key = JSON.stringify([service, place, from, when]);
    return when === undefined || (!seen.has(key) && seen.add(key).has(key));
  });
  return withCalendar(draw, { ...situation, scheme: { ...scheme, cost: { ...scheme.cost, prices: once } } });
});

/** Situations with limits of which some hold only on some kinds of days, or leave other amounts on them. */
export const calendarLimits: fc.Arbitrary<Situation> = fc
  .tuple(limitedSituation, drawnDays)
  .map(([situation, draw]) => {
    const limits = (situation.scheme.limits ?? []).map((rule): LimitRule => {
      const own = rule.when === undefined && draw.chance(70) ? rule : { ...rule, when: [drawDays(draw)] };
      if (own.kind !== "most-units") return own;
      const amounts = own.amounts.map((row) => (row.when === undefined ? row : { ...row, when: [drawDays(draw)] }));
      return { ...own, amounts };
    });
    const told = withCalendar(draw, { ...situation, scheme: { ...situation.scheme, limits } });
    const issues: Issue[] = [];
    readScheme(told.scheme, told.inputs, issues);
    // Two limits that come to ask the same are none of a scheme.
    return issues.length > 0 ? withCalendar(draw, situation) : told;
  });

function drawDays(draw: Draw): Test {
  const kinds: readonly DayKind[] = ["holiday", "working-day", "day-off"];
  const named = draw.chance(70) ? [draw.one(kinds)] : draw.some<DayKind>([...weekdays, "holiday"], 1);
  return { kind: "calendar-day", days: named };
}

/** A table of many holidays, of which some are assumed; of some schemes it ends inside the case. */
function withCalendar(draw: Draw, situation: Situation): Situation {
  const { scheme, case: document } = situation;
  const [first, last] = [parseDay(document.period.from), parseDay(document.period.to)];
  const from = first - draw.integer(0, 400);
  const to = draw.chance(80) ? last + draw.integer(0, 400) : draw.integer(first, last);
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(() => draw.chance(12));
  const calendar: Calendar = {
    from: formatDay(from),
    to: formatDay(to),
    workingWeek: draw.chance(80) ? weekdays.slice(0, 5) : draw.some(weekdays, 1),
    days: draw.shuffled(days).map((day) => ({
      on: formatDay(day),
      kind: draw.one(["holiday", "holiday", "day-off", "working-day"] as const),
      label: { lv: "svētki", en: "holiday" },
      source: draw.one(sources).id,
    })),
  };
  return { ...situation, scheme: { ...scheme, calendar } };
}
