import { intersectLists } from "../../../calendar/index.js";
import { assess } from "../../../rules/assess/step.js";
import { bindCase } from "../../../rules/bind.js";
import { askForPrices } from "../../../rules/cost/ask-for-prices.js";
import { cost } from "../../../rules/cost/step.js";
import { askForCaps, capsHold } from "../../../rules/cover/caps-hold.js";
import { withinCaps } from "../../../rules/cover/caps.js";
import { cover } from "../../../rules/cover/within-budget.js";
import { coverPeriods } from "../../../rules/cover/step.js";
import { judge, possibleDays } from "../../../rules/entitle/conditions/eligibility.js";
import { limitsBefore as limitsTold } from "../../../rules/handing-on/limits-before.js";
import { limit } from "../../../rules/limit/step.js";
import { type PersonalBudget, personalBudget } from "../../../rules/entitle/budget/personal-budget.js";
import { planBudget } from "../../../rules/entitle/budget/plan-budget.js";
import type { Findings, Gap } from "../../../outcome/finding.js";
import type { OutsideAmount } from "../../../rules/cost/outside.js";
import type { ResultNumbers } from "../../../result/numbers.js";
import type { TraceNode } from "../../../rules/recording/recorder.js";
import { startAmounts } from "../start-telling.js";
import type { AmountsTelling, Told } from "../telling.js";
import { openLines } from "./open-lines.js";
import { runAside } from "../../../rules/run.js";

/** What of a calculation that lacks a fact is settled all the same. */
export interface Settled {
  /** The step that lacks the fact: nothing before it hangs on it. */
  readonly stage: "entitle" | "limit" | "contribute";
  /** What is told of the steps as far as they could be walked. Where a number hangs on the fact, it is not to be told. */
  readonly telling: AmountsTelling;
  /** Whether the budget is known. */
  readonly budget: boolean;
  /** By line, whether its units and its cost are known. */
  readonly lines: readonly boolean[];
  /** Whether what the budget covers is known. */
  readonly covered: boolean;
}

/**
 * Walks the steps of a calculation of which a fact is missing as far as can be done without it, by the same code.
 *
 * Where nobody can say which days qualify, the days that may qualify are walked, to see which numbers of the scheme are in force on
 * them; no amount of such a walk is settled. Where limits cannot be judged, the lines that they concern, and those that share a limit
 * with such a line, are not settled; the budget and all other lines are. Where means are not known, all is but what they decide.
 */
export function settle(told: Told): Settled {
  const { facts, compiled, result, before, limitsBefore } = told;
  const recorded: TraceNode[] = [];
  const recorder = { record: (node: TraceNode) => void recorded.push(node) };
  const findings: Findings = { failures: [], gaps: [] };
  const levels = assess(facts, compiled, findings);
  const eligibility = judge(facts, compiled, findings);
  const isJudged = eligibility.state !== "incomplete";
  const days = isJudged ? eligibility.spans : possibleDays(findings.failures, facts);
  const gaps: Gap[] = [];
  const ofLimits = { failures: findings.failures, gaps };
  const standing = limitsTold({ facts, limits: limitsBefore }, compiled);
  const run = runAside(facts, compiled, recorder);
  const { issues } = run;
  const units = limit({ eligible: days, levels, findings: ofLimits, opening: standing }, run);
  const assessed = isJudged ? days : intersectLists(days, levels);
  let budget: PersonalBudget | undefined;
  if (compiled.formula !== undefined) {
    budget = personalBudget({ eligible: assessed, spans: levels }, run);
  }
  // A budget that goes on is granted for days of its own, and what its months leave hangs on what was drawn before.
  const named = compiled.formula?.budgetPeriods !== undefined;
  const goesOn = before !== undefined && (named || before.hasBudgets);
  // Of several budgets nothing is told before each of them is known.
  const several = compiled.budgets.length > 0;
  const isBudgetWrong = issues.length > 0 || goesOn || several;
  const lived = facts[compiled.scheme.cost.residence] ?? [];
  const priced = isJudged ? days : intersectLists(days, lived);
  const outside: OutsideAmount[] = [];
  const serviceOf = bindCase(facts, compiled, issues);
  const unpriced = askForPrices({ serviceOf, eligible: priced }, { facts, levels }, compiled, gaps);
  const costs = cost({ serviceOf, eligible: priced, units }, outside, { ...run, levels });
  const isSettled = isJudged && issues.length === 0;
  const open = new Set([...openLines(gaps, { facts, compiled }), ...unpriced]);
  const lines = facts.lines.map((_, index) => isSettled && !open.has(index));
  const allLines = isSettled && open.size === 0;
  if (allLines) budget ??= planBudget(costs, run);
  const { months } = units;
  const { order, budget: kind } = compiled.scheme.cover;
  const asked = withinCaps(costs, months, serviceOf, {
    caps: compiled.coverCaps,
    holds: capsHold({ about: { facts, levels }, eligible: days, firstMonth: months.first }),
  });
  const ofCaps: Gap[] = [];
  askForCaps(days, { facts, levels }, compiled, ofCaps);
  const covered =
    !allLines || ofCaps.length > 0 || budget === undefined || goesOn || several || kind === "net"
      ? undefined
      : budget.periods.length === 0
        ? cover(asked, months.count, budget.approved, order)
        : coverPeriods(asked, months, budget.periods, order);
  const partly: ResultNumbers = {
    ...result.numbers,
    form: compiled.form,
    eligibility,
    indicative: budget?.minor ?? 0,
    approved: budget?.approved ?? 0,
    segments: budget?.segments ?? [],
    budgetPeriods: budget?.periods ?? [],
    payments: budget?.payments ?? [],
    adjustments: budget?.adjustments ?? [],
    lines: facts.lines.map(({ id, service, unit }) => ({ id, service, unit })),
    units: units.units,
    cost: costs,
    outside,
    covered: covered ?? [],
    contribution: [],
    contributionParts: { relatives: [], byRelative: [], byLine: [] },
    sources: [],
    unitCosts: [],
  };
  return {
    stage: !isJudged ? "entitle" : gaps.length > 0 ? "limit" : "contribute",
    telling: startAmounts({ facts, compiled, result, recorded, before, limitsBefore }, partly),
    budget: isJudged && !isBudgetWrong && budget !== undefined,
    lines,
    covered: covered !== undefined,
  };
}
