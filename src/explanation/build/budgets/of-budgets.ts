import type { StepEntry } from "../../tree/steps.js";
import { sumOfBudgets, withBudget } from "../budget-approved.js";
import { explainBudget } from "../budget.js";
import { explainCoverage } from "../coverage/coverage.js";
import { references } from "../operands.js";
import type { AmountsTelling } from "../telling.js";
import { monthsOf } from "../told-entries.js";
import { working } from "../told-working.js";
import { explainRemaining } from "../totals.js";
import { renamedEntries } from "./renamed.js";
import { pathOfBudget, tellingsOf } from "./tellings.js";

/** The budget; of several, each by itself and then their sums. */
export function granted(telling: AmountsTelling): readonly StepEntry[] {
  const { compiled, numbers } = telling;
  if (compiled.budgets.length === 0) return explainBudget(telling);
  const each = ofEach(telling, explainBudget);
  if (numbers.eligibility.state !== "eligible") return each;
  const sum = (name: "indicative" | "approved") => {
    const paths = compiled.budgets.map(({ id }) => pathOfBudget(id)(`budget.${name}`));
    return sumOfBudgets(telling, name, references(telling, paths), numbers[name]);
  };
  return [...each, sum("indicative"), sum("approved")];
}

/** What the budget covers; of several, each what its own services cost. */
export function coverageOf(telling: AmountsTelling): readonly StepEntry[] {
  return telling.compiled.budgets.length === 0 ? explainCoverage(telling) : ofEach(telling, explainCoverage);
}

/** What is left of the budget after each month; of several, of each and of all. */
export function remainingOf(telling: AmountsTelling): readonly StepEntry[] {
  const { budgets } = telling.compiled;
  if (budgets.length === 0) return explainRemaining(telling);
  const left = (month: string) => `budget.remaining.${month}`;
  const each = ofEach(telling, (own) => {
    const drawn = (month: string) => own.facts.lines.map(({ id }) => `lines.${id}.${month}.covered`);
    return explainRemaining(own, { left, drawn });
  });
  const sums = monthsOf(telling).map((month) => {
    const paths = budgets.map(({ id }) => pathOfBudget(id)(left(month)));
    const amount = `months.${month}.remaining`;
    return working(telling, { kind: "total" } as const, "sum", references(telling, paths), { amount });
  });
  return [...each, ...sums];
}

/** The same of each budget, under paths of its own. */
function ofEach(
  telling: AmountsTelling,
  explainOne: (own: AmountsTelling) => readonly StepEntry[],
): readonly StepEntry[] {
  return tellingsOf(telling).flatMap(({ id, own }) => {
    const entries = renamedEntries(explainOne(own), pathOfBudget(id));
    if (id === undefined) return entries;
    return entries.map((entry) => withBudget(entry, id));
  });
}
