import { addMonths, type Day, type Period } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import type { CompiledScheme } from "../compiled.js";
import type { AssessedSpan } from "./assessed-span.js";
import type { Findings } from "../../outcome/finding.js";
import { isUndecided, lastDayOf } from "./binding.js";
import type { BindingAssessments } from "./binding-days.js";
import { isEntitling } from "./entitling.js";
import { lacksFindings, scoreOf } from "./findings.js";
import { levelOf } from "./level-of.js";
import { newestByDay, type NewestByDay } from "./newest-by-day.js";

/**
 * Days of assessments, those on which nobody may be worse off than before a reassessment with the assessment in force until
 * then. Where the scheme has no such rule, the spans themselves.
 *
 * An assessment that had expired, or never bound, was not in force and protects nobody.
 *
 * @param made all of the case, also those of before its period
 * @param findings where what is missing of an earlier assessment is added
 */
export function protectedSpans(
  spans: readonly AssessedSpan[],
  { assessments, days }: BindingAssessments,
  compiled: CompiledScheme,
  findings: Findings,
): readonly AssessedSpan[] {
  const notWorseOff = compiled.formula?.notWorseOff;
  if (notWorseOff === undefined) return spans;
  const newestOn = newestByDay(assessments, days, compiled.scheme.assess);
  return spans.flatMap((span) => {
    const binds = days[assessments.indexOf(span.assessment)] ?? span.from;
    const { months } = notWorseOff;
    const end = months === undefined ? span.to : Math.min(span.to, addMonths(binds, months, "last-day") - 1);
    if (end < span.from) return [span];
    const before = inForceOn(binds - 1, newestOn, compiled);
    if (before === undefined || lacksLevel(before, { from: span.from, to: end }, compiled, findings)) return [span];
    const held = { ...span, to: end, before: { ...span, level: levelOf(before.score, compiled), assessment: before } };
    return end === span.to ? [held] : [held, { ...span, from: end + 1 }];
  });
}

/** The newest assessment that binds on a day, unless it had expired. */
function inForceOn(
  day: Day,
  newestOn: NewestByDay,
  { scheme: { assess } }: CompiledScheme,
): AssessmentFacts | undefined {
  const newest = newestOn(day);
  return newest !== undefined && lastDayOf(newest.binds, assess) >= day ? newest.assessment : undefined;
}

/** Adds what is missing of an earlier assessment for the days on which it protects. */
function lacksLevel(
  before: AssessmentFacts,
  { from, to }: Period,
  compiled: CompiledScheme,
  findings: Findings,
): boolean {
  const { assess } = compiled.scheme;
  const gap = { from, to, neededBy: "not-worse-off" };
  if (isUndecided(before, assess)) {
    const expected = { kind: "assessment", assessment: before.id } as const;
    findings.gaps.push({ ...gap, fact: "assessments.decidedOn", expected });
    return true;
  }
  if (compiled.levelOfScore !== undefined && levelOf(before.score, compiled) < 0) {
    findings.gaps.push({ ...gap, fact: "assessments.score", expected: scoreOf(before) });
    return true;
  }
  if (!isEntitling(levelOf(before.score, compiled), compiled)) return false;
  return lacksFindings(before, { from, to }, compiled, findings);
}
