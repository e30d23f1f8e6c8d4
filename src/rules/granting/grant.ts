import { formatDay, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { Findings } from "../../outcome/finding.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import { assess } from "../assess/step.js";
import { readForScheme } from "../bound-case.js";
import type { GrantedBudget } from "../calculate-facts.js";
import type { CompiledScheme } from "../compiled.js";
import { withPayments } from "../entitle/budget/payments.js";
import { type PeriodBudget, personalBudget } from "../entitle/budget/personal-budget.js";
import { type Eligibility, judge } from "../entitle/conditions/eligibility.js";
import type { Recorder } from "../recording/recorder.js";
import type { GoingBudget } from "./going-budgets.js";
import { paidBefore, used } from "./known-before.js";

/** A budget that was granted, or the outcome that leaves it open. */
export type Grant = { readonly granted: GrantedBudget } | { readonly granted: undefined; readonly open: Eligibility };

const none: readonly never[] = [];

/** A question that has some days of budgets. */
export interface Asking {
  /** Id of the budget; undefined of the scheme's own. */
  readonly id: string | undefined;
  readonly document: Case;
  /** Read for the days of the question. */
  readonly facts: CaseFacts;
  /** In order, not empty. */
  readonly budgets: readonly GoingBudget[];
  /** Whether the question goes on from a position. */
  readonly goesOn: boolean;
  /** Days of which the budgets have nothing, because another scheme decided them. */
  readonly elsewhere: readonly Period[];
  readonly options: KnowledgeOptions & { readonly recorder?: Recorder };
}

/** Grants budgets for their own days, whatever days are asked about: the case says what holds on them. */
export function grant(
  { id: budgetId, document, facts: asked, budgets, goesOn, elsewhere, options }: Asking,
  compiled: CompiledScheme,
  issues: Issue[],
): Grant {
  const { validity } = compiled;
  const from = Math.max(validity.from, Math.min(...budgets.map((budget) => budget.from)));
  const to = Math.min(validity.to, Math.max(...budgets.map((budget) => budget.to)));
  const period = { from: formatDay(from), to: formatDay(to) };
  const { facts: read } = readForScheme({ ...document, period }, compiled, options);
  const facts = {
    ...read,
    elsewhere,
    budgetPeriods: budgets.map(({ id, ...days }) => ({ id, from: days.from, to: days.to })),
    budgetsGoOn: goesOn || budgets.some((budget) => budget.from < asked.from || asked.to < budget.to),
    decisions: read.decisions.filter(({ budget }) => budget === budgetId),
  };
  const { levels, eligibility } = judged(facts, compiled);
  const isOpen = eligibility.state === "incomplete";
  // Whoever qualifies on no day that is asked about gets nothing of a budget, whatever is unknown of its other days.
  if (isOpen && judged(asked, compiled).eligibility.state !== "ineligible")
    return { granted: undefined, open: eligibility };
  const assumptions: string[] = [];
  const recorder = isOpen ? undefined : options.recorder;
  const days = { eligible: eligibility.spans, spans: levels };
  const run = { facts, compiled, issues, assumptions, recorder };
  const budget = personalBudget(days, run);
  const whole: readonly PeriodBudget[] =
    budget.periods.length > 0
      ? budget.periods
      : budgets.map((each) => ({
          ...{ id: each.id, from: Math.max(from, each.from), to: Math.min(to, each.to) },
          ...{ computed: budget.minor, bound: undefined },
          ...{ indicative: budget.minor, approved: budget.approved, drawn: 0 },
        }));
  const said = whole.map((each) => used(each, budgets, compiled));
  const before = { first: asked.from, isKnown: goesOn };
  const { payments } = withPayments({ ...budget, periods: said }, days, run, before);
  const periods = goesOn || payments === undefined ? said : said.map((each) => paidBefore(each, payments, asked));
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
        payments,
      },
      assumptions,
      // Handed on with all their days, which those of the scheme may not all be.
      going: periods.map((each, at) => ({ ...each, ...daysOf(budgets[at]) })),
    },
  };
}

/** The levels of days, and which of them qualify. */
export function judged(facts: CaseFacts, compiled: CompiledScheme) {
  const findings: Findings = { failures: [], gaps: [] };
  const levels = assess(facts, compiled, findings);
  return { levels, eligibility: judge(facts, compiled, findings) };
}

function daysOf(budget: GoingBudget | undefined): Partial<Period> {
  return budget === undefined ? {} : { from: budget.from, to: budget.to };
}
