import { formatMonth, monthOf } from "../../../calendar/index.js";
import type { PeriodBudget } from "../../../rules/entitle/budget/personal-budget.js";
import type { CoverageNode, OperandNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { reference } from "../operands.js";
import { total, working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";
import { explainCapped } from "./capped.js";
import { aheadIn, expiredOf, expiryIn, explainCarriedIn, explainCarriedOut, explainExpired } from "./carried.js";
import { type Claim, type Purse, drawnFrom, explainPurse, minorOf, paidOf, paidPath } from "./purse.js";

/**
 * What the budget covers of each line and month. Where the budget is net, it covers what the client leaves of the cost, and the
 * contribution is covered besides.
 */
export function explainCoverage(telling: AmountsTelling): readonly StepEntry[] {
  const { facts, numbers, monthCount, firstMonth } = telling;
  const net = telling.compiled.scheme.cover.budget === "net";
  const entries: StepEntry[] = [];
  const whole = facts.lines.map(({ id }, line) =>
    Array.from({ length: monthCount }, (_, month): Claim => {
      const at = line * monthCount + month;
      const text = formatMonth(firstMonth + month);
      const path = `lines.${id}.${text}`;
      const cost = numbers.cost[at] ?? 0;
      if (!net) return { at, line: id, month: text, asked: `${path}.cost`, minor: cost };
      const rest = `${path}.afterContribution`;
      const paid = minorOf(telling, `${path}.contribution`);
      const operands = [reference(telling, `${path}.cost`), ...known(telling, `${path}.contribution`)];
      entries.push(total(telling, { amount: rest, operation: "difference", operands, scaled: cost - paid }));
      return { at, line: id, month: text, asked: rest, minor: cost - paid };
    }),
  );
  const { entries: ofCaps, asked } = explainCapped(telling, whole);
  entries.push(...ofCaps);
  for (const purse of pursesOf(telling)) {
    const { budget } = purse;
    if (budget === undefined) {
      entries.push(...explainPurse(telling, purse, asked, net));
      continue;
    }
    entries.push(...explainCarriedIn(telling, budget));
    let rest = purse;
    const until = expiryIn(telling, budget);
    if (until === undefined) entries.push(...explainExpired(telling, budget, []));
    else {
      // The months in which what came over can be spent, and those after it has lapsed.
      const count = Math.min(purse.count, monthOf(until) - firstMonth + 1 - purse.first);
      const early = { ...purse, count };
      entries.push(...explainPurse(telling, early, asked, net));
      const spent = drawnFrom(telling, early, asked, net);
      entries.push(...explainExpired(telling, budget, spent));
      rest = { ...purse, first: purse.first + count, count: purse.count - count, drawn: [...spent, ...expiredOf(telling, budget)] };
    }
    entries.push(...explainPurse(telling, rest, asked, net));
    if (budget.carriedOut !== undefined) entries.push(...explainCarriedOut(telling, budget, drawnFrom(telling, rest, asked, net)));
  }
  for (const claim of asked.flat()) entries.push(...explainCovered(telling, claim, net));
  return entries;
}

function known(telling: AmountsTelling, amount: string): readonly OperandNode[] {
  return telling.amounts.has(amount) ? [reference(telling, amount)] : [];
}

function pursesOf(telling: AmountsTelling): readonly Purse[] {
  const { numbers, firstMonth, monthCount, before } = telling;
  const { approved, budgetPeriods, eligibility } = numbers;
  if (eligibility.state !== "eligible") return [{ amount: undefined, minor: 0, first: 0, count: monthCount }];
  if (budgetPeriods.length === 0) return [{ amount: "budget.approved", minor: approved, first: 0, count: monthCount }];
  return budgetPeriods.map((budget: PeriodBudget): Purse => {
    const { id, from, to, approved, drawn, carriedIn = 0 } = budget;
    const amount = `budget.periods.${id}.approved`;
    const first = Math.max(0, monthOf(from) - firstMonth);
    const count = monthOf(to) - firstMonth + 1 - first;
    const minor = Math.max(0, approved + carriedIn + aheadIn(telling, budget) - drawn);
    const drawnBefore = before?.drawn(id);
    return { amount, minor, drawn: drawnBefore === undefined ? [] : [drawnBefore], first, count, budget };
  });
}

/** The covered and the uncovered part of a line's month; of a cost of 0, nothing. */
function explainCovered(telling: AmountsTelling, claim: Claim, net: boolean): readonly StepEntry[] {
  const { numbers } = telling;
  const path = `lines.${claim.line}.${claim.month}`;
  const covered = numbers.covered[claim.at] ?? 0;
  const entries: StepEntry[] = [];
  if (!telling.amounts.has(paidPath(claim, net))) {
    const name: Pick<CoverageNode, "kind" | "name" | "line" | "month"> = {
      kind: "coverage",
      name: net ? "public" : "covered",
      line: claim.line,
      month: claim.month,
    };
    const options = { amount: paidPath(claim, net), scaled: paidOf(telling, claim, net) };
    entries.push(working(telling, name, "sum", [reference(telling, claim.asked)], options));
  }
  if (net) {
    const operands = [reference(telling, `${path}.public`), ...known(telling, `${path}.contribution`)];
    entries.push(total(telling, { amount: `${path}.covered`, operation: "sum", operands, scaled: covered }));
  }
  const both = [reference(telling, `${path}.cost`), reference(telling, `${path}.covered`)];
  entries.push(total(telling, { amount: `${path}.uncovered`, operation: "difference", operands: both, scaled: (numbers.cost[claim.at] ?? 0) - covered }));
  return entries;
}
