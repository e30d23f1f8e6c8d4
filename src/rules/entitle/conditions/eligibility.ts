import { complement, formatDay, intersectLists, union, type Period } from "../../../calendar/index.js";
import type { CaseFacts, LineFacts } from "../../../person/facts/facts.js";
import type { CompiledScheme } from "../../compiled.js";
import type { Eligible, Outcome } from "../../../outcome/outcome.js";
import type { MissingFact } from "../../../outcome/missing-fact.js";
import type { Reason } from "../../../outcome/reason.js";
import type { Recorder } from "../../recording/recorder.js";
import { missingFactOf, reasonOf, type Findings, type Gap } from "../../../outcome/finding.js";
import { daysAsked } from "../../common/days-asked.js";
import { hasUnitsHere } from "../../common/paid-elsewhere.js";
import { untilEndOfLine } from "../../death/ends-of.js";
import { judgeUntilDeath } from "../../death/judge-until-death.js";
import { eachDayOutside } from "../../common/days-outside.js";
import { residenceFact } from "./kinds/residence.js";
import { matteringGaps } from "./open-days.js";

/** Which days qualify, and what keeps the others from it. {@link outcomeOf} makes the outcome of it. */
export interface Eligibility {
  readonly state: Outcome["state"];
  /** The days that qualify, in order, never adjacent. Empty unless the state is `eligible`. */
  readonly spans: readonly Period[];
  readonly reasons: readonly Reason[];
  /** What is missing: an eligible person may lack facts on days on which no amount hangs, an ineligible one lacks none. */
  readonly missing: readonly MissingFact[];
}

const none: readonly never[] = [];

/** The outcome as people and programs read it. */
export function outcomeOf(eligibility: Eligibility): Outcome {
  const { state, reasons, missing } = eligibility;
  switch (state) {
    case "eligible":
      return eligibleOutcome(eligibility);
    case "ineligible":
      return { state, reasons };
    case "incomplete":
      return { state, missing, reasons };
  }
}

/** The outcome of who is eligible. */
export function eligibleOutcome({ spans, reasons, missing }: Eligibility): Eligible {
  const days = spans.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) }));
  return { state: "eligible", spans: days, ...(missing.length === 0 ? {} : { open: missing }), reasons };
}

/**
 * The first part of step 2, entitle: which days of the case's period qualify.
 *
 * A day fails when any condition fails on it, whatever is missing; it cannot be judged when no condition fails and a fact
 * is missing; otherwise it qualifies. The case is incomplete while an amount hangs on a day that cannot be judged, or while
 * nothing but such days is left, else eligible when a day qualifies, else ineligible with every reason.
 *
 * @param facts a case that was read and bound without issues
 * @param findings what the step before found; the conditions' findings are added
 */
export function judge(
  facts: CaseFacts,
  compiled: CompiledScheme,
  findings: Findings,
  recorder?: Recorder,
): Eligibility {
  const check = (days: CaseFacts, found: Findings): void => {
    for (const condition of compiled.conditions) condition.check(days, found);
  };
  const { ends } = facts;
  if (ends === undefined) check(facts, findings);
  else judgeUntilDeath(facts, ends, check, findings);
  checkPlan(facts, compiled, findings);
  checkPlaceOfPrices(facts, compiled, findings);
  const { failures, gaps } = findings;
  if (facts.elsewhere.length > 0) {
    // Nothing is said of days that another scheme decided.
    failures.splice(0, failures.length, ...outside(facts.elsewhere, failures));
    gaps.splice(0, gaps.length, ...outside(facts.elsewhere, gaps));
  }
  if (recorder !== undefined) recordFindings(findings, recorder);
  if (failures.length === 0 && gaps.length === 0)
    return { state: "eligible", spans: daysAsked(facts), reasons: none, missing: none };
  const possible = possibleDays(failures, facts);
  const reasons = failures.map(reasonOf);
  const open = gaps.filter((gap) => intersectLists([gap], possible).length > 0);
  if (open.length === 0) {
    return { state: possible.length === 0 ? "ineligible" : "eligible", spans: possible, reasons, missing: none };
  }
  const mattering = matteringGaps(open, possible, facts, compiled);
  if (mattering.length > 0) return { state: "incomplete", spans: [], reasons, missing: mattering.map(missingFactOf) };
  const missing = open.map(missingFactOf);
  const certain = possibleDays([...failures, ...open], facts);
  if (certain.length === 0) return { state: "incomplete", spans: [], reasons, missing };
  return { state: "eligible", spans: certain, reasons, missing };
}

