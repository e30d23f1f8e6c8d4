import {
  complement,
  formatDay,
  intersectLists,
  overlaps,
  union,
  withoutInterruptions,
  type Period,
} from "../../../calendar/index.js";
import type { CaseFacts, SettingSpan } from "../../../person/facts/facts.js";
import type { SettingKind } from "../../../person/setting.js";
import type { AbsenceCondition } from "./condition.js";
import type { Findings } from "../../../outcome/finding.js";

/**
 * Adds the days on which somebody has been away for too long, and those of which nobody can say.
 *
 * A day without a stated setting may be one of an absence, and may make the absence around it longer. Where that decides over
 * a day, the unknown days and those they decide over cannot be judged; where it does not, nobody needs to be asked.
 */
export function checkAbsence(condition: AbsenceCondition, facts: CaseFacts, findings: Findings): void {
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
      limit: { kind: "absence", graceDays: condition.graceDays },
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
