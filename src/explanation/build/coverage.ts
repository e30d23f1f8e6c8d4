import { formatMonth, monthOf } from "../../calendar/index.js";
import type { PeriodBudget } from "../../rules/entitle/budget/personal-budget.js";
import type { BeforeNode, CoverageNode, OperandNode, SplitNode, StepEntry } from "../tree.js";
import { count, reference } from "./operands.js";
import { moneyText } from "./told-decimals.js";
import { total, working } from "./told-working.js";
import type { AmountsTelling } from "./telling.js";

/** A budget and the months that draw it down. */
interface Purse {
  /** The path of its amount; undefined where there is no budget. */
  readonly amount: string | undefined;
  /** What months before have drawn of it. */
  readonly drawn?: BeforeNode | undefined;
  /** What is left of it for the months, in minor units. */
  readonly minor: number;
  readonly first: number;
  readonly count: number;
}

/** A line's month that asks for money: its place in lists, and the path of what it asks. */
interface Claim {
  readonly at: number;
  readonly line: string;
  readonly month: string;
  readonly asked: string;
  readonly minor: number;
}

/**
 * What the budget covers of each line and month. Where the budget is net, it covers what the client leaves of the cost, and the
 * contribution is covered besides.
 */
export function explainCoverage(telling: AmountsTelling): readonly StepEntry[] {
  const { facts, numbers, monthCount, firstMonth } = telling;
  const net = telling.compiled.scheme.cover.budget === "net";
  const entries: StepEntry[] = [];
  const asked = facts.lines.map(({ id }, line) =>
    Array.from({ length: monthCount }, (_, month): Claim => {
      const at = line * monthCount + month;
      const text = formatMonth(firstMonth + month);
      const path = `lines.${id}.${text}`;
      const cost = numbers.cost[at] ?? 0;
      if (!net) return { at, line: id, month: text, asked: `${path}.cost`, minor: cost };
      const rest = `${path}.afterContribution`;
      const paid = minorOf(telling, `${path}.contribution`);
      const operands = [reference(telling, `${path}.cost`), ...known(telling, `${path}.contribution`)];
      entries.push(total(telling, rest, "difference", operands, cost - paid));
      return { at, line: id, month: text, asked: rest, minor: cost - paid };
    }),
  );
  for (const purse of pursesOf(telling)) entries.push(...explainPurse(telling, purse, asked, net));
  for (const claim of asked.flat()) entries.push(...explainCovered(telling, claim, net));
  return entries;
}

function known(telling: AmountsTelling, amount: string): readonly OperandNode[] {
  return telling.amounts.has(amount) ? [reference(telling, amount)] : [];
}

function minorOf(telling: AmountsTelling, amount: string): number {
  const text = telling.amounts.get(amount);
  return text === undefined ? 0 : Number(text.replace(".", ""));
}

function pursesOf({ numbers, firstMonth, monthCount, before }: AmountsTelling): readonly Purse[] {
  const { approved, budgetPeriods, eligibility } = numbers;
  if (eligibility.state !== "eligible") return [{ amount: undefined, minor: 0, first: 0, count: monthCount }];
  if (budgetPeriods.length === 0) return [{ amount: "budget.approved", minor: approved, first: 0, count: monthCount }];
  return budgetPeriods.map(({ id, from, to, approved, drawn }: PeriodBudget) => {
    const amount = `budget.periods.${id}.approved`;
    const first = Math.max(0, monthOf(from) - firstMonth);
    const count = monthOf(to) - firstMonth + 1 - first;
    return { amount, minor: approved - drawn, drawn: before?.drawn(id), first, count };
  });
}

/** How one budget is drawn down, in the order of the scheme; what asks for nothing is passed over. */
function explainPurse(
  telling: AmountsTelling,
  purse: Purse,
  asked: readonly (readonly Claim[])[],
  net: boolean,
): readonly StepEntry[] {
  const { order } = telling.compiled.scheme.cover;
  const byLine = asked.flatMap((months) => months.slice(purse.first, purse.first + purse.count));
  const claims = byLine.filter(({ minor }) => minor > 0);
  const sum = claims.reduce((total, { minor }) => total + minor, 0);
  if (order === "pro-rata" && sum > purse.minor) return [explainProRata(telling, purse, byLine, net)];
  if (order === "date")
    claims.sort((left, right) => (left.month < right.month ? -1 : left.month > right.month ? 1 : 0));
  let left: OperandNode = contentOf(telling, purse, claims[0]);
  const entries: StepEntry[] = [];
  for (const [index, claim] of claims.entries()) {
    const path = `lines.${claim.line}.${claim.month}`;
    const before = claims[index - 1];
    if (before !== undefined) {
      const leftBefore = working(
        telling,
        { kind: "coverage", name: "budgetLeft", line: claim.line, month: claim.month } as const,
        "difference",
        [left, reference(telling, paidPath(before, net))],
        { amount: `${path}.budgetLeft` },
      );
      entries.push(leftBefore);
      left = reference(telling, `${path}.budgetLeft`);
    }
    entries.push(
      working(
        telling,
        { kind: "coverage", name: net ? "public" : "covered", line: claim.line, month: claim.month } as const,
        "minimum",
        [reference(telling, claim.asked), left],
        { amount: paidPath(claim, net), scaled: paidOf(telling, claim, net) },
      ),
    );
  }
  return entries;
}

/** What is in a budget for the months of the question. */
function contentOf(telling: AmountsTelling, { amount, drawn }: Purse, claim: Claim | undefined): OperandNode {
  if (amount === undefined) return count("no-budget", "0");
  const approved = reference(telling, amount);
  if (drawn === undefined || claim === undefined) return approved;
  const name = { kind: "coverage", name: "budgetLeft", line: claim.line, month: claim.month } as const;
  return working(telling, name, "difference", [approved, drawn]);
}

function paidPath({ line, month }: Claim, net: boolean): string {
  return `lines.${line}.${month}.${net ? "public" : "covered"}`;
}

/** What the budget pays of a line's month: what is covered, less the contribution where the budget is net. */
function paidOf(telling: AmountsTelling, claim: Claim, net: boolean): number {
  const covered = telling.numbers.covered[claim.at] ?? 0;
  return net ? covered - minorOf(telling, `lines.${claim.line}.${claim.month}.contribution`) : covered;
}

/** A budget too small for all, shared in proportion to what is asked. */
function explainProRata(telling: AmountsTelling, purse: Purse, claims: readonly Claim[], net: boolean): SplitNode {
  const parts = claims.map((claim) => {
    const path = paidPath(claim, net);
    const value = moneyText(telling, paidOf(telling, claim, net));
    telling.amounts.set(path, value);
    return { amount: path, value, weight: reference(telling, claim.asked) };
  });
  const whole = contentOf(telling, purse, claims[0]);
  const { minorUnit } = telling.compiled.name;
  return { kind: "split", name: "coverage", method: "by-weight", decimals: minorUnit, total: whole, parts };
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
    entries.push(total(telling, `${path}.covered`, "sum", operands, covered));
  }
  const both = [reference(telling, `${path}.cost`), reference(telling, `${path}.covered`)];
  entries.push(total(telling, `${path}.uncovered`, "difference", both, (numbers.cost[claim.at] ?? 0) - covered));
  return entries;
}
