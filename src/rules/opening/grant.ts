import { firstDay, formatDay, monthOf, parseDay, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { Findings } from "../../outcome/finding.js";
import type { Case } from "../../person/case.js";
import type { NamedDays } from "../../person/facts/facts.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import type { BudgetUse } from "../../result/position/document.js";
import { assess } from "../assess/step.js";
import { readForScheme } from "../bound-case.js";
import type { GrantedBudget } from "../calculate-facts.js";
import type { CompiledScheme } from "../compiled.js";
import { personalBudget, type PeriodBudget } from "../entitle/budget/personal-budget.js";
import { judge, type Eligibility } from "../entitle/conditions/eligibility.js";
import type { Recorder } from "../recording/recorder.js";

/** A budget that goes on over the ends of a question. */
export interface GoingBudget extends NamedDays {
  /** What an opening says of it; undefined where none does. */
  readonly use: BudgetUse | undefined;
}

/** A budget that was granted, or the outcome that leaves it open. */
export type Grant = { readonly granted: GrantedBudget } | { readonly granted: undefined; readonly open: Eligibility };

/**
 * The budgets of a question that go on over its ends, each with all its days: those that the scheme names by dates or by months, or
 * those whose days an opening gives. Empty where every budget is of the days of the question alone.
 */
export function goingBudgets(
  question: Period,
  compiled: CompiledScheme,
  uses: readonly BudgetUse[],
): readonly GoingBudget[] {
  const { formula } = compiled;
  if (formula === undefined) return none;
  const { from, to } = question;
  const touched = namedBudgets(question, compiled, uses).filter((budget) => budget.from <= to && from <= budget.to);
  if (uses.length === 0 && touched.every((budget) => from <= budget.from && budget.to <= to)) return none;
  return touched.map((budget) => ({ ...budget, use: uses.find(({ budgetPeriod }) => budgetPeriod === budget.id) }));
}

function namedBudgets(
  { from, to }: Period,
  { formula, entitlement }: CompiledScheme,
  uses: readonly BudgetUse[],
): readonly NamedDays[] {
  const stated = uses.map((use) => ({ id: use.budgetPeriod, from: parseDay(use.from), to: parseDay(use.to) }));
  const rule = formula?.budgetPeriods;
  switch (rule?.method) {
    case "dates":
      return entitlement?.periods ?? none;
    case "months": {
      const last = stated.at(-1);
      const named: NamedDays[] = [...stated];
      let month = last === undefined ? monthOf(from) : monthOf(last.to) + 1;
      for (let number = Number(last?.id ?? 0) + 1; firstDay(month) <= to; number += 1) {
        const start = named.length === 0 ? from : firstDay(month);
        month += rule.months;
        named.push({ id: String(number), from: start, to: firstDay(month) - 1 });
      }
      return named;
    }
    case undefined:
      return stated;
  }
}

const none: readonly never[] = [];

/**
 * Grants budgets for their own days, whatever days are asked about: the case says what holds on them.
 *
 * @param budgets in order, not empty
 */
export function grant(
  document: Case,
  budgets: readonly GoingBudget[],
  compiled: CompiledScheme,
  options: KnowledgeOptions & { readonly recorder?: Recorder },
  issues: Issue[],
): Grant {
  const { validity } = compiled;
  const from = Math.max(validity.from, Math.min(...budgets.map((budget) => budget.from)));
  const to = Math.min(validity.to, Math.max(...budgets.map((budget) => budget.to)));
  const period = { from: formatDay(from), to: formatDay(to) };
  const { facts: read } = readForScheme({ ...document, period }, compiled, options);
  const facts = { ...read, budgetPeriods: budgets.map(({ id, ...days }) => ({ id, from: days.from, to: days.to })) };
  const findings: Findings = { failures: [], gaps: [] };
  const levels = assess(facts, compiled, findings);
  const eligibility = judge(facts, compiled, findings);
  if (eligibility.state === "incomplete") return { granted: undefined, open: eligibility };
  const assumptions: string[] = [];
  const budget = personalBudget(facts, eligibility.spans, levels, compiled, issues, assumptions, options.recorder);
  const whole: readonly PeriodBudget[] =
    budget.periods.length > 0
      ? budget.periods
      : budgets.map((each) => ({
          ...{ id: each.id, from: Math.max(from, each.from), to: Math.min(to, each.to) },
          ...{ computed: budget.minor, bound: undefined },
          ...{ indicative: budget.minor, approved: budget.approved, drawn: 0 },
        }));
  const periods = whole.map((each) => used(each, budgets, compiled));
  const total = (valueOf: (period: PeriodBudget) => number) => periods.reduce((sum, each) => sum + valueOf(each), 0);
  const stated = budgets.some(({ use }) => use?.approved !== undefined);
  return {
    granted: {
      budget: {
        ...budget,
        // What somebody states is not made of the days of any level.
        ...(stated ? { segments: none, adjustments: none } : {}),
        minor: total(({ indicative }) => indicative),
        approved: total(({ approved }) => approved),
        periods,
      },
      assumptions,
      going: periods,
    },
  };
}

/** A budget with what is known of it from before. */
function used(budget: PeriodBudget, budgets: readonly GoingBudget[], { name }: CompiledScheme): PeriodBudget {
  const use = budgets.find(({ id }) => id === budget.id)?.use;
  if (use === undefined) return budget;
  const from = {
    drawn: parseScaled(use.drawn, name.minorUnit),
    ...(use.carried === undefined ? {} : { carriedIn: parseScaled(use.carried, name.minorUnit) }),
  };
  if (use.approved === undefined) return { ...budget, ...from };
  const approved = parseScaled(use.approved, name.minorUnit);
  return { ...budget, computed: approved, bound: undefined, indicative: approved, approved, ...from };
}
