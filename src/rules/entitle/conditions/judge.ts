import { addMonths, birthday, formatDay, type Day, type Period } from "../../../calendar/index.js";
import type { CaseFacts, PlaceSpan } from "../../../person/facts/facts.js";
import type {
  AgeCondition,
  DurationCondition,
  EnrolmentCondition,
  ResidenceCondition,
  SettingCondition,
  TargetGroupCondition,
} from "./condition.js";
import type { CompiledCondition, CompiledScheme } from "../../compiled.js";
import type { Actual, Asked, AskedOfFact } from "../../../outcome/statement.js";
import type { FactName } from "../../../outcome/missing-fact.js";
import type { ReasonCode } from "../../../outcome/reason.js";
import type { Findings } from "../../../outcome/finding.js";
import { checkAbsence } from "./absence.js";
import { checkAnyOf } from "./any-of.js";

/** What the check of one condition works with. */
interface Check {
  readonly facts: CaseFacts;
  readonly compiled: CompiledScheme;
  readonly findings: Findings;
}

/** Adds to the findings every day on which a condition does not hold or cannot be judged. */
export function checkCondition(
  compiledCondition: CompiledCondition,
  facts: CaseFacts,
  compiled: CompiledScheme,
  findings: Findings,
): void {
  const { condition } = compiledCondition;
  const check: Check = { facts, compiled, findings };
  switch (condition.kind) {
    case "target-group":
      checkTargetGroup(condition, check);
      return;
    case "age":
      checkAge(condition, check);
      return;
    case "residence":
      if (condition.basis !== "actual") checkResidence(condition, compiledCondition, "declared", check);
      if (condition.basis !== "declared") checkResidence(condition, compiledCondition, "actual", check);
      return;
    case "absence":
      checkAbsence(condition, facts, findings);
      return;
    case "setting":
      checkSetting(condition, check);
      return;
    case "enrolment":
      checkEnrolment(condition, check);
      return;
    case "duration":
      checkDuration(condition, check);
      return;
    case "any-of":
      checkAnyOf(condition, compiledCondition.options, facts, findings);
      return;
  }
}

function checkTargetGroup(condition: TargetGroupCondition, check: Check): void {
  const { facts } = check;
  if (facts.groups === undefined) {
    gap(check, condition.id, "client.groups", facts.from, facts.to);
    return;
  }
  const matching = facts.groups.filter((span) => condition.groups.includes(span.group));
  const { groups } = facts;
  eachDayOutside(matching, facts, (from, to) => {
    const others = groups.filter((span) => span.from <= to && from <= span.to).map((span) => span.group);
    const actual: Actual = { kind: "target-group", groups: [...new Set(others)].sort() };
    fail(check, condition, "not-in-target-group", from, to, actual, { kind: "target-group", groups: condition.groups });
  });
}

function checkAge(condition: AgeCondition, check: Check): void {
  const { facts } = check;
  if (Number.isNaN(facts.birth)) {
    gap(check, condition.id, "client.birthDate", facts.from, facts.to);
    return;
  }
  const first = birthday(facts.birth, condition.from ?? 0);
  if (first > facts.from) {
    const to = Math.min(first - 1, facts.to);
    fail(check, condition, "below-age", facts.from, to, ageOf(facts), { kind: "age", from: condition.from ?? 0 });
  }
  if (condition.until === undefined) return;
  const end = birthday(facts.birth, condition.until);
  if (end > facts.to) return;
  const from = Math.max(end, facts.from);
  fail(check, condition, "above-age", from, facts.to, ageOf(facts), { kind: "age", until: condition.until });
}

function ageOf({ birth }: CaseFacts): Actual {
  return { kind: "age", born: formatDay(birth) };
}

function checkResidence(
  condition: ResidenceCondition,
  compiledCondition: CompiledCondition,
  kind: "declared" | "actual",
  check: Check,
): void {
  const { facts, compiled } = check;
  const spans = facts[kind];
  const fact = kind === "declared" ? "residences.declared" : "residences.actual";
  eachDayOutside(spans ?? [], facts, (from, to) => {
    gap(check, condition.id, fact, from, to);
  });
  for (const span of spans ?? []) {
    const inPeriod = clip(span, facts);
    if (inPeriod === undefined) continue;
    const index = compiled.placeIndexes.get(span.place) ?? -1;
    eachDayOutside(compiledCondition.inside[index] ?? [], inPeriod, (from, to) => {
      const actual: Actual = { kind: "residence", basis: kind, place: span.place };
      fail(check, condition, "outside-places", from, to, actual, { kind: "residence", places: condition.places });
    });
  }
}

