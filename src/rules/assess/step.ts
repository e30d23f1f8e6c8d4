import { formatDay, latestDay, type Day, type Period } from "../../calendar/index.js";
import type { AssessmentFacts } from "../../person/facts/assessment-facts.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";
import type { Run } from "../run.js";
import type { AssessRule } from "./registry.js";
import type { AskedOfFact } from "../../outcome/statement.js";
import type { FactName } from "../../outcome/missing-fact.js";
import type { Recorder } from "../recording/recorder.js";
import { isUndecided, lastDayOf } from "./binding.js";
import { bindingDays } from "./binding-days.js";
import { failUnentitled, isEntitling } from "./entitling.js";
import { levelOf } from "./level-of.js";
import { noLevel } from "./scale-facts.js";
import { askOpenAmounts } from "./open-amounts.js";
import { lacksFindings, scoreOf } from "./findings.js";
import { protectedSpans } from "./not-worse-off.js";
import { zeros } from "../../lists/index.js";
import type { Findings } from "../../outcome/finding.js";
import type { AssessedSpan } from "./assessed-span.js";

/**
 * Step 1, assess: the assessments of a person → the level on each day of the case's period.
 *
 * A level binds from the day the scheme names; a newer assessment replaces the older from its own. A day without a level is
 * not guessed: it becomes a gap that names the fact which is missing. A day whose level gives no entitlement fails.
 *
 * @param facts a case that was read and bound without issues
 * @param findings where the days without a level, and those of a level without entitlement, are added
 * @returns the days on which an assessment counts, in order
 */
export function assess(
  facts: CaseFacts,
  compiled: CompiledScheme,
  findings: Findings,
  recorder?: Recorder,
): readonly AssessedSpan[] {
  const rule = compiled.scheme.assess;
  const spans: AssessedSpan[] = [];
  const assessments = facts.assessments ?? [];
  const days = bindingDays(assessments, compiled);
  const nexts = nextBindingDays(assessments, days, rule);
  const first = rule.beforeFirst === undefined ? undefined : firstBindingDay(assessments, days, rule);
  // Where the client has died, no level is asked for on days on which nothing goes on.
  const end = facts.ends === undefined ? facts.to : Math.min(facts.to, facts.ends.last);
  let reached = facts.from;
  for (let index = 0; index < assessments.length && reached <= end; index += 1) {
    const assessment = assessments[index];
    if (assessment?.instrument !== rule.instrument) continue;
    const binds = days[index] ?? never;
    const next = nexts[index] ?? never;
    const from = Math.max(binds, reached);
    const to = Math.min(next - 1, end);
    if (to < from) continue;
    if (from > reached) addUnassessed(findings, { from: reached, to: from - 1 }, rule, first);
    reached = to + 1;
    if (isUndecided(assessment, rule)) {
      addGap(findings, "assessments.decidedOn", { from, to }, { kind: "assessment", assessment: assessment.id });
      continue;
    }
    const lasts = Math.min(to, lastDayOf(binds, rule));
    if (lasts >= from) addLevel(assessment, { from, to: lasts }, spans, { compiled, findings, recorder });
    if (lasts < to) addUnassessed(findings, { from: Math.max(from, lasts + 1), to }, rule, first);
  }
  if (reached <= end) addUnassessed(findings, { from: reached, to: end }, rule, first);
  const levels =
    compiled.entitlement === undefined ? spans : protectedSpans(spans, { assessments, days }, compiled, findings);
  askOpenAmounts(levels, facts, compiled, findings);
  if (compiled.hasUnentitled) failUnentitled(levels, compiled, findings);
  return levels;
}

/** After every day that can be written. */
const never: Day = latestDay + 1;

/** For each assessment, the day on which a later one takes over; after every day where none does. */
function nextBindingDays(
  assessments: readonly AssessmentFacts[],
  days: readonly Day[],
  rule: AssessRule,
): readonly Day[] {
  const nexts = zeros(assessments.length);
  let earliest: Day = never;
  for (let index = assessments.length - 1; index >= 0; index -= 1) {
    nexts[index] = earliest;
    const assessment = assessments[index];
    if (assessment?.instrument !== rule.instrument) continue;
    earliest = Math.min(earliest, days[index] ?? never);
  }
  return nexts;
}

function addLevel(
  assessment: AssessmentFacts,
  { from, to }: Period,
  spans: AssessedSpan[],
  { compiled, findings, recorder }: Pick<Run, "compiled" | "recorder"> & { readonly findings: Findings },
): void {
  const { score } = assessment;
  let level = noLevel;
  if (compiled.levelOfScore !== undefined) {
    level = Number.isNaN(score) ? noLevel : levelOf(score, compiled);
    if (level === noLevel) {
      addGap(findings, "assessments.score", { from, to }, scoreOf(assessment));
      return;
    }
  }
  // Where the level gives nothing, nothing hangs on what else the assessment found.
  if (
    compiled.entitlement !== undefined &&
    isEntitling(level, compiled) &&
    lacksFindings(assessment, { from, to }, compiled, findings)
  )
    return;
  spans.push({ from, to, level, assessment });
  recorder?.record({ kind: "level", assessment: assessment.id, level: compiled.levelIds[level], from, to });
}

/** The day on which the first assessment of a person binds; undefined where there is none. */
function firstBindingDay(
  assessments: readonly AssessmentFacts[],
  days: readonly Day[],
  rule: AssessRule,
): Day | undefined {
  let first: Day | undefined;
  for (const [index, assessment] of assessments.entries()) {
    if (assessment.instrument !== rule.instrument) continue;
    const binds = days[index] ?? never;
    if (first === undefined || binds < first) first = binds;
  }
  return first;
}

/**
 * Days without an assessment: the fact is missing, unless they come before the first one and the scheme says that nobody is
 * entitled then.
 *
 * @param first the day on which the first assessment binds, where the scheme says so
 */
function addUnassessed(findings: Findings, { from, to }: Period, rule: AssessRule, first: Day | undefined): void {
  const { instrument, beforeFirst } = rule;
  if (beforeFirst !== undefined && first !== undefined && to < first) {
    const { source } = beforeFirst;
    const on = formatDay(first);
    const why = { actual: { kind: "date", on }, limit: { kind: "date", from: on } } as const;
    findings.failures.push({ code: "not-yet-assessed", condition: "assess", from, to, ...why, source });
    return;
  }
  addGap(findings, "assessments", { from, to }, { kind: "instrument", instrument });
}

function addGap(findings: Findings, fact: FactName, { from, to }: Period, expected: AskedOfFact): void {
  findings.gaps.push({ fact, from, to, neededBy: "assess", expected });
}
