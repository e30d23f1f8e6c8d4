import type { Case } from "../../src/person/case.js";
import type { AbsenceCondition } from "../../src/rules/entitle/conditions/kinds/absence.js";
import { dayAfter, daysInMonthOf, daysOf, holdsOn, lengthOf, monthsLater, runsOf } from "./days.js";

/** Whether a person counts as present on a day, however long an absence around it has lasted. */
export function presenceOn(day: string, condition: AbsenceCondition, client: Case): "holds" | "fails" | "unknown" {
  const { unknown, ...days } = daysAway(condition, client);
  const [away, perhaps] = [withoutLast(days.away, condition), withoutLast(days.perhaps, condition)];
  if (isLost(day, away, condition)) return "fails";
  if (isLost(day, perhaps, condition)) return "unknown";
  if (!unknown.has(day)) return "holds";
  // An unknown day is asked about where it decides over another day of the period around it.
  const { from, to } = windowOf(day, condition) ?? stayAround(day, days.perhaps);
  const around = daysOf({ from, to }).filter((each) => holdsOn(client.period, each));
  return around.some((each) => isLost(each, perhaps, condition) && !isLost(each, away, condition))
    ? "unknown"
    : "holds";
}

interface DaysAway {
  readonly away: ReadonlySet<string>;
  /** Days of the case's period without a stated setting. */
  readonly unknown: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
}

const known = new WeakMap<Case, Map<AbsenceCondition, DaysAway>>();

function daysAway(condition: AbsenceCondition, client: Case): DaysAway {
  const ofCase = known.get(client) ?? new Map<AbsenceCondition, DaysAway>();
  known.set(client, ofCase);
  const before = ofCase.get(condition);
  if (before !== undefined) return before;
  const settings = client.settings ?? [];
  // What lies so far behind the period makes no difference to it.
  const last = monthsLater(client.period.to, 1 + Math.ceil(condition.graceDays / 28));
  const away = settings
    .filter(({ kind }) => condition.settings.includes(kind))
    .flatMap(({ from, to }) => daysOf({ from, to: to === "open" || to > last ? last : to }));
  const first = windowOf(client.period.from, condition)?.from ?? client.period.from;
  const born = client.client.birthDate ?? first;
  const since = born > client.period.from ? client.period.from : born > first ? born : first;
  const unknown = daysOf({ from: since, to: client.period.to }).filter(
    (day) => !settings.some((each) => holdsOn(each, day)),
  );
  const found = { away: new Set(away), unknown: new Set(unknown), perhaps: new Set([...away, ...unknown]) };
  ofCase.set(condition, found);
  return found;
}

const shortened = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The days away without the last of each absence, where that is none. */
function withoutLast(away: ReadonlySet<string>, { lastDay }: AbsenceCondition): ReadonlySet<string> {
  if (lastDay !== "not-counted") return away;
  const found = shortened.get(away) ?? new Set([...away].filter((day) => away.has(dayAfter(day))));
  shortened.set(away, found);
  return found;
}

/** Whether a day lies in an absence, and there among the days that are not borne. */
function isLost(day: string, away: ReadonlySet<string>, condition: AbsenceCondition): boolean {
  if (!away.has(day)) return false;
  const { graceDays, then } = condition;
  const window = windowOf(day, condition);
  if (window !== undefined) {
    return [...away].filter((each) => window.from <= each && each <= day).length > graceDays;
  }
  const stay = stayAround(day, away);
  return then === "all" ? lengthOf(stay) > graceDays : lengthOf({ from: stay.from, to: day }) > graceDays;
}

/** The calendar month or year in which days away count together with a day. */
function windowOf(
  day: string,
  { counted }: AbsenceCondition,
): { readonly from: string; readonly to: string } | undefined {
  if (counted === undefined) return undefined;
  if (counted === "year") return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  const month = day.slice(0, 7);
  return { from: `${month}-01`, to: `${month}-${String(daysInMonthOf(day))}` };
}

const stays = new WeakMap<ReadonlySet<string>, readonly { readonly from: string; readonly to: string }[]>();

/** The absence in which a day lies: all days away that follow each other. */
function stayAround(day: string, away: ReadonlySet<string>): { readonly from: string; readonly to: string } {
  const runs = stays.get(away) ?? runsOf([...away].sort());
  stays.set(away, runs);
  return runs.find((run) => holdsOn(run, day)) ?? { from: day, to: dayAfter(day) };
}
