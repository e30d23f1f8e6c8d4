import { budgetRecords } from "./budget-records.js";
import { explainSegment } from "./budget-days.js";
import { explainPayments } from "./payments.js";
import type { BudgetNode, OperandNode, SegmentNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";
import type { AmountsTelling } from "./telling.js";
import { roundingText, working } from "./told-working.js";
import { reference, references } from "./operands.js";
import { monthsOf, recordedOf } from "./told-entries.js";
import { byPeriods } from "./budget-periods.js";
import { adjustmentsOf } from "./budget-bounds.js";
import { approvedOf } from "./budget-approved.js";

/** The indicative and the approved budget, from the days of each level or assessment on. */
export function explainBudget(telling: AmountsTelling): readonly StepEntry[] {
  if (telling.numbers.eligibility.state !== "eligible" || telling.compiled.formula === undefined) return [];
  return [...budgetBy(telling), ...explainPayments(telling)];
}

function budgetBy(telling: AmountsTelling): readonly StepEntry[] {
  const whole = recordedOf(telling, "budget-rounding").find(({ budgetPeriod }) => budgetPeriod === undefined);
  if (whole === undefined) return byPeriods(telling);
  return telling.numbers.budgetPeriods.length > 0 ? plainOfPeriods(telling) : plainBudget(telling);
}

/** The budget of a scheme that entitles to services: what the allowed plan costs, and what decisions made of it. */
export function explainPlanBudget(telling: AmountsTelling): readonly StepEntry[] {
  const { numbers, compiled } = telling;
  if (numbers.eligibility.state !== "eligible" || compiled.formula !== undefined) return [];
  const { indicative, approved, budgetPeriods } = numbers;
  const records = budgetRecords(telling);
  const costs = monthsOf(telling).map((month) => `months.${month}.cost`);
  const name = { kind: "budget", name: "indicative" } as const;
  const amount = "budget.indicative";
  const whole = working(telling, name, "sum", references(telling, costs), { amount, scaled: indicative });
  const ofPeriods = budgetPeriods.flatMap(({ id: budgetPeriod, computed }): readonly BudgetNode[] => {
    const path = `budget.periods.${budgetPeriod}`;
    const own = (which: BudgetNode["name"], operands: readonly OperandNode[], scaled: number): BudgetNode =>
      working(telling, { kind: "budget", name: which, budgetPeriod } as const, "sum", operands, {
        amount: `${path}.${which}`,
        scaled,
      });
    return [
      own("computed", [reference(telling, amount)], computed),
      own("indicative", [reference(telling, `${path}.computed`)], computed),
      own(
        "approved",
        [reference(telling, `${path}.indicative`), ...adjustmentsOf(telling, records, budgetPeriod)],
        approved,
      ),
    ];
  });
  const granted = budgetPeriods.map(({ id }) => reference(telling, `budget.periods.${id}.approved`));
  const [first = reference(telling, amount)] = granted;
  return [whole, ...ofPeriods, approvedOf(telling, [first], approved)];
}

/** The days of each level, and what they add to a budget of plain level amounts. */
function segmentsOf(telling: AmountsTelling): readonly SegmentNode[] {
  return recordedOf(telling, "segment").map((node) => explainSegment(telling, node));
}

/** A budget of plain level amounts that goes on: it is granted for its own days, or stated. */
function plainOfPeriods(telling: AmountsTelling): readonly StepEntry[] {
  const { compiled, numbers, before } = telling;
  const rounding = roundingText(compiled.budgetRounding, compiled.name.minorUnit);
  const periods = numbers.budgetPeriods.flatMap(({ id: budgetPeriod, computed }): readonly BudgetNode[] => {
    const stated = before?.granted(budgetPeriod);
    const own = stated === undefined ? segmentsOf(telling) : [stated];
    const rounded = stated === undefined ? { rounding } : {};
    const path = `budget.periods.${budgetPeriod}`;
    const name = { kind: "budget", budgetPeriod } as const;
    const amount = `${path}.computed`;
    const whole = working(telling, { ...name, name: "computed" } as const, "sum", own, {
      ...{ amount, scaled: computed },
      ...rounded,
    });
    const same = (which: "indicative" | "approved", from: string) =>
      working(telling, { ...name, name: which }, "sum", [reference(telling, from)], { amount: `${path}.${which}` });
    return [whole, same("indicative", amount), same("approved", `${path}.indicative`)];
  });
  const ofPeriods = (which: "indicative" | "approved") =>
    numbers.budgetPeriods.map(({ id }) => reference(telling, `budget.periods.${id}.${which}`));
  const amount = "budget.indicative";
  const all = working(telling, { kind: "budget", name: "indicative" } as const, "sum", ofPeriods("indicative"), {
    ...{ amount, scaled: numbers.indicative },
  });
  return [...periods, all, approvedOf(telling, ofPeriods("approved"), numbers.approved)];
}

/** A budget of plain level amounts. */
function plainBudget(telling: AmountsTelling): readonly StepEntry[] {
  const { compiled, numbers } = telling;
  const { minorUnit } = compiled.name;
  const segments = segmentsOf(telling);
  const { indicative, approved } = numbers;
  const rounding = roundingText(compiled.budgetRounding, minorUnit);
  const name = { kind: "budget", name: "indicative" } as const;
  return [
    working(telling, name, "sum", segments, { amount: "budget.indicative", scaled: indicative, rounding }),
    approvedOf(telling, [reference(telling, "budget.indicative")], approved),
  ];
}
