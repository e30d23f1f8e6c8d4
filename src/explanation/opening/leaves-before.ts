import { type Month, monthOf, parseDay, parseMonth, yearOf } from "../../calendar/index.js";
import { joinPaths, pathOf } from "../../errors/index.js";
import type { LeavesBefore } from "../build/before.js";
import { beforeNode } from "../before-node.js";
import type { BudgetUse } from "../../result/position/document.js";
import type { BeforeNode } from "../tree.js";
import { begunBefore, runBefore, sharedBefore, usedBefore } from "./kept-before.js";
import { type GivenBefore, keptUntil } from "./given-before.js";

/** What positions say, as the parts of an explanation ask for it. */
export function leavesBefore(given: GivenBefore, scheme: string, budget?: string): LeavesBefore {
  const budgetBefore = (of: string, which: SaidOfBudget) => saidOfBudget(given, { of, budget }, which);
  return {
    used: (asked) => (asked.shared === undefined ? usedBefore(given, asked) : sharedBefore(given, asked, scheme)),
    run: (limit) => runBefore(given, limit),
    begun: (line) => begunBefore(given, line),
    granted: (budgetPeriod) => budgetBefore(budgetPeriod, "approved"),
    drawn: (budgetPeriod) => budgetBefore(budgetPeriod, "drawn"),
    carried: (budgetPeriod) => budgetBefore(budgetPeriod, "carried"),
    expired: (budgetPeriod) => budgetBefore(budgetPeriod, "expired"),
    paid: paidBefore(given, scheme),
    paidOfYear: (cap, month) => paidOfYearBefore(given, cap, month),
    taken: (month) => ofMonth(given, month, scheme, { name: "means", key: "taken" }),
    ofBudget: (beside) => leavesBefore(given, scheme, beside),
    hasBudgets: (given.own?.position.budgets ?? []).length > 0,
  };
}

/** What a position may say of a budget that goes on. */
type SaidOfBudget = "approved" | "drawn" | "carried" | "expired";

/** What was granted of a budget that goes on, or drawn from it; undefined where nobody says. */
function saidOfBudget(
  { own, latest, budgets }: GivenBefore,
  { of, budget }: { readonly of: string; readonly budget: string | undefined },
  which: SaidOfBudget,
): BeforeNode | undefined {
  const isIt = (use: BudgetUse) => use.budgetPeriod === of && use.budget === budget;
  const index = own?.position.budgets?.findIndex(isIt) ?? -1;
  const value = (budgets?.find(isIt) ?? own?.position.budgets?.[index])?.[which];
  if (own === undefined || value === undefined) return undefined;
  const name = which === "approved" ? "granted" : which;
  // What a budget that has ended leaves stands in no place of its own.
  const place = joinPaths(own.path, index === -1 ? "budgets" : pathOf("budgets", index, which));
  const through = budgets === undefined ? keptUntil(own) : parseDay(latest.position.through);
  return beforeNode(name, place, through, { measure: "money", value, of });
}

/** What the client paid of a cap in the year of a month; undefined where nobody says. */
function paidOfYearBefore({ own }: GivenBefore, of: string, month: Month): BeforeNode | undefined {
  const index = own?.position.paidOfYear?.findIndex(({ cap }) => cap === of) ?? -1;
  const use = own?.position.paidOfYear?.[index];
  if (own === undefined || use === undefined || yearOf(parseDay(use.from)) !== Math.floor(month / 12)) return undefined;
  const place = joinPaths(own.path, pathOf("paidOfYear", index, "paid"));
  return beforeNode("paidOfYear", place, keptUntil(own), { measure: "money", value: use.paid, of });
}

/** What the client has ever paid, and what the client paid by other schemes in the month in which the question begins. */
function paidBefore(given: GivenBefore, own: string): readonly BeforeNode[] {
  const { latest } = given;
  const value = latest.position.person?.paidForLife;
  if (value === undefined) return [];
  const paid = { measure: "money", value } as const;
  const ever = beforeNode("paidForLife", joinPaths(latest.path, "person.paidForLife"), keptUntil(latest), paid);
  const month = monthOf(parseDay(latest.position.through) + 1);
  return [ever, ...ofMonth(given, month, own, { name: "paidForLife", key: "paid" })];
}

/** What other schemes took of the client in a month. */
function ofMonth(
  { latest }: GivenBefore,
  month: Month,
  own: string,
  { name, key }: { readonly name: "means" | "paidForLife"; readonly key: "taken" | "paid" },
): readonly BeforeNode[] {
  const through = parseDay(latest.position.through);
  return (latest.position.person?.means ?? []).flatMap((each, index) => {
    if (parseMonth(each.month) !== month || each.scheme === own) return [];
    const place = joinPaths(latest.path, pathOf("person", "means", index, key));
    return [beforeNode(name, place, through, { measure: "money", value: each[key], of: each.scheme })];
  });
}
