import { formatDay, formatPeriod, type Day, type Period } from "../../calendar/index.js";
import { countOf, pathOf, type Issue } from "../../errors/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { LimitList } from "../limit/handed-on-facts.js";
import { windowStart } from "../limit/units/window-arithmetic.js";
import { eachBudget } from "../beside/each-budget.js";
import type { CompiledScheme } from "../compiled.js";

/** A question that goes on. */
export interface GoingOn {
  /** The case, from the first day of the month that goes on. */
  readonly facts: CaseFacts;
  /** The first day of the question. */
  readonly from: Day;
  /** Whether the opening gives budgets their days. */
  readonly hasBudgets: boolean;
  /** What the opening says of how limits stand. */
  readonly says: readonly LimitList[];
}

/**
 * Adds an issue for each rule that a question which goes on from a position would cut in two: a budget period of so many months, a
 * minimum, maximum or decision of a budget that has no days of its own.
 */
export function checkCut(going: GoingOn, compiled: CompiledScheme, issues: Issue[]): void {
  const { facts, from, hasBudgets } = going;
  checkLimits(going, compiled, issues);
  if (hasBudgets) return;
  for (const { id, rules } of eachBudget(compiled)) {
    const periods = rules.entitlement?.periods;
    if (periods === undefined) checkBudget(facts, from, rules, issues);
    else if (periods.monthsBegun !== undefined) issues.push(begun(periods.monthsBegun, from, id));
  }
}

/** A limit whose window, run of days or whole unit began before, and of which the position does not say how it stands. */
function checkLimits({ facts, from, says }: GoingOn, compiled: CompiledScheme, issues: Issue[]): void {
  const concerned = new Set(facts.lines.flatMap(({ service }) => compiled.limitsOf.get(service) ?? []));
  for (const { rule, from: first, handsOn, windows, services, shared } of concerned) {
    if (handsOn === undefined || shared !== undefined || says.includes(handsOn)) continue;
    const own = facts.lines.filter(({ service }) => services.has(service));
    const start =
      handsOn === "begun"
        ? Math.min(...own.map((line) => line.from))
        : windowStart(windows, facts.from, compiled.validity, facts.birth);
    if (Math.max(first, start) >= facts.from) continue;
    issues.push({
      code: "limit-goes-on",
      path: "opening",
      expected: `a question in which limit "${rule.id}" begins, because the position does not say what was used of it`,
      received: `a question from ${formatDay(from)} on`,
      hint: `A position says it with ${handsOn}: an empty list where there is nothing.`,
    });
  }
}

/** What the plan costs is more than the budget of the days that go on, and what earlier days left of theirs nobody says. */
export function budgetOfDays(days: Period): Issue {
  return {
    code: "budget-begun",
    path: "opening.budgets",
    expected: `the budget with days of its own, because what ${formatPeriod(days)} costs is more than these days alone have`,
    received: "nothing",
    hint: budgetDays,
  };
}

/** What a month has paid out as money is not known of a budget without days of its own, so that its parts could pay more than the month. */
export function paidOutBefore(through: Day): Issue {
  return {
    code: "budget-begun",
    path: "opening.budgets",
    expected: "the budget with days of its own, because what a month pays out as money is decided by all of it",
    received: `a month that was shown until ${formatDay(through)}`,
    hint: budgetDays,
  };
}

const budgetDays = "Give the budget its days with `budgets` of the opening, or name budget periods in the scheme.";

function begun(months: number, from: Day, budget: string | undefined): Issue {
  const of = budget === undefined ? "" : `"budget": ${JSON.stringify(budget)}, `;
  return {
    code: "budget-period-begun",
    path: "opening.budgets",
    expected: `the budget period of ${countOf(months, "month")} that goes on`,
    received: `nothing, and a question from ${formatDay(from)} on`,
    hint: `Such as { ${of}"budgetPeriod": "1", "from": "2026-01-01", "to": "2026-12-31", "drawn": "0.00" }.`,
  };
}

/** Where no rule names budget periods, a question has one: what counts once in it would count in each part again. */
function checkBudget({ decisions }: CaseFacts, from: Day, { entitlement }: CompiledScheme, issues: Issue[]): void {
  const expected = "a budget without minimum, maximum and decisions, which each part of a question would have again";
  const hint = budgetDays;
  const bound = entitlement?.bounds[0]?.bound;
  if (bound !== undefined) {
    issues.push({
      code: "budget-begun",
      path: "opening",
      expected,
      received: `a scheme with a ${bound}, and a question from ${formatDay(from)} on`,
      hint,
    });
  }
  for (const { index } of decisions) {
    issues.push({
      code: "budget-begun",
      path: pathOf("decisions", index),
      expected,
      received: `a decision, and a question from ${formatDay(from)} on`,
      hint,
    });
  }
}
