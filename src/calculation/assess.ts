import { addMonths, firstDay, monthOf, type Day, type Period } from "../calendar/index.js";
import { scoreDecimals, type AssessmentFacts, type CaseFacts } from "../client/index.js";
import { formatScaledShort } from "../numbers/index.js";
import type { CompiledScheme, ScoreBandsRule } from "../scheme/index.js";
import type { FactName, Recorder } from "../trace/index.js";
import type { Findings } from "./finding.js";

/** Days with one level. */
export interface LevelSpan extends Period {
  /** Index of the level in the scheme, 0 for the least need. */
  readonly level: number;
}

/** Index that stands for a score between bands that gives no level. */
const undecided = -1;

/**
 * Step 1, assess: the assessments of a person → the level on each day of the case's period.
 *
 * A level binds from the day the scheme names; a newer assessment replaces the older from its own. A day without a level is
 * not guessed: it becomes a gap that names the fact which is missing.
 *
 * @param facts a case that was read and bound without issues
 * @param findings where the days without a level are added
 * @returns the days with a level, in order
 */
export function assess(
  facts: CaseFacts,
  compiled: CompiledScheme,
  findings: Findings,
  recorder?: Recorder,
): readonly LevelSpan[] {
  const rule = compiled.scheme.assess;
  const spans: LevelSpan[] = [];
  const assessments = facts.assessments ?? [];
  let reached = facts.from;
  for (let index = 0; index < assessments.length && reached <= facts.to; index += 1) {
    const assessment = assessments[index];
    if (assessment?.instrument !== rule.instrument) continue;
    const binds = bindingDay(assessment, rule);
    const next = nextBindingDay(assessments, index, rule);
    const from = Math.max(binds, reached);
    const to = Math.min(next - 1, facts.to);
    if (to < from) continue;
    if (from > reached) addGap(findings, "assessments", reached, from - 1, rule);
    reached = to + 1;
    if (isUndecided(assessment, rule)) {
      addGap(findings, "assessments.decidedOn", from, to, rule);
      continue;
    }
    const lasts = Math.min(to, lastDayOf(binds, rule));
    if (lasts >= from) addLevel(assessment, from, lasts, compiled, findings, spans, recorder);
    if (lasts < to) addGap(findings, "assessments", Math.max(from, lasts + 1), to, rule);
  }
  if (reached <= facts.to) addGap(findings, "assessments", reached, facts.to, rule);
  return spans;
}

/** The first day on which an assessment counts, or could count where the decision it waits for is not stated. */
function bindingDay(assessment: AssessmentFacts, rule: ScoreBandsRule): Day {
  switch (rule.binds) {
    case "assessment":
      return assessment.date;
    case "decision":
      return isUndecided(assessment, rule) ? assessment.date : assessment.decidedOn;
    case "next-month":
      return firstDay(monthOf(assessment.date) + 1);
  }
}

/** Whether an assessment waits for a decision that is not stated, so that nobody knows from which day it counts. */
function isUndecided(assessment: AssessmentFacts, rule: ScoreBandsRule): boolean {
  return rule.binds === "decision" && Number.isNaN(assessment.decidedOn);
}

/** The day on which a later assessment takes over; after every day where none does. */
function nextBindingDay(assessments: readonly AssessmentFacts[], index: number, rule: ScoreBandsRule): Day {
  let earliest = Number.MAX_SAFE_INTEGER;
  for (let later = index + 1; later < assessments.length; later += 1) {
    const assessment = assessments[later];
    if (assessment?.instrument !== rule.instrument) continue;
    const binds = bindingDay(assessment, rule);
    if (binds < earliest) earliest = binds;
  }
  return earliest;
}

function lastDayOf(binds: Day, rule: ScoreBandsRule): Day {
  if (rule.expiresAfterMonths === undefined) return Number.MAX_SAFE_INTEGER;
  return addMonths(binds, rule.expiresAfterMonths, "last-day") - 1;
}

function addLevel(
  assessment: AssessmentFacts,
  from: Day,
  to: Day,
  compiled: CompiledScheme,
  findings: Findings,
  spans: LevelSpan[],
  recorder: Recorder | undefined,
): void {
  const level = Number.isNaN(assessment.score) ? undecided : levelOf(assessment.score, compiled);
  if (level === undecided) {
    addGap(findings, "assessments.score", from, to, compiled.scheme.assess, assessment.score);
    return;
  }
  spans.push({ from, to, level });
  recorder?.record({ kind: "level", assessment: assessment.id, level: compiled.levelIds[level] ?? "", from, to });
}

/**
 * The level of a score: the band it lies in, and between bands what the scheme says.
 *
 * @param score scaled by `scoreDecimals`, within the scale
 * @returns the index of the level, or -1 where the scheme leaves scores between bands undecided
 */
export function levelOf(score: number, compiled: CompiledScheme): number {
  const { bands } = compiled;
  const { between, direction } = compiled.scheme.assess;
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index];
    if (band === undefined || score > band.to) continue;
    if (score >= band.from) return band.level;
    if (between === "undecided") return undecided;
    const higherScore = (between === "more-need") === (direction === "need");
    return higherScore ? band.level : (bands[index - 1]?.level ?? undecided);
  }
  return undecided;
}

function addGap(findings: Findings, fact: FactName, from: Day, to: Day, rule: ScoreBandsRule, score?: number): void {
  findings.gaps.push({ fact, from, to, neededBy: "assess", expected: expectedOf(fact, rule, score) });
}

function expectedOf(fact: FactName, rule: ScoreBandsRule, score: number | undefined): string {
  if (fact === "assessments.decidedOn") return "the day of the decision that rests on the assessment";
  if (score === undefined) return `an assessment by "${rule.instrument}" that holds on these days`;
  if (Number.isNaN(score)) return "the score of the assessment";
  return `a score inside a band; ${formatScaledShort(score, scoreDecimals)} lies between two`;
}
