import { formatDay, lastDay, type Day, type Month } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { BudgetUse, Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { firstBudget } from "../../rules/entitle/budget/of-question.js";
import { asDelivered } from "../../rules/follow/as-delivered.js";
import { beginning } from "../../rules/opening/beginning.js";
import { continueWith } from "../../rules/opening/continue.js";
import type { Books } from "./books.js";
import { budgetAfter } from "./budget-after.js";
import { calculateIn } from "./calculate-in.js";
import { looksAhead } from "./earlier-books.js";
import { spentOf } from "./funds.js";
import { deliveredCase } from "./delivered-case.js";

/**
 * What books leave behind at the end of a month: what was delivered, up to it, and the budgets that go on. A budget that is shared by
 * priority or pro rata and does not cover all cannot be cut: then nothing is said of it.
 */
export function positionOf(books: Books, compiled: CompiledScheme, month: Month): Position | undefined {
  const { question, units } = books;
  const { ledger, planned, knownOn } = question;
  const document = deliveredCase(question, units);
  const delivered = asDelivered(document, document.deliveries ?? [], compiled);
  const last = lastDay(month);
  const asked = { ...delivered, period: { from: planned.period.from, to: formatDay(last) } };
  if (looksAhead(books, compiled)) return calculateIn(ledger, asked, compiled, knownOn).closing;
  const { closing } = upTo(asked, books, compiled);
  const budgets = usesOf(books, compiled, last);
  return closing === undefined || budgets.length === 0 ? closing : { ...closing, budgets };
}

/** What was delivered, by the budgets of the whole account. */
function upTo(asked: Case, books: Books, compiled: CompiledScheme): Result {
  const { ledger, knownOn } = books.question;
  if (ledger.opening !== undefined) return calculateIn(ledger, asked, compiled, knownOn);
  const uses = usesOf(books, compiled, books.period.from - 1).map((use) => ({ ...use, drawn: "0" }));
  const own = beginning(books.period.from, compiled, compiled.formula === undefined ? undefined : uses);
  return continueWith(asked, compiled, own, { knownOn: formatDay(knownOn) });
}

/** The budgets that go on after a day, with what was granted of them and what has been drawn, and what goes over to the one after the account; a plan that is its own budget has none. */
function usesOf(books: Books, compiled: CompiledScheme, after: Day): readonly BudgetUse[] {
  const { name, formula } = compiled;
  if (formula === undefined) return [];
  const money = (minor: number) => formatScaled(minor, name.minorUnit);
  const going = books.budgets
    .filter(({ to }) => to > after)
    .map((budget): BudgetUse => ({
      budgetPeriod: budget.name ?? firstBudget,
      from: formatDay(budget.from),
      to: formatDay(budget.to),
      approved: money(budget.approved + Math.max(0, budget.opening)),
      drawn: money(spentOf(budget, books) + Math.max(0, -budget.opening)),
    }));
  const last = books.budgets.at(-1);
  const next = budgetAfter(books.budgets, compiled);
  if (last === undefined || next === undefined || last.to > after || last.carried === 0) return going;
  const days = { from: formatDay(next.from), to: formatDay(next.to) };
  return [...going, { budgetPeriod: next.id, ...days, drawn: money(0), carried: money(last.carried) }];
}
