import type { PeriodBudget } from "../../rules/entitle/budget/personal-budget.js";
import { firstBy } from "../../lists/index.js";
import { budgetRecords } from "./budget-records.js";
import type { StepEntry } from "../tree/steps.js";
import type { AmountsTelling } from "./telling.js";
import { roundingText, working } from "./told-working.js";
import { recordedOf } from "./told-entries.js";
import { reference } from "./operands.js";
import { approvedOf, sumOfBudgets } from "./budget-approved.js";
import { explainDays } from "./budget-days.js";
import { adjustmentsOf, explainBounds } from "./budget-bounds.js";

/** A budget of budget periods: each computed, held against its bounds, and adjusted. */
export function byPeriods(telling: AmountsTelling): readonly StepEntry[] {
  const { compiled, numbers } = telling;
  const { indicative, approved, budgetPeriods } = numbers;
  const rounding = roundingText(compiled.budgetRounding, compiled.name.minorUnit);
  const records = budgetRecords(telling);
  const periods = firstBy(budgetPeriods, ({ id }) => id);
  const entries: StepEntry[] = [];
  const paths: { readonly indicative: string[]; readonly approved: string[] } = { indicative: [], approved: [] };
  for (const { budgetPeriod = "", value } of recordedOf(telling, "budget-rounding")) {
    const path = `budget.periods.${budgetPeriod}`;
    const period = periods.get(budgetPeriod);
    const stated = telling.before?.granted(budgetPeriod);
    const days = stated === undefined ? (records.daysOf.get(budgetPeriod) ?? []) : [];
    const own = stated === undefined ? days.map((node) => explainDays(telling, node)) : [stated];
    const name = { kind: "budget", budgetPeriod } as const;
    const amount = `${path}.computed`;
    const options =
      stated === undefined ? { amount, scaled: value, rounding } : { amount, scaled: period?.computed ?? 0 };
    entries.push(working(telling, { ...name, name: "computed" }, "sum", own, options));
    const bounds = stated === undefined ? (records.boundsOf.get(budgetPeriod) ?? []) : [];
    const bounded = explainBounds(telling, bounds, entries, amount);
    const indicativePath = `${path}.indicative`;
    const after = period?.indicative ?? value;
    entries.push(
      working(telling, { ...name, name: "indicative" }, "sum", [reference(telling, bounded)], {
        amount: indicativePath,
        scaled: after,
      }),
    );
    const adjusted = stated === undefined ? adjustmentsOf(telling, records, budgetPeriod) : [];
    const operands = [reference(telling, indicativePath), ...adjusted];
    entries.push(
      working(telling, { ...name, name: "approved" }, "sum", operands, {
        amount: `${path}.approved`,
        scaled: approvedIn(period, after),
      }),
    );
    paths.indicative.push(indicativePath);
    paths.approved.push(`${path}.approved`);
  }
  const all = (list: readonly string[]) => list.map((path) => reference(telling, path));
  return [
    ...entries,
    sumOfBudgets(telling, "indicative", all(paths.indicative), indicative),
    approvedOf(telling, all(paths.approved), approved),
  ];
}

function approvedIn(period: PeriodBudget | undefined, indicative: number): number {
  return period?.approved ?? indicative;
}
