import { type Day, type Month, monthOf, type Period } from "../calendar/index.js";
import { zeros } from "../lists/index.js";
import { multiplyDivideTo, rateDecimals } from "../numbers/index.js";
import { carriedUntil, ruleAt } from "./entitle/budget/carried-until.js";
import { carriedFor } from "./entitle/budget/periods/carry-over-rule.js";
import type { CarryOverFacts, MostOver } from "./entitle/budget/read-carry-over.js";
import type { PeriodBudget } from "./entitle/budget/personal-budget.js";
import type { CompiledScheme } from "./compiled.js";
import type { DrawnBudget } from "../result/numbers.js";
import { noteAssumption } from "./reading/note-assumption.js";
import type { CompiledRounding } from "./reading/compiled-rounding.js";
import type { CoverOrder } from "./cover/rule.js";
import { coverPeriods } from "./cover/step.js";
import { eachBudget, ofBudget } from "./beside/each-budget.js";

/** By what rules budgets are drawn down and what they leave goes over. */
export interface CarryingOver {
  readonly rules: CarryOverFacts;
  readonly order: CoverOrder;
  /** Of a share of the budget. */
  readonly rounding: CompiledRounding;
  /** The last day that is asked about: of a budget that goes on after it nobody knows what it leaves. */
  readonly through: Day;
  /** The last day of the scheme, after which there is no budget. */
  readonly last: Day;
}

/** By what the money of a scheme goes over; undefined where none does. */
export function carryingOver(
  { to: through }: Pick<Period, "to">,
  { scheme, entitlement, budgetRounding: rounding, validity }: CompiledScheme,
): CarryingOver | undefined {
  const rules = entitlement?.carryOver;
  return rules && { rules, order: scheme.cover.order, rounding, through, last: validity.to };
}

/** What budgets cover of the costs of their months, and the budgets with what went from one to the next. */
export interface CoveredCarrying {
  readonly covered: readonly number[];
  readonly periods: readonly PeriodBudget[];
}

/**
 * Step 5, cover, where what one budget leaves goes over to the next: budget after budget, each with what came over. Nothing is lost:
 * approved + carried in = used + lapsed + carried out. What was spent in advance goes over as an amount below 0. What came over is spent first;
 * where it lasts for some months alone, what of it they leave lapses after them.
 *
 * @param costs minor units at `line * count + month`
 * @param months how many there are, and the first
 * @param budgets in order; the first has what came over from before the question
 */
export function coverCarrying(
  costs: readonly number[],
  months: { readonly count: number; readonly first: Month },
  budgets: readonly PeriodBudget[],
  carrying: CarryingOver,
): CoveredCarrying {
  const { order, through, last } = carrying;
  const covered = zeros(costs.length);
  let carried = budgets[0]?.carriedIn ?? 0;
  const periods = budgets.map((budget): PeriodBudget => {
    const carriedIn = carried;
    const { id, from, to, computed, bound, indicative, approved, drawn } = budget;
    const period = { id, from, to, computed, bound, indicative, approved, drawn };
    const money = budget.approved + carriedIn;
    const most = money + aheadOf(budget, carrying);
    const until = carriedIn > 0 ? carriedUntil(budget, carrying.rules) : undefined;
    let used = drawn;
    const spend = (days: Period, expired: number): void => {
      const parts = coverPeriods(
        costs,
        months,
        [{ ...period, ...days, approved: Math.max(used, most - expired), drawn: used }],
        order,
      );
      for (const [place, part] of parts.entries()) {
        used += part;
        covered[place] = (covered[place] ?? 0) + part;
      }
    };
    // What lapsed before the question is known from before.
    let expired = budget.expired ?? 0;
    const isBefore = budget.expired !== undefined || (until !== undefined && monthOf(until) < months.first);
    if (until === undefined || isBefore || until > through) spend(budget, expired);
    else {
      spend({ from: budget.from, to: until }, 0);
      expired = Math.max(0, carriedIn - used);
      if (until < budget.to) spend({ from: until + 1, to: budget.to }, expired);
    }
    const came = {
      carriedIn,
      ...(until === undefined ? {} : { carriedUntil: until }),
      ...(expired === 0 ? {} : { expired }),
    };
    if (budget.to > through || budget.to >= last) return { ...period, ...came };
    carried = carriedOver(money - expired - used, budget, carrying);
    return { ...period, ...came, carriedOut: carried };
  });
  return { covered, periods };
}

/** The most that is spent of a budget beyond what it has: of the last of the scheme nothing. */
export function aheadOf(
  budget: Pick<PeriodBudget, "to" | "approved">,
  { rules, rounding, last }: Pick<CarryingOver, "rules" | "rounding" | "last">,
): number {
  const overspent = budget.to >= last ? undefined : ruleAt(budget, rules)?.overspent;
  return overspent === undefined ? 0 : mostOf(overspent, budget.approved, rounding);
}

/** What of the rest of a budget goes over; what is owed does whole. */
function carriedOver(unspent: number, budget: PeriodBudget, { rules, rounding }: CarryingOver): number {
  const rule = ruleAt(budget, rules);
  if (rule === undefined || unspent < 0) return unspent;
  // What came over is spent first, so that the rest is of the budget's own money as far as it can be.
  const rest = carriedFor[rule.lasts].lapses ? Math.min(unspent, budget.approved) : unspent;
  return Math.min(rest, mostOf(rule, budget.approved, rounding));
}

function mostOf({ amount, share }: MostOver, approved: number, rounding: CompiledRounding): number {
  if (amount === undefined && share === undefined) return Number.POSITIVE_INFINITY;
  const part = share === undefined ? 0 : multiplyDivideTo(approved, share.value, 10 ** rateDecimals, rounding);
  return Math.max(amount?.value ?? 0, part);
}

/** Notes what the rules of some budgets rest on. */
export function noteCarrying(rules: CarryOverFacts, budgets: readonly PeriodBudget[], assumptions: string[]): void {
  for (const budget of budgets) {
    const rule = ruleAt(budget, rules);
    for (const most of [rule, rule?.overspent]) {
      for (const each of [most, most?.amount, most?.share]) noteAssumption(each?.assumption, assumptions);
    }
  }
}

/** The budgets that go on after a question, the next one with what the last that ended leaves it. */
export function carriedOn<Budget extends DrawnBudget>(
  going: readonly Budget[],
  periods: readonly PeriodBudget[],
): readonly Budget[] {
  return going.map((budget) => {
    const same = periods.filter((each) => each.budget === budget.budget);
    const own = same.find(({ id }) => id === budget.id);
    const before = same.find(({ to }) => to === budget.from - 1);
    const carriedIn = own?.carriedIn ?? before?.carriedOut;
    if (carriedIn === undefined) return budget;
    return { ...budget, carriedIn, ...(own?.expired === undefined ? {} : { expired: own.expired }) };
  });
}

/** The budgets that go on after a question in which nothing was spent: what they had goes over too. */
export function unusedOn<Budget extends DrawnBudget>(
  {
    budget,
    going,
  }: { readonly budget: { readonly periods: readonly PeriodBudget[] }; readonly going: readonly Budget[] },
  facts: Period,
  compiled: CompiledScheme,
): readonly Budget[] {
  const periods = eachBudget(compiled).flatMap(({ id, rules }) => {
    const carrying = carryingOver(facts, rules);
    if (carrying === undefined) return [];
    const own = budget.periods.filter((each) => each.budget === id);
    return ofBudget(id, coverCarrying([], { count: 0, first: monthOf(facts.from) }, own, carrying).periods);
  });
  return carriedOn(going, periods);
}