function checkSetting(condition: SettingCondition, check: Check): void {
  const { facts } = check;
  eachDayOutside(facts.settings ?? [], facts, (from, to) => {
    gap(check, condition.id, "settings", from, to);
  });
  for (const span of facts.settings ?? []) {
    if (condition.settings.includes(span.kind)) continue;
    const from = Math.max(span.from, facts.from);
    const to = Math.min(span.to, facts.to);
    if (from <= to) {
      const actual: Actual = { kind: "setting", settings: [span.kind] };
      fail(check, condition, "in-another-setting", from, to, actual, { kind: "setting", settings: condition.settings });
    }
  }
}

function checkEnrolment(condition: EnrolmentCondition, check: Check): void {
  const { facts, compiled } = check;
  const spans = enrolments(condition.id, check);
  if (spans === undefined) return;
  eachDayOutside(spans, facts, (from, to) => {
    const limit: Asked = { kind: "enrolment", scheme: compiled.name.id };
    fail(check, condition, "not-enrolled", from, to, { kind: "enrolment" }, limit);
  });
}

function checkDuration(condition: DurationCondition, check: Check): void {
  const { facts } = check;
  const spans = enrolments(condition.id, check);
  if (spans === undefined || spans.length === 0) return;
  const first = spans.reduce((earliest, span) => Math.min(earliest, span.from), facts.to + 1);
  const end = addMonths(first, condition.months, "last-day");
  if (end > facts.to) return;
  const actual: Actual = { kind: "enrolment", since: formatDay(first) };
  const limit: Asked = { kind: "duration", months: condition.months };
  fail(check, condition, "duration-over", Math.max(end, facts.from), facts.to, actual, limit);
}

/** The enrolments in this scheme; undefined with a gap where none are stated at all. */
function enrolments(neededBy: string, check: Check): readonly PlaceSpan[] | undefined {
  const { facts, compiled } = check;
  if (facts.enrolments === undefined) {
    gap(check, neededBy, "enrolments", facts.from, facts.to, { kind: "enrolment", scheme: compiled.name.id });
    return undefined;
  }
  return facts.enrolments.filter((span) => span.scheme === compiled.name.id);
}

function clip(span: Period, period: Period): Period | undefined {
  if (span.from >= period.from && span.to <= period.to) return span;
  const from = Math.max(span.from, period.from);
  const to = Math.min(span.to, period.to);
  return from <= to ? { from, to } : undefined;
}

/** Visits the runs of days of a period on which none of the spans holds. The usual case, one span over all, costs nothing. */
export function eachDayOutside(spans: readonly Period[], period: Period, visit: (from: Day, to: Day) => void): void {
  const [only] = spans;
  if (spans.length === 1 && only !== undefined && only.from <= period.from && only.to >= period.to) return;
  let day = period.from;
  for (const span of sortedByFirstDay(spans)) {
    if (span.from > period.to) break;
    if (span.from > day) visit(day, span.from - 1);
    if (span.to >= day) day = span.to + 1;
  }
  if (day <= period.to) visit(day, period.to);
}

function sortedByFirstDay(spans: readonly Period[]): readonly Period[] {
  for (let index = 1; index < spans.length; index += 1) {
    if ((spans[index]?.from ?? 0) < (spans[index - 1]?.from ?? 0)) {
      return [...spans].sort((left, right) => left.from - right.from);
    }
  }
  return spans;
}

function fail(
  check: Check,
  condition: { readonly id: string; readonly source: string },
  code: ReasonCode,
  from: Day,
  to: Day,
  actual: Actual,
  limit: Asked,
): void {
  check.findings.failures.push({ code, condition: condition.id, from, to, actual, limit, source: condition.source });
}

function gap(check: Check, neededBy: string, fact: FactName, from: Day, to: Day, expected?: AskedOfFact): void {
  check.findings.gaps.push({ fact, from, to, neededBy, expected });
}
