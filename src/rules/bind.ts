import { formatDay, formatEnd, formatPeriod } from "../calendar/index.js";
import { scoreDecimals, type AssessmentFacts } from "../person/facts/assessment-facts.js";
import type { CaseFacts, LineFacts } from "../person/facts/facts.js";
import type { PlaceSpan } from "../person/facts/spans.js";
import type { ResidenceKind } from "../person/residence.js";
import { countOf, received, type Issue } from "../errors/index.js";
import { zeros } from "../lists/index.js";
import { formatScaledShort, quantityDecimals } from "../numbers/index.js";
import type { AnswerScaleFacts } from "./assess/answer-scale.js";
import type { CompiledScheme } from "./compiled.js";
import { bindAnswers } from "./assess/bind-answers.js";
import { isOfNights } from "./death/ends-of.js";
import { bindDecisions } from "./beside/bind-decisions.js";
import { bindLimits } from "./limit/bind-limits.js";
import { countedLine, type WeeksByService } from "./common/quantity-per-month.js";
import { checkUnits } from "../person/units-within.js";
import { amountKeys } from "../person/read/means.js";
import { bindBounds } from "./when/circumstance-bounds.js";
import { addUnknown } from "./reading/add-unknown.js";

/**
 * Checks a case against a scheme: what only both together can show. Unknown services and places, a period outside the
 * scheme, a unit that is not the service's, a score outside the scale, a place after its end.
 *
 * @param facts a case that was read without issues
 * @param issues where every issue is added
 * @returns the index in the scheme of the service of each line; -1 where the scheme does not know it
 */
export function bindCase(facts: CaseFacts, compiled: CompiledScheme, issues: Issue[]): readonly number[] {
  if (facts.from < compiled.validity.from || facts.to > compiled.validity.to) {
    issues.push({
      code: "outside-validity",
      path: "period",
      expected: `days within ${formatDay(compiled.validity.from)} to ${formatEnd(compiled.validity.to)}, for which scheme "${compiled.name.id}" holds`,
      received: formatPeriod(facts),
    });
  }
  bindPlaces(facts, "declared", compiled, issues);
  bindPlaces(facts, "actual", compiled, issues);
  if (facts.assessments !== undefined) bindAssessments(facts.assessments, compiled, issues);
  bindCircumstances(facts, compiled, issues);
  bindBounds(facts, compiled.circumstanceBounds, issues);
  bindKinds(facts.incomes, "incomes", compiled, issues);
  bindKinds(facts.expenses, "expenses", compiled, issues);
  for (const { incomes, index } of facts.relatives ?? []) {
    bindKinds(incomes, `relatives[${index}].incomes`, compiled, issues);
  }
  bindLimits(facts, compiled, issues);
  bindDecisions(facts, compiled, issues);
  const serviceOf = zeros(facts.lines.length);
  for (let index = 0; index < serviceOf.length; index += 1) {
    // The index is in range.
    serviceOf[index] = bindLine(facts.lines[index] as LineFacts, facts, compiled, issues);
  }
  if (compiled.weeksToMonths !== undefined) bindCounted(facts, compiled.weeksToMonths, issues);
  return serviceOf;
}

function bindPlaces(facts: CaseFacts, kind: ResidenceKind, compiled: CompiledScheme, issues: Issue[]): void {
  for (const span of facts[kind] ?? []) {
    // Dates that could not be read have issues of their own.
    if (!(span.to >= facts.from && span.from <= facts.to)) continue;
    const index = compiled.placeIndexes.get(span.place);
    const place = index === undefined ? undefined : compiled.places[index];
    if (place === undefined) {
      addUnknown(issues, span.place, compiled.placeIndexes.keys(), {
        expected: "a place of the scheme",
        path: pathOfPlace(facts, kind, span),
      });
      continue;
    }
    const from = Math.max(span.from, facts.from);
    const to = Math.min(span.to, facts.to);
    if (from >= place.from && to <= place.to) continue;
    const successors = place.place.successors ?? [];
    issues.push({
      code: "place-outside-its-days",
      path: pathOfPlace(facts, kind, span),
      expected: `a place that exists from ${formatDay(from)} to ${formatDay(to)}`,
      received: `"${span.place}", which exists from ${formatDay(place.from)} to ${formatEnd(place.to)}`,
      ...(successors.length === 0
        ? {}
        : { hint: `From then on use ${successors.map((id) => `"${id}"`).join(" or ")}.` }),
    });
  }
}

