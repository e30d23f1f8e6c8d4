import { type Period, formatDay, formatPeriod } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { ResultNumbers } from "../../result/numbers.js";
import { type BoundCase, readForScheme } from "../bound-case.js";
import { type GrantedBudget, calculateFacts } from "../calculate-facts.js";
import type { CompiledScheme } from "../compiled.js";
import type { GoingBudget } from "./going-budgets.js";
import type { QuestionOptions } from "./question-options.js";
import { capsHoldFor } from "../cover/caps-hold.js";
import { withinCaps } from "../cover/caps.js";
import { monthsOf } from "../months/months.js";
import { sumIn } from "./cost-in.js";
import { ofBudget } from "../../result/budget/of-budget.js";

/** What a budget's look over its whole time is made of. */
interface Look {
  readonly document: Case;
  readonly bound: BoundCase;
  readonly compiled: CompiledScheme;
  readonly options: QuestionOptions;
  readonly granted: GrantedBudget;
  readonly result: ResultNumbers;
  /** Id of the budget; undefined of the scheme's own. */
  readonly id: string | undefined;
  /** The scheme as the budget has it. */
  readonly rules: CompiledScheme;
}

/**
 * A budget that is shared by priority or pro rata over all its time looks ahead where it does not cover all: then its time cannot be cut.
 *
 * @returns an issue where it looks over an end of the question
 */
export function sharedBeyond(budget: GoingBudget, look: Look): Issue | undefined {
  const { facts } = look.bound;
  // After the days of a scheme nothing costs by it.
  const to = Math.min(budget.to, look.compiled.validity.to);
  if (budget.from >= facts.from && to <= facts.to) return undefined;
  const days = { from: Math.max(budget.from, facts.from), to };
  const found = to <= facts.to ? { facts, numbers: look.result } : resultUntil(to, look);
  if (found === undefined || uncoveredIn(days, found, look) === 0) return undefined;
  const whole = { from: budget.from, to: budget.to };
  return {
    code: "budget-looks-ahead",
    path: "period",
    expected: `the days ${formatPeriod(whole)}, because what they cost is more than their budget, which is shared over all of them`,
    received: formatPeriod({ from: facts.from, to: facts.to }),
    hint: "Ask for the whole budget period, and show some of its days with `show`.",
  };
}

/** Some days that were calculated. */
interface Asked {
  readonly facts: CaseFacts;
  readonly numbers: ResultNumbers;
}

/** The question, going on to a later day. */
function resultUntil(last: number, { document, bound, compiled, options, granted }: Look): Asked | undefined {
  const period = { from: formatDay(bound.facts.from), to: formatDay(last) };
  const { facts, serviceOf } = readForScheme({ ...document, period }, compiled, options);
  const { paidForLife, paidOfYear, meansTaken, elsewhere, shared } = bound.facts;
  const result = calculateFacts(
    { ...bound, facts: { ...facts, paidForLife, paidOfYear, meansTaken, elsewhere, shared }, serviceOf },
    compiled,
    undefined,
    granted,
  );
  return result.totals === undefined ? undefined : { facts, numbers: result.numbers };
}

function uncoveredIn(days: Period, { facts, numbers: all }: Asked, { id, rules: compiled }: Look): number {
  const numbers = ofBudget(all, id);
  const { cost, covered, lines } = numbers;
  // What a cap leaves out is asked of no budget.
  const serviceOf = lines.map(({ service }) => compiled.serviceIndexes.get(service) ?? 0);
  const asked = withinCaps(cost, monthsOf(numbers), serviceOf, {
    caps: compiled.coverCaps,
    holds: capsHoldFor(facts, numbers.eligibility.spans, compiled),
  });
  return sumIn(days, numbers, asked) - sumIn(days, numbers, covered);
}
