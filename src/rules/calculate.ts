import { complement, union } from "../calendar/index.js";
import { issueAsWritten } from "../person/facts/issue-as-written.js";
import { readCase, type KnowledgeOptions } from "../person/read/known.js";
import type { Case } from "../person/case.js";
import type { CaseFacts } from "../person/facts/facts.js";
import { InputError, readingAny, type Issue } from "../errors/index.js";
import type { CompiledScheme } from "./compiled.js";
import type { Recorder } from "./recording/recorder.js";
import { atPath } from "./reading/at-path.js";
import { assess } from "./assess/step.js";
import { bindCase } from "./bind.js";
import type { Contribution } from "./contribute/step.js";
import { cost } from "./cost/step.js";
import type { OutsideAmount } from "./cost/outside.js";
import { cover } from "./cover/within-budget.js";
import { coverPeriods } from "./cover/step.js";
import { findLackingMeans } from "./means-lacking.js";
import { coverAndContribute } from "./cover-and-contribute.js";
import { withEnds } from "./death/ends-of.js";
import { judge, type Eligibility } from "./entitle/conditions/eligibility.js";
import { planBudget } from "./entitle/budget/plan-budget.js";
import { personalBudget, type PersonalBudget } from "./entitle/budget/personal-budget.js";
import { missingFactOf, type Findings, type Gap } from "../outcome/finding.js";
import { fund } from "./fund/step.js";
import { limit } from "./limit/step.js";
import { ShownUnits } from "./limit/shown-units.js";
import { noParts, type ContributionParts } from "../result/payer-row.js";
import type { LineName, OutcomeNumbers } from "../result/numbers.js";
import { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "../result/result.js";

/** What a calculation may be told besides the case and the scheme. */
export interface CalculateOptions extends KnowledgeOptions {
  /** Is told by each step what it did. */
  readonly recorder?: Recorder;
}

/**
 * Calculates one person's individual budget: assess → entitle → limit → cost → cover → contribute → fund.
 *
 * @param document what is known of the person; `parseCase` makes one of unknown data
 * @param compiled the scheme, compiled once for all
 * @returns the result; a person who is not eligible, or of whom a fact is missing, is a result too
 * @throws {InputError} with every issue: wrong values, names the scheme does not know, days without a price
 *
 * @example
 * const result = calculate(parseCase(text), compile(scheme));
 * result.budget?.approved.toString(); // "1800.00"
 */
export function calculate(document: Case, compiled: CompiledScheme, options?: CalculateOptions): Result {
  const recorder = options?.recorder;
  const { facts, serviceOf } = readForScheme(document, compiled, options);
  const findings: Findings = { failures: [], gaps: [] };
  const levels = assess(facts, compiled, findings, recorder);
  const eligibility = judge(facts, compiled, findings, recorder);
  const assumptions = compiled.assumptions.slice();
  const gaps: Gap[] = [];
  const issues: Issue[] = [];
  const ofMeans = { failures: [], gaps };
  const context = { facts, levels, compiled, findings: ofMeans, issues, assumptions, recorder };
  if (eligibility.state === "incomplete") {
    // All missing facts are named at once: also those that later steps would ask for on the days that may qualify.
    const possible = complement(union(findings.failures), facts);
    limit(facts, possible, compiled, levels, { failures: findings.failures, gaps }, []);
    findLackingMeans(possible, { ...context, assumptions: [], recorder: undefined });
    if (issues.length > 0) throw inputError(issues, facts);
    const missing = [...eligibility.missing, ...gaps.map(missingFactOf)];
    return new IncompleteResult(withoutUnits(facts, compiled, { ...eligibility, missing }));
  }
  const ofLimits = { failures: findings.failures, gaps };
  const units = limit(facts, eligibility.spans, compiled, levels, ofLimits, assumptions, recorder);
  if (gaps.length > 0) {
    findLackingMeans(eligibility.spans, { ...context, assumptions: [], recorder: undefined });
    if (issues.length > 0) throw inputError(issues, facts);
    return new IncompleteResult(withoutUnits(facts, compiled, opened(eligibility, gaps)));
  }
  if (eligibility.state === "ineligible") {
    const lines = namesOf(facts);
    const { cuts } = units;
    if (assumptions.length > 1) assumptions.sort();
    const numbers = withoutUnits(facts, compiled, eligibility);
    return new IneligibleResult({ ...numbers, lines, units: units.units, cuts, assumptions });
  }
  let budget: PersonalBudget | undefined;
  if (compiled.formula !== undefined) {
    budget = atPath("budget", () =>
      personalBudget(facts, eligibility.spans, levels, compiled, issues, assumptions, recorder),
    );
  }
  const outside: OutsideAmount[] = [];
  const costs = cost(facts, serviceOf, eligibility.spans, units, compiled, issues, assumptions, outside, recorder);
  budget ??= planBudget(costs, facts, compiled, issues, recorder);
  if (issues.length > 0) throw inputError(issues, facts);
  const { months } = units;
  const { order } = compiled.scheme.cover;
  const coverBy = (amounts: readonly number[]) =>
    budget.periods.length === 0
      ? cover(amounts, months.count, budget.approved, order)
      : coverPeriods(amounts, months.count, months.first, budget.periods, order);
  const services = { months, costs, units: units.units, serviceOf };
  const { covered, contribution, publicMonths, publicLines } = atPath("contribution", () =>
    coverAndContribute(services, coverBy, context),
  );
  if (issues.length > 0) throw inputError(issues, facts);
  if (gaps.length > 0) return new IncompleteResult(withoutUnits(facts, compiled, opened(eligibility, gaps)));
  const lines = namesOf(facts);
  const places = facts[compiled.scheme.cost.residence] ?? [];
  const unitsToPay = { places, planned: units.units, cost: costs, covered };
  const money = { firstMonth: months.first, months: publicMonths, lines: publicLines, names: lines, units: unitsToPay };
  const funding = atPath("fund", () => fund(money, facts, compiled, assumptions, recorder));
  if (assumptions.length > 1) assumptions.sort();
  // Written out rather than spread: the object keeps one fixed shape, and many are made.
  return new EligibleResult({
    case: document.id,
    client: document.client.id,
    synthetic: document.synthetic === true,
    form: compiled.form,
    knownOn: facts.knownOn,
    from: facts.from,
    to: facts.to,
    eligibility,
    indicative: budget.minor,
    approved: budget.approved,
    segments: budget.segments,
    budgetPeriods: budget.periods,
    adjustments: budget.adjustments,
    lines,
    units: units.units,
    cuts: units.cuts,
    cost: costs,
    outside,
    covered,
    contribution: contribution.months,
    contributionParts: partsOf(contribution, facts, compiled),
    sources: funding.sources,
    unitCosts: funding.unitCosts,
    assumptions,
  });
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

const noUnits = new ShownUnits({ requested: [], allowed: [] });

/** What was eligible until a step asked for a fact that is missing. */
function opened({ reasons }: Eligibility, gaps: readonly Gap[]): Eligibility {
  return { state: "incomplete", spans: [], reasons, missing: gaps.map(missingFactOf) };
}

/** What a result without amounts is made of: where a fact is missing, all of it; where no day qualifies, units come on top. */
function withoutUnits(facts: CaseFacts, compiled: CompiledScheme, eligibility: Eligibility): OutcomeNumbers {
  const { scheme, netBudget } = compiled.form;
  return {
    case: facts.case.id,
    client: facts.case.client.id,
    synthetic: facts.case.synthetic === true,
    form: { scheme, netBudget },
    knownOn: facts.knownOn,
    from: facts.from,
    to: facts.to,
    eligibility,
    lines: [],
    units: noUnits,
    cuts: [],
    assumptions: compiled.assumptions,
  };
}

/** A case that was read and bound to a scheme, with the index in the scheme of the service of each line. */
interface BoundCase {
  readonly facts: CaseFacts;
  readonly serviceOf: readonly number[];
}

/** Reads and binds a case, or throws with every issue of both. */
function readForScheme(document: Case, compiled: CompiledScheme, options: KnowledgeOptions | undefined): BoundCase {
  const issues: Issue[] = [];
  const ofScheme: Issue[] = [];
  const bound = readingAny({ value: document, kind: "a case", parser: "parseCase" }, () => {
    const facts = readCase(document, issues, options);
    return { facts, serviceOf: bindCase(facts, compiled, ofScheme) };
  });
  if (ofScheme.length > 0) issues.push(...inputError(ofScheme, bound.facts).issues);
  if (issues.length > 0) throw new InputError(issues);
  return { ...bound, facts: withEnds(bound.facts, compiled) };
}

/** The error for issues found in the part of a case that counts, with places as they stand in the document. */
function inputError(issues: readonly Issue[], facts: CaseFacts): InputError {
  return new InputError(issues.map((issue) => issueAsWritten(issue, facts.kept)));
}
