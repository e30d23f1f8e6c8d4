import { complement, formatDay, parseDay, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import type { BudgetUse } from "../../result/position/document.js";
import { eachBudget } from "../beside/each-budget.js";
import { readForScheme } from "../bound-case.js";
import type { CompiledScheme } from "../compiled.js";
import { judged } from "./grant.js";
import { calculateQuestion } from "./question.js";

/** What a question goes on from. */
interface BudgetsBefore {
  /** Days since the scheme's own position that another scheme had; undefined where there are none. */
  readonly away: Period | undefined;
  /** The budgets that go on, as that position says; undefined where nothing is known of them. */
  readonly budgets: readonly BudgetUse[] | undefined;
}

/** By what a question goes on. */
interface GoingOnAfter {
  readonly document: Case;
  readonly compiled: CompiledScheme;
  readonly options: KnowledgeOptions;
}

/**
 * The budgets that go on into a question. On days that another scheme had since the scheme's own position nothing was drawn from its budgets:
 * what those that ended leave goes over, and what came over lapses, as the rules say. A budget that lies in those days alone has nothing of its
 * own.
 *
 * @param issues gets one where a budget leaves something that nobody can say
 */
export function budgetsAfter(
  { away, budgets }: BudgetsBefore,
  about: GoingOnAfter,
  issues: Issue[],
): readonly BudgetUse[] | undefined {
  if (away === undefined || budgets === undefined || !hasLeft(budgets, away, about.compiled)) return budgets;
  const left = leftAfter(budgets, away, about);
  if (left === undefined) issues.push(leftUnknown(away, about.compiled));
  return left?.map((use): BudgetUse => {
    const { approved } = budgets.find(({ budget, budgetPeriod }) => isOf(use, { budget, budgetPeriod })) ?? {};
    return approved === undefined ? use : { ...use, approved };
  });
}

function isOf(
  use: BudgetUse,
  other: Pick<BudgetUse, "budgetPeriod"> & { readonly budget: string | undefined },
): boolean {
  return use.budget === other.budget && use.budgetPeriod === other.budgetPeriod;
}

/** Whether what budgets have goes over, or can lapse, on some days. */
function hasLeft(budgets: readonly BudgetUse[], away: Period, compiled: CompiledScheme): boolean {
  return eachBudget(compiled).some(({ id, rules }) => {
    const carryOver = rules.entitlement?.carryOver ?? [];
    const own = budgets.filter(({ budget }) => budget === id);
    const isOver = own.some(({ to }) => parseDay(to) <= away.to);
    return own.length > 0 && carryOver.length > 0 && (isOver || carryOver.some(({ months }) => months !== undefined));
  });
}

/** What budgets come to on days of which none is the scheme's; undefined where a fact of them is missing. */
function leftAfter(
  budgets: readonly BudgetUse[],
  away: Period,
  { document, compiled, options }: GoingOnAfter,
): readonly BudgetUse[] | undefined {
  if (away.from < compiled.validity.from) return undefined;
  const period = { from: formatDay(away.from), to: formatDay(away.to) };
  const bound = readForScheme({ ...document, period, plan: { lines: [] }, deliveries: [] }, compiled, options);
  const all = budgets.map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) }));
  const begun = all.filter(({ from }) => from < away.from);
  if (begun.some((days) => days.to <= away.to && isOpen(days, document, { compiled, options }))) return undefined;
  const elsewhere = complement(begun, away);
  const facts = { ...bound.facts, elsewhere: [away] };
  const asking = { ...options, budgets, elsewhere };
  const { closing } = calculateQuestion(document, { ...bound, facts, carriedKnown: true }, compiled, asking);
  return closing?.budgets;
}

/** Whether it is not known which days of a budget qualify, so that nobody can say what it had. */
function isOpen(
  { from, to }: Period,
  document: Case,
  { compiled, options }: Pick<GoingOnAfter, "compiled" | "options">,
): boolean {
  const first = Math.max(from, compiled.validity.from);
  const period = { from: formatDay(first), to: formatDay(to) };
  const { facts } = readForScheme({ ...document, period }, compiled, options);
  return judged(facts, compiled).eligibility.state === "incomplete";
}

function leftUnknown({ from, to }: Period, { name }: CompiledScheme): Issue {
  return {
    code: "position-of-another-day",
    path: "opening.through",
    expected: `"${formatDay(to)}" of scheme "${name.id}" too, because one of its budgets leaves something to a later one`,
    received: `"${formatDay(from - 1)}"`,
    hint: `Calculate by "${name.id}" to that day, and give what it leaves.`,
  };
}
