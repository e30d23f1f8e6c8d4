import { formatDay } from "../../calendar/index.js";
import type { PeriodBudget } from "../../rules/entitle/budget/personal-budget.js";
import { adjustmentDecimals } from "../../person/facts/facts.js";
import { formatScaled } from "../../numbers/index.js";
import { formulaOf } from "../../rules/entitle/budget/day-parts.js";
import type { RateInForce } from "../../rules/entitle/compiled-formula.js";
import type { BoundNode as RecordedBound, EntitledDaysNode as RecordedDays } from "../../rules/recording/recorder.js";
import { firstBy } from "../../lists/index.js";
import { budgetRecords, type BudgetRecords } from "./budget-records.js";
import { toldRates } from "./contributions/told-rates.js";
import type {
  AdjustmentNode,
  BudgetNode,
  EntitledDaysNode,
  OperandNode,
  RateNode,
  SegmentNode,
  StepEntry,
} from "../tree.js";
import {
  count,
  fact,
  parameter,
  monthsOf,
  recordedOf,
  reference,
  references,
  roundingText,
  spanOf,
  working,
  type AmountsTelling,
} from "./telling.js";

/** The indicative and the approved budget, from the days of each level or assessment on. */
export function explainBudget(telling: AmountsTelling): readonly StepEntry[] {
  if (telling.numbers.eligibility.state !== "eligible" || telling.compiled.formula === undefined) return [];
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
  const { minorUnit } = telling.compiled.name;
  return recordedOf(telling, "segment").map((node): SegmentNode => {
    const operands = [
      parameter(node.amount, minorUnit),
      count("days", node.to - node.from + 1),
      count("days-of-whole", node.denominator),
    ];
    return working(telling, { kind: "segment", level: node.level, ...spanOf(node) }, "multiply-divide", operands);
  });
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

function approvedOf(telling: AmountsTelling, operands: readonly OperandNode[], scaled: number): BudgetNode {
  const name = { kind: "budget", name: "approved" } as const;
  return working(telling, name, "sum", operands, { amount: "budget.approved", scaled });
}

/** A budget of budget periods: each computed, held against its bounds, and adjusted. */
function byPeriods(telling: AmountsTelling): readonly StepEntry[] {
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
  const whole = { amount: "budget.indicative", scaled: indicative };
  return [
    ...entries,
    working(telling, { kind: "budget", name: "indicative" }, "sum", all(paths.indicative), whole),
    approvedOf(telling, all(paths.approved), approved),
  ];
}

function approvedIn(period: PeriodBudget | undefined, indicative: number): number {
  return period?.approved ?? indicative;
}

function explainDays(telling: AmountsTelling, node: RecordedDays): EntitledDaysNode {
  const { assessment, other } = node;
  const own = explainRate(telling, assessment, node.parameter);
  const rate =
    other === undefined
      ? own
      : working(telling, { kind: "total" } as const, "maximum", [
          own,
          explainRate(telling, other.assessment, other.parameter),
        ]);
  const operands = [rate, count("days", node.days), count("days-of-whole", node.denominator)];
  const name = { kind: "entitled-days", assessment, notWorseOff: node.before, ...spanOf(node) } as const;
  return working(telling, name, "multiply-divide", operands);
}

/** What an assessment gives per day, week, month, year or period. */
function explainRate(telling: AmountsTelling, assessment: string, row: RateInForce): RateNode {
  const { method } = formulaOf(telling.compiled);
  const rate = row.rate(toldRates(telling, assessment));
  return rate.as({ kind: "rate", assessment, method });
}

/** What each bound does: a minimum lifts to the larger of two, a maximum cuts to the smaller. */
const operationOf = { minimum: "maximum", maximum: "minimum", "nothing-below": "nothing-below" } as const;

/** The bounds of a budget period; gives the path of the amount that they leave. */
function explainBounds(
  telling: AmountsTelling,
  bounds: readonly RecordedBound[],
  entries: StepEntry[],
  before: string,
): string {
  const { compiled } = telling;
  const { minorUnit } = compiled.name;
  let path = before;
  for (const node of bounds) {
    const { budgetPeriod } = node;
    const row = parameter(node.parameter, minorUnit);
    const rounding = roundingText(compiled.budgetRounding, minorUnit);
    const limit =
      node.days === node.wholeDays
        ? row
        : working(
            telling,
            { kind: "total" } as const,
            "multiply-divide",
            [row, count("days", node.days), count("days-of-whole", node.wholeDays)],
            { scaled: node.limit, rounding },
          );
    const name = { kind: "bound", bound: node.bound, budgetPeriod, binds: node.after !== node.before } as const;
    const operation = operationOf[node.bound];
    const amount = `budget.periods.${budgetPeriod}.${node.bound}`;
    entries.push(working(telling, name, operation, [reference(telling, path), limit], { amount, scaled: node.after }));
    path = amount;
  }
  return path;
}

function adjustmentsOf(
  telling: AmountsTelling,
  records: BudgetRecords,
  budgetPeriod: string,
): readonly AdjustmentNode[] {
  const { compiled } = telling;
  return (records.adjustmentsOf.get(budgetPeriod) ?? []).flatMap((node) => {
    const found = records.placed(node.decision, node.adjustment);
    if (found === undefined) return [];
    const { decision, adjustment, position } = found;
    const path = `decisions[${decision.index}].adjustments[${position}].amount`;
    const value = formatScaled(adjustment.amount, adjustmentDecimals);
    return [
      {
        kind: "adjustment",
        fact: fact(telling, path, value).fact,
        value: formatScaled(node.value, compiled.name.minorUnit),
        decision: decision.id,
        decidedOn: formatDay(decision.decidedOn),
        decidedBy: adjustment.decidedBy,
        reason: adjustment.reason,
      },
    ];
  });
}
