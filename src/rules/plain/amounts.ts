import { isInputError } from "../../errors/index.js";
import { zeros } from "../../lists/index.js";
import { splitInto } from "../../numbers/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";
import type { PersonalBudget } from "../entitle/budget/personal-budget.js";
import type { Findings } from "../../outcome/finding.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { plainBudget } from "./budget.js";
import { addContributions } from "./contributions.js";
import type { OutsideAmount } from "../cost/outside.js";
import { addCosts, lineCountOf } from "./costs.js";
import { takeCostsOfGiven } from "./costs-of-given.js";
import { giveUnits } from "./given.js";
import type { GivenUnits } from "./given-units.js";
import { coverBy } from "./cover.js";
import { addOutsideOf } from "./outside.js";
import type { PlainPeriod } from "./period.js";
import type { PlainPerson } from "./person.js";
import { plainRules, type PlainRules } from "./rules.js";

/** What the short way works out of a person, in minor units. */
export interface PlainAmounts {
  readonly period: PlainPeriod;
  readonly budget: PersonalBudget;
  readonly given: GivenUnits;
  /** At `line * months + month`. */
  readonly cost: readonly number[];
  readonly covered: readonly number[];
  readonly outside: readonly OutsideAmount[];
  readonly costOfAll: number;
  /** What is covered of each month. */
  readonly coveredByMonth: readonly number[];
  readonly contribution: readonly number[];
  /** At `month * sources + source`. */
  readonly sources: readonly number[];
  readonly assumptions: readonly string[];
}

/**
 * The steps one after the other, for people and schemes of whom the short way knows everything: the same amounts as by `calculateFacts`, from
 * numbers that lie side by side.
 *
 * @returns undefined where a step finds what only the general way knows, be it an issue
 */
export function plainAmounts(
  person: PlainPerson,
  compiled: CompiledScheme,
  isQualified = false,
): PlainAmounts | undefined {
  const rules = plainRules(compiled);
  const period = rules?.on(person.numbers[0] ?? 0, person.numbers[1] ?? 0);
  if (rules === undefined || period === undefined) return undefined;
  try {
    return amountsBy(rules, period, person, isQualified);
  } catch (error) {
    // A number past the range: the general way says where it stands.
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** So many people are passed by before limits are tried again: of a cohort many have lines of the same kind. */
const passedBy = 7;

function amountsBy(
  rules: PlainRules,
  period: PlainPeriod,
  person: PlainPerson,
  isQualified: boolean,
): PlainAmounts | undefined {
  const { numbers, names, facts } = person;
  const { compiled } = rules;
  const bound = names.boundBy(compiled);
  const byActual = compiled.scheme.cost.residence === "actual";
  if (bound.isInstrument[numbers[6] ?? 0] !== true || (numbers[7] === 1) !== byActual) return undefined;
  if (compiled.conditions.length > 0 && !isQualified) {
    person.failed ||= facts === undefined || !qualifies(facts, compiled);
    if (person.failed) return undefined;
  }
  const { count } = period.months;
  const assumptions = compiled.assumptions.slice();
  const work = { numbers, compiled, period, names: bound, assumptions };
  const given = giveUnits(work);
  rules.passBy = given === undefined ? passedBy : 0;
  if (given === undefined) return undefined;
  const budget = plainBudget(facts, work);
  const cost = zeros(lineCountOf(numbers) * count);
  const coveredByMonth = zeros(count);
  const costOfAll = addCosts(cost, coveredByMonth, work) + takeCostsOfGiven(cost, coveredByMonth, given, work);
  // What is not known is no number.
  if (budget === undefined || !(costOfAll <= Number.MAX_SAFE_INTEGER)) return undefined;
  const outside: OutsideAmount[] = [];
  if (!(addOutsideOf(outside, cost, given, work) <= Number.MAX_SAFE_INTEGER)) return undefined;
  const covered = coverBy(budget, cost, coveredByMonth, costOfAll, work);
  const contribution = zeros(count);
  if (rules.pays !== undefined && !addContributions(contribution, coveredByMonth, rules.pays, work)) return undefined;
  const sources = zeros(count * compiled.sourceIds.length);
  addSources(sources, coveredByMonth, contribution, period, compiled);
  for (const assumption of period.funding.assumptions) noteAssumption(assumption, assumptions);
  if (assumptions.length > 1) assumptions.sort();
  return {
    period,
    budget,
    given,
    cost,
    covered,
    outside,
    costOfAll,
    coveredByMonth,
    contribution,
    sources,
    assumptions,
  };
}

/** Whether the conditions hold on every day, and nothing is missing that they ask about. */
function qualifies(facts: CaseFacts, { conditions }: CompiledScheme): boolean {
  const findings: Findings = { failures: [], gaps: [] };
  for (const condition of conditions) {
    condition.check(facts, findings);
    if (findings.failures.length + findings.gaps.length > 0) return false;
  }
  return true;
}

/** Step 7, fund: the public part of each month, split between the sources. */
function addSources(
  target: number[],
  covered: readonly number[],
  paid: readonly number[],
  { funding }: PlainPeriod,
  { splitMethod }: CompiledScheme,
): void {
  const { shares, denominator } = funding;
  for (let month = 0; month < covered.length; month += 1) {
    const total = (covered[month] ?? 0) - (paid[month] ?? 0);
    if (total !== 0) splitInto(target, month * shares.length, total, shares, denominator, splitMethod);
  }
}
