import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { BudgetPeriods } from "../../src/rules/entitle/budget/periods/registry.js";
import type { BudgetUse } from "../../src/result/position/document.js";
import { calendarPart, daysInMonthOf, daysInYearOf, holdsOn, lengthOf } from "./days.js";
import { lastDaysOf } from "./death.js";
import { Oracle, round, sum } from "./decimals.js";
import { isOpen, judgeDays, qualifies, type DayJudgement } from "./judgement.js";
import { assumed, valueOf, type Rules } from "./parameters.js";

/** What a step gives, and the assumptions it rests on. */
export interface Supported<Value> {
  readonly value: Value;
  readonly assumptions: readonly string[];
}

/** The budget: for each day that qualifies its part of the amount of its level; the sum rounded once. */
export function budgetOf(days: readonly DayJudgement[], rules: Rules): Supported<Decimal> {
  const { entitle } = rules.scheme;
  const assumptions: string[] = [];
  const parts = days.map(({ day, level }) => {
    const row = entitle.amounts.find((amount) => amount.level === level && holdsOn(amount, day));
    if (row === undefined) throw new Error(`no amount on ${day}`);
    assumptions.push(...assumed(row.amount, row.source, rules));
    return valueOf(row.amount, rules).div(daysOfWhole(day, rules));
  });
  return { value: round(sum(parts), entitle.rounding), assumptions };
}

/** A budget for the months from one to another, such as `"2019-11"` and `"2020-04"`. */
export interface MonthsBudget {
  readonly from: string;
  readonly to: string;
  readonly value: Decimal;
}

/** Whether people are entitled to what their plan costs, so that no budget is too small for it. */
export function isPlanned({ scheme }: { readonly scheme: Scheme }): boolean {
  return scheme.entitle.method === "plan-cost";
}

/**
 * The budgets of a scheme: those whose days somebody states, each granted for all of them; else one for each of its periods, which are of
 * whole months, or one for all months. Undefined where days of a budget are open.
 */
export function budgetsOf(
  days: readonly DayJudgement[],
  client: Case,
  rules: Rules,
): Supported<readonly MonthsBudget[]> | undefined {
  const everything = { from: "0000-01", to: "9999-12", value: new Oracle(Infinity) };
  if (isPlanned(rules)) return { value: [everything], assumptions: [] };
  const stated = rules.opening?.budgets ?? [];
  if (stated.length > 0) return statedBudgets(stated, client, rules);
  const periods = rules.scheme.entitle.budgetPeriods;
  if (periods?.method === "dates") return budgetsOfDates(periods, client, rules);
  const { value, assumptions } = budgetOf(days, rules);
  return { value: [{ ...everything, value }], assumptions };
}

/** Budgets whose days the scheme names, each granted for all of them. */
function budgetsOfDates(
  { periods, source }: Extract<BudgetPeriods, { readonly method: "dates" }>,
  client: Case,
  rules: Rules,
): Supported<readonly MonthsBudget[]> | undefined {
  const own = statedBudgets(
    periods.map(({ from, to }) => ({ from, to, drawn: "0" })),
    client,
    rules,
  );
  return own && { ...own, assumptions: [...assumed(undefined, source, rules), ...own.assumptions] };
}

/** A budget beside the scheme's own: what it is for each of its periods, and how it covers what its services cost. */
export interface BudgetBeside {
  readonly services: readonly string[];
  readonly budgets: readonly MonthsBudget[];
  readonly cover: Scheme["cover"];
  readonly assumptions: readonly string[];
}

/** The budgets beside a scheme's own, of which nobody states anything; undefined where days of one are open. */
export function budgetsBeside(
  days: readonly DayJudgement[],
  client: Case,
  rules: Rules,
): readonly BudgetBeside[] | undefined {
  const all: BudgetBeside[] = [];
  for (const { id, services, entitle, cover } of rules.scheme.budgets ?? []) {
    if (rules.opening?.budgets !== undefined) throw new Error("budgets that go on are not judged here");
    const own = budgetsOf(days, decidedOf(client, id), {
      ...rules,
      scheme: { ...rules.scheme, entitle, cover } as Rules["scheme"],
    });
    if (own === undefined) return undefined;
    const ofCover = cover.source === undefined ? [] : assumed(undefined, cover.source, rules);
    all.push({ services, budgets: own.value, cover, assumptions: [...own.assumptions, ...ofCover] });
  }
  return all;
}

/** The client with the decisions about one budget alone. */
export function decidedOf(client: Case, budget: string | undefined): Case {
  return { ...client, decisions: (client.decisions ?? []).filter((each) => each.budget === budget) };
}

/** Budgets that go on, each for the days that its statement gives it; the rest of what was approved is left of it. */
function statedBudgets(
  stated: readonly Pick<BudgetUse, "from" | "to" | "drawn">[],
  client: Case,
  rules: Rules,
): Supported<readonly MonthsBudget[]> | undefined {
  const { validity } = rules.scheme;
  const ends = lastDaysOf(client, rules.scheme);
  const budgets = stated
    .filter(({ from, to }) => from <= client.period.to && client.period.from <= to)
    .map(({ from, to, drawn }) => {
      const first = from < validity.from ? validity.from : from;
      const last = validity.to !== "open" && validity.to < to ? validity.to : to;
      const days = judgeDays({ ...client, period: { from: first, to: last } }, rules.scheme);
      const counted = days.filter((each) => qualifies(each) && each.day <= ends.amount);
      const { value, assumptions } = budgetOf(counted, rules);
      const left = value.minus(drawn);
      return { from: from.slice(0, 7), to: to.slice(0, 7), value: left, assumptions, isOpen: days.some(isOpen) };
    });
  if (budgets.some((each) => each.isOpen)) return undefined;
  return { value: budgets, assumptions: budgets.flatMap(({ assumptions }) => assumptions) };
}

/** Into how many days the amount of a day is divided. */
function daysOfWhole(day: string, { scheme }: Rules): number {
  switch (scheme.entitle.per) {
    case "day":
      return 1;
    case "week":
      return 7;
    case "fortnight":
      return 14;
    case "month":
      return daysInMonthOf(day);
    case "quarter":
      return lengthOf(calendarPart(day, 3));
    case "half-year":
      return lengthOf(calendarPart(day, 6));
    case "budget-period":
      throw new Error("a budget period is not judged here");
    case "year":
      return scheme.entitle.yearBasis === "actual/365" ? 365 : daysInYearOf(day);
    case "period":
      return lengthOf(scheme.validity);
  }
}