function pathOfPlace(facts: CaseFacts, kind: ResidenceKind, { from, place }: PlaceSpan): string {
  const residences = facts.case.residences ?? [];
  const index = residences.findIndex(
    (each) => each.kind === kind && each.place === place && each.from === formatDay(from),
  );
  return `residences[${index}].place`;
}

const noScales: readonly AnswerScaleFacts[] = [];

function bindAssessments(assessments: readonly AssessmentFacts[], compiled: CompiledScheme, issues: Issue[]): void {
  const { instrument } = compiled.scheme.assess;
  const scales =
    compiled.budgets.length === 0
      ? (compiled.rates?.answers ?? noScales)
      : compiled.budgets.flatMap(({ rules }) => rules.rates?.answers ?? noScales);
  let before: AssessmentFacts | undefined;
  for (const assessment of assessments) {
    if (assessment.instrument !== instrument) continue;
    if (assessment.score < compiled.minimumScore || assessment.score > compiled.maximumScore) {
      issues.push({
        code: "score-outside-scale",
        path: `assessments[${assessment.index}].score`,
        expected: `a score from ${scoreText(compiled.minimumScore)} to ${scoreText(compiled.maximumScore)}, the scale of "${instrument}"`,
        received: received(scoreText(assessment.score)),
      });
    }
    if (scales.length > 0) bindAnswers(assessment, scales, `assessments[${assessment.index}]`, issues);
    if (before !== undefined && before.date === assessment.date) {
      issues.push({
        code: "two-assessments-one-day",
        path: `assessments[${assessment.index}].date`,
        expected: `a day on which no other assessment by "${instrument}" was made`,
        received: `${formatDay(assessment.date)}, as assessments[${before.index}] has it`,
        hint: "Leave out the assessment that was replaced.",
      });
    }
    before = assessment;
  }
}

/** Where a scheme names kinds of income or of expenses, one of another kind could be counted, or left out, by mistake. */
function bindKinds(spans: CaseFacts["incomes"], list: string, compiled: CompiledScheme, issues: Issue[]): void {
  const key = list === "expenses" ? "expenseKinds" : "incomeKinds";
  const kinds = compiled.scheme[key];
  for (const [index, { per }] of spans?.entries() ?? []) {
    if (per !== "month") bindLength(per, `${list}[${index}]`, compiled, issues);
  }
  if (spans === undefined || kinds === undefined) return;
  const known = new Set(kinds.map(({ id }) => id));
  for (const [index, { kind }] of spans.entries()) {
    if (known.has(kind)) continue;
    addUnknown(issues, kind, known, { expected: `one of ${key} of the scheme`, path: `${list}[${index}].kind` });
  }
}

/** What is stated by week or by year counts where a test is of a week, or the scheme says how it is converted. */
function bindLength(
  per: "week" | "year",
  path: string,
  { scheme, contributions }: CompiledScheme,
  issues: Issue[],
): void {
  const { meansConversion: conversion } = scheme;
  const { rules, caps } = contributions;
  const byWeek = rules.length > 0 && caps.length === 0 && rules.every(({ month }) => month.byWeek);
  if (conversion !== undefined && (per === "year" || conversion.weeks !== undefined)) return;
  if (per === "week" && byWeek && scheme.liableRelatives === undefined) return;
  issues.push({
    code: "means-per",
    path: `${path}.${amountKeys[per]}`,
    expected: `an amount per month, because the scheme does not say how one per ${per} is converted`,
    received: amountKeys[per],
  });
}

