import { formatDay } from "../../calendar/index.js";
import type { CaseFacts, Ends } from "../../person/facts/facts.js";
import type { Findings } from "../../outcome/finding.js";
import type { Label } from "../../sources/index.js";

/** What reasons name instead of a condition where the client has died. */
export const deathStep = "death";

/** What it is called. */
export const deathLabel: Label = { lv: "nāve", en: "death" };

/**
 * Judges the days of somebody who died: until the death as anybody's, after it by what was found of the day of death, and the days on
 * which nothing goes on as lost.
 *
 * @param judge adds what it finds of the days of the facts it is given
 * @param findings where what is found is added
 */
export function judgeUntilDeath(
  facts: CaseFacts,
  ends: Ends,
  judge: (facts: CaseFacts, findings: Findings) => void,
  findings: Findings,
): void {
  const { from, to, death } = facts;
  const { last, source } = ends;
  if (last >= from) {
    const found: Findings = { failures: [], gaps: [] };
    judge({ ...facts, from: Math.min(from, death), to: death }, found);
    const lasts = Math.min(to, last);
    const held = <Found extends { readonly from: number; readonly to: number }>(all: readonly Found[]): Found[] =>
      all
        .map((each) => ({ ...each, from: Math.max(each.from, from), to: each.to === death ? lasts : each.to }))
        .filter((each) => each.from <= each.to);
    findings.failures.push(...held(found.failures));
    findings.gaps.push(...held(found.gaps));
  }
  if (last >= to) return;
  findings.failures.push({
    code: "died",
    condition: deathStep,
    from: Math.max(from, last + 1),
    to,
    actual: { kind: "date", on: formatDay(death) },
    limit: { kind: "last-day", on: formatDay(last) },
    source,
  });
}