/** The days of a question on which no condition fails. */
export function possibleDays(failures: readonly Period[], facts: CaseFacts): readonly Period[] {
  return complement(union([...failures, ...facts.elsewhere]), facts);
}

/** What was found, outside some days. */
function outside<Found extends Period>(days: readonly Period[], found: readonly Found[]): readonly Found[] {
  return found.flatMap((each) => complement(days, each).map((own) => ({ ...each, ...own })));
}

/** Where the budget is what the plan costs, nobody knows it before the plan is known. A plan without lines is known, and costs nothing. */
function checkPlan(facts: CaseFacts, compiled: CompiledScheme, findings: Findings): void {
  if (compiled.formula !== undefined || facts.case.plan !== undefined) return;
  const to = Math.min(facts.to, facts.ends?.last ?? facts.to);
  if (facts.from <= to) {
    findings.gaps.push({ from: facts.from, to, fact: "plan", neededBy: "entitle", expected: undefined });
  }
}

/**
 * Where the budget does not hang on the plan, all other amounts do: nobody knows what is left of a budget, or who pays how much, before
 * it is known what is planned. The budget itself is told by the explanation.
 *
 * @param spans the days that qualify, or may qualify
 * @param gaps gets the plan, where it is not known
 */
export function checkPlanOfCosts(
  spans: readonly Period[],
  facts: CaseFacts,
  compiled: CompiledScheme,
  gaps: Gap[],
): void {
  const [first, last] = [spans[0], spans.at(-1)];
  // Where there is no service to plan, nothing hangs on a plan.
  if (facts.case.plan !== undefined || compiled.formula === undefined || compiled.services.length === 0) return;
  if (first === undefined || last === undefined) return;
  gaps.push({ from: first.from, to: last.to, fact: "plan", neededBy: "cost", expected: undefined });
}

/** Where prices depend on where the person lives, a line cannot be costed on a day without that residence. */
function checkPlaceOfPrices(facts: CaseFacts, compiled: CompiledScheme, findings: Findings): void {
  if (facts.lines.length === 0) return;
  const { residence } = compiled.scheme.cost;
  // Most people live at one place all the time.
  const first = facts[residence]?.[0];
  if (first !== undefined && first.from <= facts.from && first.to >= facts.to) return;
  if (compiled.conditions.some(({ asksResidence }) => asksResidence.includes(residence))) return;
  const fact = residenceFact(residence);
  const namesPlaces = ({ service }: LineFacts) =>
    compiled.namesPlaces[compiled.serviceIndexes.get(service) ?? -1] === true;
  eachDayOutside(facts[residence] ?? [], facts, (from, to) => {
    const priced = facts.lines.flatMap((line, index) =>
      hasUnitsHere(line, compiled) && namesPlaces(line) ? untilEndOfLine([line], index, facts) : [],
    );
    for (const days of intersectLists([{ from, to }], priced)) {
      findings.gaps.push({ ...days, fact, neededBy: "cost", expected: undefined });
    }
  });
}

function recordFindings(findings: Findings, recorder: Recorder): void {
  for (const { condition, from, to } of findings.failures) {
    recorder.record({ kind: "condition", condition, holds: false, from, to });
  }
  for (const { neededBy, from, to } of findings.gaps) {
    recorder.record({ kind: "condition", condition: neededBy, holds: "unknown", from, to });
  }
}
