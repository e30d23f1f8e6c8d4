import fc from "fast-check";
import { firstDay, formatDay, monthOf, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Situation } from "../arbitraries/index.js";

/** Where to cut a period: at month ends, at Mondays, on any day. */
export const anyCuts = fc.record({
  kind: fc.constantFrom("months", "weeks", "days"),
  places: fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 4 }),
});

export function cutsOf(
  { period }: Case,
  { kind, places }: { readonly kind: string; readonly places: readonly number[] },
) {
  const first = parseDay(period.from);
  const last = parseDay(period.to);
  const days = places.map((place) => first + (place % (last - first + 1)));
  const cuts = days.map((day) => {
    if (kind === "months") return firstDay(monthOf(day) + 1);
    return kind === "weeks" ? day + ((7 - ((day + 3) % 7)) % 7) : day;
  });
  return [...new Set(cuts)].filter((day) => day > first && day <= last).sort((left, right) => left - right);
}

/** By which people are entitled to services: no budget looks over more than a month. */
export function withoutBudget(situation: Situation): Situation {
  const { scheme } = situation;
  const planned: Scheme = { ...scheme, entitle: { method: "plan-cost", source: scheme.sources[0]?.id ?? "" } };
  return { ...situation, scheme: planned as Situation["scheme"] };
}

/** The months of 2019 up to one, and those after them. */
export function partsOf2019(months: number) {
  const border = firstDay(monthOf(parseDay("2019-01-01")) + months);
  return [
    { from: "2019-01-01", to: formatDay(border - 1) },
    { from: formatDay(border), to: "2019-12-31" },
  ] as const;
}
