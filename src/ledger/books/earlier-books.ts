import { monthOf, type Day } from "../../calendar/index.js";
import { passesBudget } from "../../result/budget/passes-budget.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Books, BooksSetting, MonthBooks } from "./books.js";
import { tellUnits, type Knowledge } from "./known-units.js";
import { countedIn, landsLater } from "./lateness.js";
import type { PaidUnits } from "./paid-units.js";

/**
 * The books of a month, taken out of those of a later one, for speed: what `booksOf` works out for it, where nothing of the month and those
 * before became known later and no rule looks ahead. Then months say the same whatever comes after them.
 *
 * @param later books by the same rules that end later
 * @returns undefined where the later books do not say how the month stood
 */
export function earlierBooks(
  later: Books,
  { facts, compiled, question }: BooksSetting,
  knowledge: Knowledge,
): MonthBooks | undefined {
  const { document } = facts;
  if (later.question.plan !== question.plan) return undefined;
  const goesOver = later.budgets.length > 1 || later.budgets.some(({ carried }) => carried !== 0);
  if (document.carryOver !== undefined && goesOver) return undefined;
  if (landsLater(document.lateness) && compiled.limits.length > 0) return undefined;
  if (looksAhead(later, compiled) || restsOnMore(later)) return undefined;
  const { through } = knowledge;
  const ofMonths = within(later.units, through);
  let same = 0;
  let paid = 0;
  const refused = tellUnits({ facts, question, budgets: later.budgets }, knowledge, (noted, units) => {
    const own = ofMonths[paid];
    paid += 1;
    if (own?.noted !== noted || own.units !== units || own.counted !== monthOf(own.from)) return;
    if (countedIn(noted, document, later.budgets) === own.counted) same += 1;
  });
  if (same !== paid || paid !== ofMonths.length) return undefined;
  const { plan, period, budgets } = later;
  const months = new Map(
    [...later.months].map(([month, amounts]) => [month, month > monthOf(through) ? none : amounts]),
  );
  return { question, plan, period, budgets, months, units: ofMonths, refused };
}

const none = { cost: 0, covered: 0, contribution: 0, ofRelatives: 0, used: 0 };

/** Units of days up to a day. */
function within(units: readonly PaidUnits[], through: Day): readonly PaidUnits[] {
  return units.filter(({ to }) => to <= through);
}

/** Whether what a budget covers of a month may hang on a later one: where it is shared over its months and does not cover all. */
export function looksAhead({ delivered }: Books, { scheme }: CompiledScheme): boolean {
  const { cost, covered } = delivered.totals;
  return scheme.cover.order !== "date" && cost.minor !== covered.minor && passesBudget(delivered.numbers);
}

/** Whether what was delivered rests on assumptions on which the plan does not: a month need not rest on those of all. */
function restsOnMore({ delivered, plan }: Books): boolean {
  const own = new Set(plan.assumptions);
  return delivered.assumptions.some((id) => !own.has(id));
}
