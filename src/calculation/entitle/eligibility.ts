import { complement, intersectLists, type Period, union } from "../../calendar/index.js";
import type { CaseFacts } from "../../client/index.js";
import type { CompiledScheme } from "../../scheme/index.js";
import type { Outcome, Recorder } from "../../trace/index.js";
import { formatDay } from "../../calendar/index.js";
import { missingFactOf, reasonOf, type Findings } from "../finding.js";
import { checkCondition, eachDayOutside } from "./conditions.js";

/** Which days qualify, and the outcome as people and programs read it. */
export interface Eligibility {
  readonly outcome: Outcome;
  /** The days that qualify, in order, never adjacent. Empty unless the outcome is `eligible`. */
  readonly spans: readonly Period[];
}

/**
 * The first part of step 2, entitle: which days of the case's period qualify.
 *
 * A day fails when any condition fails on it, whatever is missing; it cannot be judged when no condition fails and a fact
 * is missing; otherwise it qualifies. The case is incomplete while a day cannot be judged, else eligible when a day
 * qualifies, else ineligible with every reason.
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
  for (const condition of compiled.conditions) checkCondition(condition, facts, compiled, findings);
  checkPlaceOfPrices(facts, compiled, findings);
  if (recorder !== undefined) recordFindings(findings, recorder);
  const { failures, gaps } = findings;
  if (failures.length === 0 && gaps.length === 0) {
    return {
      outcome: { state: "eligible", spans: [{ from: formatDay(facts.from), to: formatDay(facts.to) }], reasons: [] },
      spans: [{ from: facts.from, to: facts.to }],
    };
  }
  const failing = union(failures);
  const possible = complement(failing, facts);
  const reasons = failures.map(reasonOf);
  const open = gaps.filter((gap) => intersectLists([gap], possible).length > 0);
  if (open.length > 0) {
    return { outcome: { state: "incomplete", missing: open.map(missingFactOf), reasons }, spans: [] };
  }
  if (possible.length === 0) return { outcome: { state: "ineligible", reasons }, spans: [] };
  const spans = possible.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) }));
  return { outcome: { state: "eligible", spans, reasons }, spans: possible };
}

/** Prices depend on where the person lives, so a plan cannot be costed on a day without that residence. */
function checkPlaceOfPrices(facts: CaseFacts, compiled: CompiledScheme, findings: Findings): void {
  if (facts.lines.length === 0) return;
  const { residence } = compiled.scheme.cost;
  const asked = compiled.conditions.some(
    ({ condition }) => condition.kind === "residence" && (condition.basis === residence || condition.basis === "both"),
  );
  if (asked) return;
  eachDayOutside(facts[residence] ?? [], facts, (from, to) => {
    const fact = residence === "declared" ? "residences.declared" : "residences.actual";
    findings.gaps.push({ fact, from, to, neededBy: "cost", expected: `the ${residence} residence on these days` });
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
