import { monthOf, type Period } from "../../calendar/index.js";
import type { EligibleResult } from "../../result/result.js";
import type { OperandNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";
import { expiredOf, expiryIn, withCarried } from "./coverage/carried.js";
import { paymentPath } from "./payments.js";
import { wholePath } from "./whole-path.js";
import { monthsOf, recordedOf } from "./told-entries.js";
import { reference, references } from "./operands.js";
import { total, working } from "./told-working.js";
import type { AmountsTelling, Telling } from "./telling.js";

/** The sums of each month over lines. */
export function sumsOfMonths(telling: Telling, name: "cost" | "covered" | "uncovered"): readonly StepEntry[] {
  const { facts } = telling;
  return monthsOf(telling).map((month) => {
    const operands = references(
      telling,
      facts.lines.map(({ id }) => `lines.${id}.${month}.${name}`),
    );
    return working(telling, { kind: "total" } as const, "sum", operands, { amount: `months.${month}.${name}` });
  });
}

/** Where what is left of a budget after a month stands, and what the month draws from it. */
export interface RemainingPaths {
  readonly left: (month: string) => string;
  readonly drawn: (month: string) => readonly string[];
}

/** What is left of the budget after each month. */
export function explainRemaining(telling: AmountsTelling, of?: RemainingPaths): readonly StepEntry[] {
  const { numbers, firstMonth } = telling;
  const { left, drawn } = of ?? { left: (month: string) => `months.${month}.remaining`, drawn: drawnInMonths(telling) };
  const starts = new Map(numbers.budgetPeriods.map((each) => [Math.max(0, monthOf(each.from) - firstMonth), each]));
  let before: readonly OperandNode[] = [reference(telling, "budget.approved")];
  return monthsOf(telling).map((month, index) => {
    const amount = left(month);
    const budget = starts.get(index);
    const isPart = index === 0 && isGoingPart(telling);
    const drawnIn = drawn(month).map((own) => reference(telling, isPart ? wholePath(own) : own));
    const paidOut = numbers.payments.filter(({ to }) => monthOf(to) === firstMonth + index);
    const from = budget === undefined ? before : [withCarried(telling, budget), ...drawnOf(telling, budget)];
    const lapsed = numbers.budgetPeriods.filter((each) => monthOf(expiryIn(telling, each) ?? 0) === firstMonth + index);
    const operands = [
      ...from,
      ...drawnIn,
      ...references(
        telling,
        paidOut.map((each) => paymentPath(each.to)),
      ),
      ...lapsed.flatMap((each) => expiredOf(telling, each)),
    ];
    const node = working(telling, { kind: "total" } as const, "difference", operands, { amount });
    before = [reference(telling, amount)];
    return node;
  });
}

/** What a month draws from the only budget: what is covered, or where the budget is net, what is funded. */
function drawnInMonths({ compiled, amounts }: AmountsTelling): (month: string) => readonly string[] {
  const net = compiled.scheme.cover.budget === "net";
  return (month) => [`months.${month}.${net && amounts.has(`months.${month}.funded`) ? "funded" : "covered"}`];
}

/** What was drawn before the question: what a position says, else what was paid out of the budget in months before. */
function drawnOf(telling: AmountsTelling, { id, from }: Period & { readonly id: string }): readonly OperandNode[] {
  const drawn = telling.before?.drawn(id);
  if (drawn !== undefined) return [drawn];
  const paid = recordedOf(telling, "payments").find(({ budgetPeriod }) => budgetPeriod === id)?.months ?? [];
  const before = paid.filter(({ to }) => from <= to && monthOf(to) < telling.firstMonth);
  return references(
    telling,
    before.map(({ to }) => paymentPath(to)),
  );
}

/** Whether a month is shown in part of which the whole draws on a budget that goes on: what was shown of it is drawn too. */
function isGoingPart({ amounts, numbers }: AmountsTelling): boolean {
  return Number.isFinite(numbers.opening?.decidedFrom) && !amounts.has(wholePath("budget.approved"));
}

/** The sums over the whole period. */
export function explainTotals(telling: AmountsTelling, { lines: rows, totals }: EligibleResult): readonly StepEntry[] {
  const { numbers, facts, compiled } = telling;
  const months = monthsOf(telling);
  const sum = (amount: string, ofMonth: (month: string) => string, scaled: number) =>
    total(telling, { amount, operation: "sum", operands: references(telling, months.map(ofMonth)), scaled });
  const lines = rows.flatMap((line) =>
    (["cost", "covered", "uncovered"] as const).map((name) =>
      sum(`lines.${line.id}.${name}`, (month) => `lines.${line.id}.${month}.${name}`, line[name].minor),
    ),
  );
  const all = (["cost", "covered", "uncovered", "contribution", "funded"] as const).map((name) =>
    sum(`totals.${name}`, (month) => `months.${month}.${name}`, totals[name].minor),
  );
  const { bySource } = totals;
  const sources = compiled.sourceIds.map((id) =>
    sum(`totals.bySource.${id}`, (month) => `months.${month}.bySource.${id}`, bySource.get(id)?.minor ?? 0),
  );
  const { relatives } = numbers.contributionParts;
  const payers = (relatives.length === 0 ? [] : [facts.case.client.id, ...relatives]).map((id) =>
    working(
      telling,
      { kind: "total" } as const,
      "sum",
      references(
        telling,
        months.map((month) => `months.${month}.byPayer.${id}`),
      ),
      { amount: `totals.byPayer.${id}` },
    ),
  );
  return [...lines, ...all, ...sources, ...payers, ...sumsBeside(telling, months)];
}

/** What is paid by unit cost and what is above ceilings, in all. */
function sumsBeside(telling: AmountsTelling, months: readonly string[]): readonly StepEntry[] {
  const { facts, compiled, amounts } = telling;
  const sum = (amount: string, paths: readonly string[]) => {
    const operands = references(
      telling,
      paths.filter((path) => amounts.has(path)),
    );
    return working(telling, { kind: "total" } as const, "sum", operands, { amount });
  };
  const unitCosts = compiled.form.unitCostIds.flatMap((id) =>
    ["accepted", "funded", "paid"].map((name) => {
      const path = `unitCosts.${id}.${name}`;
      return sum(
        `totals.${path}`,
        months.map((month) => `months.${month}.${path}`),
      );
    }),
  );
  const outside = compiled.outsideKinds.flatMap(({ reason, bearer }) => {
    const path = `outside.${reason}.${bearer}`;
    const ofMonths = months.flatMap((month) =>
      // Of a month in part it is the difference to what was shown.
      amounts.has(`months.${month}.${path}`)
        ? []
        : [
            sum(
              `months.${month}.${path}`,
              facts.lines.map(({ id }) => `lines.${id}.${month}.${path}`),
            ),
          ],
    );
    return [
      ...ofMonths,
      sum(
        `totals.${path}`,
        months.map((month) => `months.${month}.${path}`),
      ),
    ];
  });
  return [...unitCosts, ...outside];
}
