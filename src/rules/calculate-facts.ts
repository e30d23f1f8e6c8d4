import type { CaseFacts } from "../person/facts/facts.js";
import { type BoundCase, inCase } from "./bound-case.js";
import type { Issue } from "../errors/index.js";
import type { CompiledScheme } from "./compiled.js";
import type { Recorder } from "./recording/recorder.js";
import { noteAssumption } from "./reading/note-assumption.js";
import { noteConversions } from "./common/quantity-per-month.js";
import { atPath } from "./reading/at-path.js";
import { levelDays } from "./assess/level-days.js";
import { assess } from "./assess/step.js";
import { belowOf } from "./contribute/cost-below.js";
import { paidOfYearLeft } from "./contribute/months/paid-of-year.js";
import type { Contribution } from "./contribute/step.js";
import { askForPrices } from "./cost/ask-for-prices.js";
import { cost } from "./cost/step.js";
import type { OutsideAmount } from "./cost/outside.js";
import { carriedOn, unusedOn } from "./carry-over.js";
import { askForCaps } from "./cover/caps-hold.js";
import { coveringAll } from "./beside/covering-all.js";
import { eachBudget } from "./beside/each-budget.js";
import { isMonthBegun } from "./handing-on/days-before.js";
import { findLackingMeans } from "./means-lacking.js";
import { coverAndContribute } from "./cover-and-contribute.js";
import { checkPlanOfCosts, type Eligibility, judge, possibleDays } from "./entitle/conditions/eligibility.js";
import { begunBudgets, carriedUnknown } from "./entitle/budget/begun-budgets.js";
import { countsOnce, firstBudget, isOfQuestion } from "./entitle/budget/of-question.js";
import { planBudget } from "./entitle/budget/plan-budget.js";
import { paymentsWithin } from "./entitle/budget/payment.js";
import { withPayments } from "./entitle/budget/payments.js";
import { type PersonalBudget, personalBudget } from "./entitle/budget/personal-budget.js";
import { type Findings, type Gap, missingFactOf } from "../outcome/finding.js";
import { askForSources } from "./fund/ask-for-sources.js";
import { fund } from "./fund/step.js";
import { toldOfLines } from "./fund/unit-costs.js";
import { limit } from "./limit/step.js";
import { limitsBefore } from "./handing-on/limits-before.js";
import { limitsLeft } from "./handing-on/limits-left.js";
import { sharedLeft } from "./handing-on/shared-left.js";
import { type ContributionParts, noParts } from "../result/rows/payer-row.js";
import type { Before, LineName } from "../result/numbers.js";
import { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "../result/result.js";
import { calculateQualified } from "./plain/short-way.js";
import { opened, withoutUnits } from "./nothing-known.js";
import { beforeOf } from "./handing-on/before-of.js";

/** A budget that was granted for its own days, which the question does not all have. */
export interface GrantedBudget {
  readonly budget: PersonalBudget;
  /** The assumptions behind it. */
  readonly assumptions: readonly string[];
  /** The budgets that can go on after the question. */
  readonly going: Before["budgets"];
}

/**
 * The steps one after the other, for a case that was read and bound: assess → entitle → limit → cost → cover → contribute → fund.
 *
 * @param granted the budget, where it is not that of the days of the question
 * @throws {InputError} with every issue that a step finds
 */
export function calculateFacts(
  bound: BoundCase,
  compiled: CompiledScheme,
  recorder: Recorder | undefined,
  granted?: GrantedBudget,
): Result {
  const { facts, serviceOf } = bound;
  const opening = limitsBefore(bound, compiled);
  const findings: Findings = { failures: [], gaps: [] };
  const levels = assess(facts, compiled, findings, recorder);
  const eligibility = judge(facts, compiled, findings, recorder);
  if (bound.isAlone === true && granted === undefined && isOnAllDays(eligibility)) {
    const result = calculateQualified(facts, compiled);
    if (result !== undefined) return result;
  }
  const assumptions = compiled.assumptions.slice();
  noteConversions(facts, compiled.weeksToMonths, assumptions);
  const gaps: Gap[] = [];
  const issues: Issue[] = [];
  const context = {
    facts,
    levels,
    compiled,
    eligible: eligibility.spans,
    findings: { failures: [], gaps },
    issues,
    assumptions,
    recorder,
    monthBegun:
      (compiled.testsSources ||
        compiled.contributions.rules.length + compiled.coverCaps.length + compiled.fundCaps.length > 0 ||
        compiled.budgets.length > 0) &&
      isMonthBegun(facts, compiled),
  };
  if (eligibility.state === "incomplete") {
    // All missing facts are named at once: also those that later steps would ask for on the days that may qualify.
    const possible = possibleDays(findings.failures, facts);
    checkPlanOfCosts(possible, facts, compiled, gaps);
    askForPrices({ serviceOf, eligible: possible }, context, compiled, gaps);
    askForSources({ ...context, eligible: possible }, context, compiled, { gaps, issues: [] });
    for (const { rules } of eachBudget(compiled)) askForCaps(possible, context, rules, gaps);
    const aside = { assumptions: [], recorder: undefined };
    limit(
      { eligible: possible, levels, findings: { failures: findings.failures, gaps }, opening },
      { ...context, ...aside },
    );
    findLackingMeans({ ...context, eligible: possible, ...aside });
    if (issues.length > 0) throw inCase(issues, facts);
    const missing = [...eligibility.missing, ...gaps.map(missingFactOf)];
    return new IncompleteResult(withoutUnits(facts, compiled, { ...eligibility, missing }));
  }
  checkPlanOfCosts(eligibility.spans, facts, compiled, gaps);
  askForPrices({ serviceOf, eligible: eligibility.spans }, context, compiled, gaps);
  askForSources(context, context, compiled, { gaps, issues });
  for (const { rules } of eachBudget(compiled)) askForCaps(context.eligible, context, rules, gaps);
  const ofLimits = { failures: findings.failures, gaps };
  const units = limit({ eligible: eligibility.spans, levels, findings: ofLimits, opening }, context);
  if (gaps.length > 0) {
    findLackingMeans({ ...context, assumptions: [], recorder: undefined });
    if (issues.length > 0) throw inCase(issues, facts);
    return new IncompleteResult(withoutUnits(facts, compiled, opened(eligibility, gaps)));
  }
  const judged = { facts, opening, eligible: eligibility.spans, levels, failures: findings.failures, units };
  const limits = compiled.limits.length === 0 ? undefined : limitsLeft(judged, compiled);
  const shared = compiled.limits.length === 0 && facts.shared === undefined ? undefined : sharedLeft(judged, compiled);
  const ownBudget = granted === undefined && isOfQuestion(compiled);
  if (eligibility.state === "ineligible") {
    const lines = namesOf(facts);
    if (assumptions.length > 1) assumptions.sort();
    const numbers = withoutUnits(facts, compiled, eligibility);
    return new IneligibleResult(
      { ...numbers, lines, units: units.units, assumptions },
      beforeOf(facts, granted === undefined ? begunBudgets(facts, compiled) : unusedOn(granted, facts, compiled), {
        ...{ tested: 0, limits, shared, paidOfYear: paidOfYearLeft(facts, compiled, undefined), ownBudget },
      }),
    );
  }
  let budget = granted?.budget;
  for (const assumption of granted?.assumptions ?? none) noteAssumption(assumption, assumptions);
  if (budget === undefined && compiled.formula !== undefined) {
    const days = { eligible: eligibility.spans, spans: levels };
    budget = atPath("budget", () => withPayments(personalBudget(days, context), days, context));
  }
  const outside: OutsideAmount[] = [];
  const priced = { serviceOf, eligible: eligibility.spans, units };
  const costs = cost(priced, outside, context);
  budget ??= planBudget(costs, context);
  if (issues.length > 0) throw inCase(issues, facts);
  if (granted === undefined && countsOnce(facts, compiled) && costs.some((each) => each !== 0)) {
    if (context.monthBegun || isMonthBegun(facts, compiled)) {
      const { from, to } = facts;
      gaps.push({ fact: "opening.budgets", from, to, neededBy: firstBudget, expected: undefined });
    }
  }
  for (const { rules } of bound.carriedKnown === true ? none : eachBudget(compiled)) {
    const unknown = carriedUnknown(facts, rules);
    if (unknown === undefined) continue;
    const days = { from: facts.from, to: Math.min(facts.to, unknown.to) };
    gaps.push({ fact: "opening.budgets", ...days, neededBy: unknown.id, expected: undefined });
  }
  const covering = coveringAll(budget, { months: units.months, serviceOf }, context);
  const services = { ...priced, months: units.months, costs, units: units.units, below: belowOf(priced, context) };
  const { covered, contribution, publicMonths, publicLines } = atPath("contribution", () =>
    coverAndContribute(services, covering.coverBy, context),
  );
  if (issues.length > 0) throw inCase(issues, facts);
  if (gaps.length > 0) return new IncompleteResult(withoutUnits(facts, compiled, opened(eligibility, gaps)));
  const lines = namesOf(facts);
  const places = facts[compiled.scheme.cost.residence] ?? [];
  const unitsToPay = { places, planned: units.units, cost: costs, covered };
  const money = {
    firstMonth: units.months.first,
    eligible: eligibility.spans,
    about: context,
    months: publicMonths,
    lines: publicLines,
    names: lines,
    units: unitsToPay,
  };
  const funding = atPath("fund", () => fund(money, context));
  if (assumptions.length > 1) assumptions.sort();
  const going = granted?.going ?? begunBudgets(facts, compiled);
  // Written out rather than spread: the object keeps one fixed shape, and many are made.
  return new EligibleResult(
    {
      case: facts.case.id,
      client: facts.case.client.id,
      synthetic: facts.case.synthetic === true,
      form: compiled.form,
      knownOn: facts.knownOn,
      from: facts.from,
      to: facts.to,
      opening: undefined,
      eligibility,
      indicative: budget.minor,
      approved: budget.approved,
      segments: budget.segments,
      budgetPeriods: covering.carried?.periods ?? budget.periods,
      adjustments: budget.adjustments,
      payments: paymentsWithin(budget.payments ?? none, facts),
      lines,
      units: units.units,
      cost: costs,
      outside,
      covered,
      contribution: contribution.months,
      contributionParts: partsOf(contribution, facts, compiled),
      sources: funding.sources,
      unitCosts: funding.unitCosts,
      assumptions,
      ofLines:
        contribution.lines.length + funding.ofLines.length === 0
          ? undefined
          : {
              contribution: contribution.lines,
              unitCosts: funding.ofLines,
              by: toldOfLines[compiled.scheme.fund.splitAt],
            },
      levelDays: budget.segments.length === 0 ? levelDays(levels, eligibility.spans, compiled) : undefined,
    },
    beforeOf(facts, covering.carried === undefined ? going : carriedOn(going, covering.carried.periods), {
      ...{ tested: contribution.tested, limits, shared, ownBudget },
      paidOfYear: paidOfYearLeft(facts, compiled, [...contribution.ofCaps, ...funding.ofCaps]),
    }),
  );
}

/** Whether all days qualify, and nothing more is said of them. */
function isOnAllDays({ state, reasons, missing }: Eligibility): boolean {
  return state === "eligible" && reasons.length + missing.length === 0;
}

function namesOf(facts: CaseFacts): readonly LineName[] {
  return facts.lines.map(({ id, service, unit }) => ({ id, service, unit }));
}

/** Who pays; for most schemes nobody but the client, and nothing more is kept. */
function partsOf({ lines, relatives }: Contribution, facts: CaseFacts, compiled: CompiledScheme): ContributionParts {
  const byLine = compiled.scheme.fund.splitAt === "line" ? lines : noParts.byLine;
  if (byLine.length === 0 && relatives.length === 0) return noParts;
  const ids = relatives.length === 0 ? noParts.relatives : (facts.relatives ?? []).map(({ id }) => id);
  return { relatives: ids, byRelative: relatives, byLine };
}

const none: readonly never[] = [];
