import { firstDay, formatDay, monthOf, parseDay, parseEnd } from "../../src/calendar/index.js";
import type { AgeDay } from "../../src/rules/when/age-day.js";
import { drawn } from "./draw.js";
import { drawSituation, type Situation } from "./index.js";

/** Situations in which ages are asked for, in conditions and in tests of amounts, on a day that the rule names. */
export const ageDays = drawn((draw): Situation => {
  const situation = drawSituation(draw, false);
  const { scheme, case: document } = situation;
  const { client, period } = document;
  const days: readonly AgeDay[] = ["month-start", "september-1", "application", "application"];
  // Budget periods have an end, and fill the scheme's days.
  const asOf = draw.one<AgeDay>(scheme.validity.to === "open" ? days : [...days, "budget-period"]);
  const leapDay = draw.one([undefined, "february-28"] as const);
  const from = draw.integer(0, 9);
  const other = scheme.conditions.filter(({ kind }) => kind !== "age");
  const condition = { id: "named-age", kind: "age", from, until: from + draw.integer(4, 9), source: "act" } as const;
  const applied = formatDay(parseDay(period.from) - draw.integer(-60, 900));
  return {
    ...situation,
    scheme: taken(
      { ...scheme, ...(asOf === "budget-period" && withBudgets(situation)), conditions: [...other, condition] },
      { asOf, ...(leapDay && { leapDay }) },
    ),
    case: {
      ...document,
      ...(asOf === "budget-period" && { plan: { lines: [] } }),
      client: draw.chance(90) ? { ...client, applicationDate: applied } : client,
    },
  };
});

/** Budget periods that begin before the case, with its second month, and after it. */
function withBudgets({
  scheme: { entitle, validity },
  case: { period },
}: Situation): Pick<Situation["scheme"], "entitle"> {
  const month = monthOf(parseDay(period.from));
  const after = Math.max(month, monthOf(parseDay(period.to))) + 1;
  const starts = [validity.from, ...[month, month + 1, after].map((each) => formatDay(firstDay(each)))];
  const inside = [...new Set(starts)].filter((day) => day >= validity.from && parseDay(day) <= parseEnd(validity.to));
  const periods = inside.map((from, index) => {
    const next = inside[index + 1];
    return { id: `budget-${index + 1}`, from, to: next === undefined ? validity.to : formatDay(parseDay(next) - 1) };
  });
  return { entitle: { ...entitle, budgetPeriods: { method: "dates", periods, source: "act" } } };
}

/** The same rules, of which every age is taken on one day: tests that exclude each other still do. */
function taken<Value>(value: Value, on: object): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => taken(each, on)) as Value; // each is of the same form
  const entries = Object.entries(value).map(([key, each]) => [key, taken(each, on)] as const);
  const isAge = "kind" in value && (value.kind === "age" || value.kind === "relative-age");
  return { ...Object.fromEntries(entries), ...(isAge && on) } as Value; // both keys may stand in each age
}
