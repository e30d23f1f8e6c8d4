import { formatDay, monthOf, parseDay, parseMonth, type Day, type Month, type Period } from "../calendar/index.js";
import { parseScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import type { Delivery } from "../person/delivery.js";
import type { EligibleResult, Result } from "../result/result.js";
import { usedInMonth } from "../result/budget.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { priceDeliveries } from "../rules/follow/price-deliveries.js";
import type { LedgerFacts } from "./facts.js";
import { unitsThen, type KnownUnits, type Knowledge, type RefusedUnits } from "./known-units.js";
import { asBudgeted, deliveredCase, questionOf, type Question } from "./question.js";

/** What the deliveries of a month come to, in minor units. */
export interface MonthAmounts {
  readonly cost: number;
  readonly covered: number;
  readonly contribution: number;
  /** What is drawn from the budget: what is covered, without the contribution where the budget is net of it. */
  readonly used: number;
  /** By source, in the scheme's order. */
  readonly sources: readonly number[];
}

/** Units that are paid, with what they come to. */
export interface PaidUnits extends KnownUnits {
  readonly service: string;
  readonly unit: string;
  /** Minor units. */
  readonly cost: number;
  /** Minor units. */
  readonly covered: number;
  /** Minor units. */
  readonly contribution: number;
  /** What they draw from the budget, in minor units. */
  readonly used: number;
}

/** A budget that was granted, with its days, in minor units. */
export interface GrantedBudget extends Period {
  /** Undefined where there is one for the whole account. */
  readonly id: string | undefined;
  /** What the formula gives for the days that the account began with. */
  readonly allocated: number;
  /** By decisions of the case. */
  readonly adjusted: number;
  /** By exceptions outside of the formula. */
  readonly exceptions: number;
  readonly approved: number;
}

/** A ledger as it was known on a day, up to a day of service. */
export interface Books {
  readonly question: Question;
  /** The plan over the days of the account, and what its budget gives. */
  readonly plan: EligibleResult;
  /** What was delivered, by the same seven steps. */
  readonly delivered: EligibleResult;
  readonly period: Period;
  readonly budgets: readonly GrantedBudget[];
  readonly months: ReadonlyMap<Month, MonthAmounts>;
  readonly units: readonly PaidUnits[];
  readonly refused: readonly RefusedUnits[];
}

/** Books, or a result without amounts: nobody knows, or there is no right. */
export type BooksOrNone = Books | Exclude<Result, EligibleResult>;

/** Whether there are books. */
export function hasBooks(books: BooksOrNone): books is Books {
  return "delivered" in books;
}

/** What a ledger comes to by what was known. */
export function booksOf(facts: LedgerFacts, compiled: CompiledScheme, knowledge: Knowledge): BooksOrNone {
  const question = questionOf(facts, compiled, knowledge.knownOn);
  const { plan, planned } = question;
  if (!isOfEligible(plan)) return plan;
  const { paid, refused } = unitsThen(facts, knowledge);
  const { case: priced, result } = priceDeliveries(deliveredCase(question, paid), compiled, {
    municipality: compiled.sourceIds[0] ?? "",
    knownOn: formatDay(knowledge.knownOn),
    calculate: (document) => asBudgeted(document, question, compiled),
  });
  if (!isOfEligible(result)) return result;
  return {
    ...{ question, plan, delivered: result, refused },
    period: { from: parseDay(planned.period.from), to: parseDay(planned.period.to) },
    budgets: budgetsOf(question, plan),
    months: monthsOf(result),
    units: paidUnits(paid, priced, result),
  };
}

function isOfEligible(result: Result): result is EligibleResult {
  return result.outcome.state === "eligible";
}

function monthsOf(result: EligibleResult): ReadonlyMap<Month, MonthAmounts> {
  return new Map(
    result.months.map((row, index): [Month, MonthAmounts] => {
      const { costMinor: cost, coveredMinor: covered, contributionMinor: contribution, sourceMinors: sources } = row;
      return [
        parseMonth(row.month),
        { cost, covered, contribution, sources, used: usedInMonth(index, result.numbers) },
      ];
    }),
  );
}

function paidUnits(paid: readonly KnownUnits[], priced: Case, result: EligibleResult): readonly PaidUnits[] {
  const { form } = result.numbers;
  const byId = new Map(priced.deliveries?.map((delivery): [string, Delivery] => [delivery.id, delivery]));
  const minor = (text: string | undefined) => (text === undefined ? 0 : parseScaled(text, form.scheme.minorUnit));
  return paid.map((each) => {
    const { service = "", unit = "", cost: costText, uncovered, contribution: paidText } = byId.get(each.id) ?? {};
    const cost = minor(costText);
    const covered = cost - minor(uncovered);
    const contribution = minor(paidText);
    return {
      ...each,
      service,
      unit,
      cost,
      covered,
      contribution,
      used: form.netBudget ? covered - contribution : covered,
    };
  });
}

function budgetsOf({ planned, exceptions, keeps }: Question, { budget }: EligibleResult): readonly GrantedBudget[] {
  const granted = (id: string | undefined, days: Period, approved: number): GrantedBudget => {
    const own = budget.adjustments.filter(({ budgetPeriod }) => id === undefined || budgetPeriod === id);
    const sum = (isOf: (decision: string) => boolean) =>
      own.reduce((so, { decision, amount }) => (isOf(decision) ? so + amount.minor : so), 0);
    const outside = sum((decision) => exceptions.has(decision));
    const adjusted = sum((decision) => !exceptions.has(decision) && !keeps.has(decision));
    return { id, ...days, allocated: approved - outside - adjusted, adjusted, exceptions: outside, approved };
  };
  const whole = { from: parseDay(planned.period.from), to: parseDay(planned.period.to) };
  if (budget.periods.length === 0) return [granted(undefined, whole, budget.approved.minor)];
  return budget.periods.map((row) => {
    const days = { from: parseDay(row.from), to: parseDay(row.to) };
    return granted(budget.periods.length === 1 ? undefined : row.id, days, row.approved.minor);
  });
}

/** The budget that a month draws on. */
export function budgetOfMonth(budgets: readonly GrantedBudget[], month: Month): GrantedBudget | undefined {
  return budgets.find(({ from, to }) => monthOf(from) <= month && month <= monthOf(to)) ?? budgets.at(-1);
}

/** The last day of which somebody may know. */
export function lastOf({ period, extensions }: LedgerFacts): Day {
  return extensions.reduce((last, { day }) => Math.max(last, day), period.to);
}
