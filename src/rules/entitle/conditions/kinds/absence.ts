import {
  complement,
  formatDay,
  intersectLists,
  overlaps,
  union,
  withoutInterruptions,
  type Period,
} from "../../../../calendar/index.js";
import { received, type Issue } from "../../../../errors/index.js";
import type { CaseFacts, SettingSpan } from "../../../../person/facts/facts.js";
import type { SettingKind } from "../../../../person/setting.js";
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
}

/** Every {@link AbsenceCondition.then}. */
export const absenceDays = ["after-grace", "all"] as const satisfies readonly AbsenceCondition["then"][];

/** Stays away from home that are borne for some days. */
export const absence: ConditionKind<AbsenceCondition> = {
  read(condition, path, { issues }) {
    checkAbsence(condition, path, issues);
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

/**
 * Adds the days on which somebody has been away for too long, and those of which nobody can say.
 *
 * A day without a stated setting may be one of an absence, and may make the absence around it longer. Where that decides over
 * a day, the unknown days and those they decide over cannot be judged; where it does not, nobody needs to be asked.
 */
function findAbsences(condition: AbsenceCondition, facts: CaseFacts, findings: Findings): void {
  const settings = facts.settings ?? [];
  const away = settings.filter(({ kind }) => condition.settings.includes(kind));
  const unknown = complement(settings, facts);
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
      limit: { kind: condition.kind, graceDays: condition.graceDays },
      source: condition.source,
    });
  }
  if (unknown.length === 0) return;
  const perhaps = [...away, ...unknown];
  const decided = intersectLists(complement(lost, facts), lostDays(perhaps, condition, facts));
  if (decided.length === 0) return;
  for (const stay of union(perhaps)) {
    if (!decided.some((days) => overlaps(days, stay))) continue;
    const asked = intersectLists(unknown, [stay]);
    const spans = asked.map((each) => ({ from: formatDay(each.from), to: formatDay(each.to) }));
    for (const { from, to } of union([...asked, ...intersectLists(decided, [stay])])) {
      findings.gaps.push({ fact: "settings", from, to, neededBy: condition.id, expected: { kind: "days", spans } });
    }
  }
}

/** The days of a period that absences take away. */
function lostDays(away: readonly Period[], condition: AbsenceCondition, period: Period): readonly Period[] {
  const { graceDays: days, then } = condition;
  return complement(withoutInterruptions(period, away, { days, then }), period);
}

function kindsIn(away: readonly SettingSpan[], days: Period): readonly SettingKind[] {
  return [...new Set(away.filter((each) => overlaps(each, days)).map(({ kind }) => kind))];
}
