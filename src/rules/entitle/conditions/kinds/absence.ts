import {
  complement,
  firstDay,
  formatDay,
  intersectLists,
  monthOf,
  overlaps,
  splitByMonth,
  splitByYear,
  union,
  withoutInterruptions,
  type Day,
  type Period,
} from "../../../../calendar/index.js";
import { received, type Issue } from "../../../../errors/index.js";
import type { CaseFacts } from "../../../../person/facts/facts.js";
import type { SettingSpan } from "../../../../person/facts/spans.js";
import type { SettingKind } from "../../../../person/setting.js";
import type { AskedAbsence } from "../../../../outcome/asked.js";
import type { Findings } from "../../../../outcome/finding.js";
import { nothingListed } from "../../../reading/check/check-lists.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/**
 * The person is not away in one of the settings for longer than is borne. Stays in them that follow directly on each other are
 * one absence, measured from its own first day.
 */
export interface AbsenceCondition extends ConditionBase {
  readonly kind: "absence";
  readonly settings: readonly SettingKind[];
  /**
   * The days of an absence that are borne; 0 where every day away is lost.
   *
   * @unit days
   */
  readonly graceDays: number;
  /** Which days of a longer absence do not qualify: those `after-grace`, or `all` of them. */
  readonly then: "after-grace" | "all";
  /**
   * Over what days away are counted: all of a calendar `month` or `year` together, of which the first are borne. Left out, each absence
   * has days of its own.
   */
  readonly counted?: AbsenceWindow;
  /** Whether the last day of an absence is a day away; left out, it is. `"not-counted"` is for a day of coming home that is one of being there. */
  readonly lastDay?: "counted" | "not-counted";
}

/** Over what days away are counted together. */
export type AbsenceWindow = "month" | "year";

/** Every {@link AbsenceWindow}. */
export const absenceWindows = ["month", "year"] as const satisfies readonly AbsenceWindow[];

/** Every {@link AbsenceCondition.then}. */
export const absenceDays = ["after-grace", "all"] as const satisfies readonly AbsenceCondition["then"][];

/** Stays away from home that are borne for some days. */
export const absence: ConditionKind<AbsenceCondition> = {
  read(condition, path, { issues }) {
    checkAbsence(condition, path, issues);
    checkWindow(condition, path, issues);
    return {
      asksResidence: [],
      check(facts, findings) {
        findAbsences(condition, facts, findings);
      },
    };
  },
};

/** Settings of an absence, and a number of days that are borne. */
export function checkAbsence(condition: AbsenceCondition, path: string, issues: Issue[]): void {
  if (!Number.isInteger(condition.graceDays) || condition.graceDays < 0 || condition.graceDays > 100_000) {
    issues.push({
      code: "days-form",
      path: `${path}.graceDays`,
      expected: "a whole number of days from 0 to 100000",
      received: received(condition.graceDays),
    });
  }
  if (condition.settings.length === 0) issues.push(nothingListed(`${path}.settings`));
}

/** Of days that are counted together the first are borne, whatever comes later; and a window has more days than are borne. */
function checkWindow({ counted, then, graceDays }: AbsenceCondition, path: string, issues: Issue[]): void {
  if (counted === undefined) return;
  if (then === "all") {
    const expected = `"after-grace", because days away of a ${counted} count together`;
    issues.push({ code: "absence-then", path: `${path}.then`, expected, received: received(then) });
  }
  const most = counted === "month" ? 30 : 365;
  if (graceDays <= most) return;
  issues.push({
    code: "never-reached",
    path: `${path}.graceDays`,
    expected: `at most ${most} days, or no ${counted} could have more`,
    received: received(graceDays),
  });
}

/**
 * Adds the days on which somebody has been away for too long, and those of which nobody can say.
 *
 * A day without a stated setting may be one of an absence, and may make the absence around it longer. Where that decides over
 * a day, the unknown days and those they decide over cannot be judged; where it does not, nobody needs to be asked.
 */
function findAbsences(condition: AbsenceCondition, facts: CaseFacts, findings: Findings): void {
  const settings = facts.settings ?? [];
  const away = settings.filter(({ kind }) => condition.settings.includes(kind));
  const unknown = complement(settings, { ...facts, from: firstCounted(condition, facts) });
  if (away.length === 0 && unknown.length === 0) return;
  const lost = lostDays(away, condition, facts);
  for (const days of lost) {
    const stay = union(away).find((each) => overlaps(each, days));
    findings.failures.push({
      code: "away-too-long",
      condition: condition.id,
      from: days.from,
      to: days.to,
      actual: { kind: "setting", settings: kindsIn(away, days), since: formatDay(stay?.from ?? days.from) },
      limit: askedOf(condition),
      source: condition.source,
    });
  }
  if (unknown.length === 0) return;
  const perhaps = [...away, ...unknown];
  const decided = intersectLists(complement(lost, facts), lostDays(perhaps, condition, facts));
  if (decided.length === 0) return;
  for (const stay of countedTogether(perhaps, condition, facts)) {
    if (!decided.some((days) => overlaps(days, stay))) continue;
    const asked = intersectLists(unknown, [stay]);
    const spans = asked.map((each) => ({ from: formatDay(each.from), to: formatDay(each.to) }));
    for (const { from, to } of union([...intersectLists(asked, [facts]), ...intersectLists(decided, [stay])])) {
      findings.gaps.push({ fact: "settings", from, to, neededBy: condition.id, expected: { kind: "days", spans } });
    }
  }
}

/** The days of a period that absences take away. */
function lostDays(stays: readonly Period[], condition: AbsenceCondition, period: Period): readonly Period[] {
  const { graceDays: days, then, counted, lastDay } = condition;
  const away = lastDay === "not-counted" ? withoutLastDays(stays) : stays;
  if (counted === undefined) return complement(withoutInterruptions(period, away, { days, then }), period);
  const lost: Period[] = [];
  for (const window of countedTogether(away, condition, period)) {
    let left = days;
    for (const { from, to } of intersectLists(union(away), [window])) {
      if (to - from >= left) lost.push({ from: from + left, to });
      left = Math.max(0, left - (to - from + 1));
    }
  }
  return intersectLists(lost, [period]);
}

/** Absences without the day on which somebody comes home. */
function withoutLastDays(stays: readonly Period[]): readonly Period[] {
  return union(stays).flatMap(({ from, to }) => (from < to ? [{ from, to: to - 1 }] : []));
}

/** The days that are counted together: each absence, or the months or years that a period has days of, up to its end. */
function countedTogether(
  away: readonly Period[],
  { counted }: AbsenceCondition,
  { from, to }: Period,
): readonly Period[] {
  if (counted === undefined) return union(away);
  const period = { from: windowStart(counted, from), to };
  return counted === "month" ? splitByMonth(period) : splitByYear(period);
}

/** The first day that is counted for those of a question; who was not born was not away. */
function firstCounted({ counted }: AbsenceCondition, { from, birth }: CaseFacts): Day {
  if (counted === undefined) return from;
  const first = windowStart(counted, from);
  return birth > first ? Math.min(birth, from) : first;
}

function windowStart(counted: AbsenceWindow, day: Day): Day {
  const month = monthOf(day);
  return firstDay(counted === "month" ? month : month - (month % 12));
}

function askedOf({ kind, graceDays, counted }: AbsenceCondition): AskedAbsence {
  return { kind, graceDays, ...(counted === undefined ? {} : { counted }) };
}

function kindsIn(away: readonly SettingSpan[], days: Period): readonly SettingKind[] {
  return [...new Set(away.filter((each) => overlaps(each, days)).map(({ kind }) => kind))];
}
