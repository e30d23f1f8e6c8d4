import { zeros } from "../../lists/index.js";
import type { Testing } from "../contribute/testing.js";
import { coveringBy, type Covering } from "../covering.js";
import type { PersonalBudget } from "../entitle/budget/personal-budget.js";
import type { Months } from "../months/months.js";
import { ofBudget } from "./each-budget.js";

/**
 * Step 5, cover, by all budgets of a scheme: each covers what its own services cost, and what is covered is the sum.
 *
 * @param budget the budgets of all, each with its budget periods
 */
export function coveringAll(
  budget: Pick<PersonalBudget, "approved" | "periods">,
  lines: { readonly months: Months; readonly serviceOf: readonly number[] },
  context: Testing,
): Covering {
  const { budgets } = context.compiled;
  if (budgets.length === 0) return coveringBy(budget, lines, context);
  const parts = budgets.map(({ id, pays, rules }) => {
    const periods = budget.periods.filter((each) => each.budget === id);
    const approved = periods.reduce((sum, each) => sum + each.approved, 0);
    const covering = coveringBy({ approved, periods }, lines, { ...context, compiled: rules });
    return { id, pays, periods, covering };
  });
  const { count } = lines.months;
  const all: Covering = {
    carried: undefined,
    coverBy(asked) {
      const covered = zeros(asked.length);
      for (const { pays, covering } of parts) {
        const own = asked.map((amount, at) => (pays[lines.serviceOf[Math.floor(at / count)] ?? -1] ? amount : 0));
        for (const [at, part] of covering.coverBy(own).entries()) covered[at] = (covered[at] ?? 0) + part;
      }
      const periods = parts.flatMap(({ id, periods: own, covering }) => ofBudget(id, covering.carried?.periods ?? own));
      all.carried = { covered, periods };
      return covered;
    },
  };
  return all;
}
