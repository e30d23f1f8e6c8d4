import { formatDay, parseDay } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { DrawnBudget, ResultNumbers } from "../../result/numbers.js";
import { IncompleteResult, type Result } from "../../result/result.js";
import { type BoundCase, inCase } from "../bound-case.js";
import { calculateFacts } from "../calculate-facts.js";
import { withoutUnits } from "../nothing-known.js";
import type { CompiledScheme } from "../compiled.js";
import { beginsIn, withNext } from "../entitle/budget/begun-budgets.js";
import { paysOut } from "../entitle/budget/pays-out.js";
import { lastMonthEnd } from "../months/month-end.js";
import type { GoingBudget } from "./going-budgets.js";
import { grant } from "./grant.js";
import { sharedBeyond } from "./looks-ahead.js";
import { costIn } from "./cost-in.js";
import { askedBudgets } from "./asked-budgets.js";
import { allOpen, listening, ofOne, together } from "./together.js";
import { ofBudget } from "../../result/budget/of-budget.js";
import type { QuestionOptions } from "./question-options.js";

/**
 * Calculates a question. A budget that a scheme or an opening gives days of its own is granted for them, also for those outside the
 * question, and its months draw on it one after the other.
 *
 * @param document the case, for its facts on days outside the question
 * @param bound the case, read for the days of the question
 * @throws {InputError} with every issue; one is a budget that is shared over its whole time, and does not cover it
 */
export function calculateQuestion(
  document: Case,
  bound: BoundCase,
  compiled: CompiledScheme,
  options: QuestionOptions = {},
): Result {
  const { facts } = bound;
  const asked = askedBudgets(facts, compiled, options.budgets ?? []);
  if (asked === undefined) return calculateFacts(bound, compiled, options.recorder);
  const issues: Issue[] = [];
  const grants = asked.map((each) => {
    return grant(
      {
        ...each,
        document,
        facts,
        goesOn: options.budgets !== undefined,
        elsewhere: options.elsewhere ?? [],
        options: { ...options, ...listening(each, options) },
      },
      each.rules,
      issues,
    );
  });
  if (issues.length > 0) throw inCase(issues, facts);
  const open = grants.flatMap((each) => (each.granted === undefined ? [each.open] : []));
  if (open.length > 0) return new IncompleteResult(withoutUnits(facts, compiled, allOpen(open)));
  // Of a budget that a list leaves out nothing was drawn; without a list it is unknown, and stays so for whoever goes on. What is paid out
  // as money draws on no other month's.
  const isKnown = options.budgets !== undefined || paysOut(compiled);
  const unknown = asked.flatMap(({ id, budgets }) => {
    const own = !isKnown ? budgets.filter((budget) => isUnknown(budget, facts)) : [];
    return own.map((budget) => ({ id, budget }));
  });
  const ended = lastMonthEnd(facts.to);
  const isUnknownThen = unknown.some(({ budget: { to } }) => to > ended);
  const granted = together(
    grants.flatMap(({ granted: each }, at) => {
      const budget = asked[at];
      if (each === undefined || budget === undefined) return [];
      const { id, uses, rules } = budget;
      const later = uses.flatMap((use): readonly DrawnBudget[] => {
        const days = { from: parseDay(use.from), to: parseDay(use.to) };
        return days.from > facts.to ? [{ id: use.budgetPeriod, ...days, drawn: 0 }] : [];
      });
      const going = isUnknownThen ? [] : withNext([...each.going, ...later], ended, rules);
      return [ofOne(id, { ...each, going })];
    }),
  );
  const result = calculateFacts(bound, compiled, options.recorder, granted);
  if (result.totals === undefined) return result;
  const missing = unknown.flatMap(({ id, budget }) => unknownUse(budget, ofBudget(result.numbers, id)));
  if (missing.length > 0) {
    const { reasons } = result.outcome;
    const eligibility = { state: "incomplete" as const, spans: [], reasons, missing };
    return new IncompleteResult(withoutUnits(facts, compiled, eligibility));
  }
  for (const { id, rules, budgets } of asked) {
    if (rules.scheme.cover.order === "date") continue;
    for (const budget of budgets) {
      const shared = sharedBeyond(budget, {
        ...{ document, bound, compiled, options, granted, result: result.numbers },
        ...{ id, rules },
      });
      if (shared !== undefined) issues.push(shared);
    }
  }
  if (issues.length > 0) throw inCase(issues, facts);
  return result;
}

/** Whether nobody says what was drawn from a budget before the question, and something may have been. */
function isUnknown(budget: GoingBudget, facts: CaseFacts): boolean {
  return budget.use === undefined && !beginsIn(budget, facts);
}

/** What is missing of a budget, where something costs in its months. */
function unknownUse({ from, to, id }: GoingBudget, numbers: ResultNumbers): readonly MissingFact[] {
  const days = { from: Math.max(from, numbers.from), to: Math.min(to, numbers.to) };
  if (costIn(days, numbers) === 0) return [];
  return [{ fact: "opening.budgets", from: formatDay(days.from), to: formatDay(days.to), neededBy: id }];
}