/** A circumstance that the scheme does not name belongs to another scheme; one that it names has its kind of value. */
function bindCircumstances(facts: CaseFacts, compiled: CompiledScheme, issues: Issue[]): void {
  const named = compiled.scheme.circumstances;
  if (facts.circumstances === undefined || named === undefined) return;
  for (const { circumstance, value, index } of facts.circumstances) {
    const kind = named.find(({ id }) => id === circumstance)?.kind;
    if (kind === undefined || (kind === "yes-no") === (typeof value === "boolean")) continue;
    issues.push({
      code: "circumstance-kind",
      path: `client.circumstances[${index}].value`,
      expected: kind === "yes-no" ? "true or false" : "a number as decimal text",
      received: received(facts.case.client.circumstances?.[index]?.value),
    });
  }
}

function bindLine(line: LineFacts, facts: CaseFacts, compiled: CompiledScheme, issues: Issue[]): number {
  if (line.timeBand !== undefined) bindTimeBand(line.timeBand, line.index, compiled, issues);
  const index = compiled.serviceIndexes.get(line.service);
  const service = index === undefined ? undefined : compiled.services[index];
  if (index === undefined || service === undefined) {
    const path = `plan.lines[${line.index}].service`;
    const none = compiled.services.length === 0 ? { hint: "The scheme grants money and names no service." } : {};
    addUnknown(issues, line.service, compiled.serviceIndexes.keys(), {
      ...none,
      expected: "a service of the scheme",
      path,
    });
    return -1;
  }
  checkQuantity(line, facts, compiled, issues);
  if (service.unit === line.unit) return index;
  issues.push({
    code: "unit-mismatch",
    path: `plan.lines[${line.index}].unit`,
    expected: `"${service.unit}", the unit of service "${service.id}"`,
    received: received(line.unit),
  });
  return index;
}

/** Units of a week may come to more than can be counted once they are those of a month. */
function bindCounted(facts: CaseFacts, weeks: WeeksByService, issues: Issue[]): void {
  const { plan } = facts.case;
  const counted = facts.lines.map((line) => countedLine(line, weeks));
  if (plan !== undefined && issues.length === 0) checkUnits(counted, plan, facts, issues);
}

/** An amount of money has the decimals of the currency, and of nights there is at least one. */
function checkQuantity(line: LineFacts, facts: CaseFacts, { scheme, ofNights }: CompiledScheme, issues: Issue[]): void {
  const path = `plan.lines[${line.index}]`;
  if (line.unit === "money" && line.quantity % 10 ** (quantityDecimals - scheme.minorUnit) > 0) {
    issues.push({
      code: "too-many-decimals",
      path: `${path}.quantity`,
      expected: `an amount of money with at most ${countOf(scheme.minorUnit, "decimal")}, as the currency has`,
      received: received(formatScaledShort(line.quantity, quantityDecimals)),
    });
  }
  // As the case writes it: a line of one night may have lost its last day already.
  const { from, to } = facts.case.plan?.lines[line.index] ?? {};
  if (ofNights === undefined || from !== to || !isOfNights(line, ofNights)) return;
  issues.push({
    code: "no-night",
    path: `${path}.to`,
    expected: `a day after the first, ${formatDay(line.from)}, because the last day of "${line.service}" does not count`,
    received: received(formatDay(line.to)),
    hint: "Write the day of leaving.",
  });
}

function bindTimeBand(timeBand: string, line: number, compiled: CompiledScheme, issues: Issue[]): void {
  const known = new Set((compiled.scheme.timeBands ?? []).map(({ id }) => id));
  const path = `plan.lines[${line}].timeBand`;
  if (!known.has(timeBand)) addUnknown(issues, timeBand, known, { expected: "a time band of the scheme", path });
}

function scoreText(scaled: number): string {
  return formatScaledShort(scaled, scoreDecimals);
}
