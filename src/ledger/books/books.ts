import { monthOf, parseDay, parseMonth, type Month, type Period } from "../../calendar/index.js";
import type { EligibleResult, Result } from "../../result/result.js";
import { usedInMonth } from "../../result/budget/used-by-month.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { asDelivered } from "../../rules/follow/as-delivered.js";
import { deliveryShares } from "../../rules/follow/delivery-shares.js";
import { settleBudgets, type AccountBudget } from "./between-budgets.js";
import type { LedgerFacts } from "../read/facts.js";
import { budgetAfter } from "./budget-after.js";
import { budgetsOf } from "./granted-budget.js";
import { unitsThen, type KnownUnits, type Knowledge, type RefusedUnits } from "./known-units.js";
import { paidUnits, unitsBeside, type PaidUnits, type PricedUnits } from "./paid-units.js";
import type { MoreMoney } from "./more-money.js";
import { deliveredCase } from "./delivered-case.js";
import { asBudgeted, type Question } from "./question.js";
import { landsLater } from "./lateness.js";
import { allowancesOf, withoutLimits } from "./within-limits.js";

/** What the deliveries of a month come to, in minor units. */
export interface MonthAmounts {
  readonly cost: number;
  readonly covered: number;
  readonly contribution: number;
  /** What of the contribution relatives pay. */
  readonly ofRelatives: number;
  /** What is drawn from the budget: what is covered, without the contribution where the budget is net of it. */
  readonly used: number;
}

/** What a month is told by: a ledger as it was known on a day, up to a day of service. */
export interface MonthBooks {
  readonly question: Question;
  /** The plan over the days of the account, and what its budget gives. */
  readonly plan: EligibleResult;
  readonly period: Period;
  readonly budgets: readonly AccountBudget[];
  /** By month of the service, without what draws on the budget of another month. */
  readonly months: ReadonlyMap<Month, MonthAmounts>;
  readonly units: readonly PaidUnits[];
  readonly refused: readonly RefusedUnits[];
}

/** A ledger as it was known on a day, with what was delivered by the same seven steps. */
export interface Books extends MonthBooks {
  readonly delivered: EligibleResult;
}

/** Books, or a result without amounts: nobody knows, or there is no right. */
export type BooksOrNone = Books | Exclude<Result, EligibleResult>;

/** Whether there are books. */
export function hasBooks(books: BooksOrNone): books is Books {
  return "delivered" in books;
}

/** Of what books are kept. */
export interface BooksSetting {
  readonly facts: LedgerFacts;
  readonly compiled: CompiledScheme;
  /** The question as it was known on the day whose knowledge counts. */
  readonly question: Question;
}

/** What a ledger comes to by what was known. */
export function booksOf({ facts, compiled, question }: BooksSetting, knowledge: Knowledge): BooksOrNone {
  const { plan, planned } = question;
  if (!isOfEligible(plan)) return plan;
  const granted = budgetsOf(question, plan);
  const { paid, refused } = unitsThen({ facts, question, budgets: granted }, knowledge);
  const { lateness, carryOver } = facts.document;
  const setting = { facts, question, compiled, knowledge, budgets: granted };
  const allowances = landsLater(lateness) ? allowancesOf(setting) : undefined;
  const rules = allowances === undefined ? compiled : withoutLimits(compiled);
  const counting = allowances === undefined ? paid : paid.flatMap((each) => allowed(each, allowances.get(each.id)));
  const price = (units: readonly KnownUnits[], more?: MoreMoney) => priceUnits(units, question, { rules, more });
  const inTime = counting.filter(({ counted, from }) => counted === monthOf(from));
  const first = price(inTime);
  if (!isPriced(first)) return first.result;
  const told = (units: readonly KnownUnits[], priced: PricedUnits) =>
    paidUnits(units, priced, { question, rules, allowances });
  const late = paid.filter(({ counted, from }) => counted !== monthOf(from));
  const priced = (units: readonly KnownUnits[], more?: MoreMoney): PricedUnits => {
    const own = price(units, more);
    if (!isPriced(own)) throw new Error("Another budget changes the right to it.");
    return own;
  };
  const settled = settleBudgets({
    ...{ granted, rules: carryOver, minorUnit: compiled.name.minorUnit, through: knowledge.through },
    goesOn: goesOver(),
    beside: late.length === 0 ? [] : besideInFull(),
    price: (more) => (more.size === 0 ? first : priced(inTime, more)),
  });
  const own = paid.filter(({ counted, from }) => counted === monthOf(from));
  return {
    ...{ question, plan, delivered: settled.priced.result, refused, budgets: settled.budgets },
    period: { from: parseDay(planned.period.from), to: parseDay(planned.period.to) },
    months: monthsOf(settled.priced.result),
    units: [...told(own, settled.priced), ...settled.beside],
  };

  /** Whether a budget follows the last of the account, and the right goes on to its end. */
  function goesOver(): boolean {
    const last = granted.at(-1)?.to ?? Number.POSITIVE_INFINITY;
    return question.rightUntil >= last && budgetAfter(granted, compiled) !== undefined;
  }

  /** What draws on another budget, as if every budget had money for everything. */
  function besideInFull(): readonly PaidUnits[] {
    const { minor } = priced(counting).result.totals.cost;
    const more = new Map(granted.map(({ name = "" }) => [name, minor]));
    const whole = priced(counting, more);
    return unitsBeside(told(late, whole), whole.result, priced(inTime, more).result);
  }
}

/** Units as far as they are allowed. */
function allowed(each: KnownUnits, allowance: { readonly units: number } | undefined): readonly KnownUnits[] {
  const units = allowance?.units ?? 0;
  return units > 0 ? [{ ...each, units }] : [];
}

/** By what units are priced: the rules, and so much more or less in each budget. */
interface Pricing {
  readonly rules: CompiledScheme;
  readonly more: MoreMoney | undefined;
}

function priceUnits(units: readonly KnownUnits[], question: Question, { rules, more }: Pricing): Priced {
  const document = deliveredCase(question, units);
  const result = asBudgeted(asDelivered(document, document.deliveries ?? [], rules), question, rules, more);
  if (!isOfEligible(result)) return { result };
  return { result, shares: deliveryShares(result, rules.sourceIds[0] ?? "", undefined) };
}

type Priced = PricedUnits | { readonly result: Exclude<Result, EligibleResult> };

function isPriced(priced: Priced): priced is PricedUnits {
  return "shares" in priced;
}

function isOfEligible(result: Result): result is EligibleResult {
  return result.outcome.state === "eligible";
}

function monthsOf(result: EligibleResult): ReadonlyMap<Month, MonthAmounts> {
  const { relatives, byRelative } = result.numbers.contributionParts;
  const paidByRelatives = (month: number) =>
    relatives.reduce((sum, _, index) => sum + (byRelative[month * relatives.length + index] ?? 0), 0);
  return new Map(
    result.months.map((row, index): [Month, MonthAmounts] => {
      const { costMinor: cost, coveredMinor: covered, contributionMinor: contribution } = row;
      const used = usedInMonth(index, result.numbers);
      return [parseMonth(row.month), { cost, covered, contribution, ofRelatives: paidByRelatives(index), used }];
    }),
  );
}
