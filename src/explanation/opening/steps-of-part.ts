import { formatMonth, monthOf } from "../../calendar/index.js";
import type { MonthSoFar } from "../../result/position/document.js";
import type { EligibleResult } from "../../result/result.js";
import { explainBudget, explainPlanBudget } from "../build/budget.js";
import { stepsOfUnits, stepsOfAmounts, stepsWithoutAmounts, totalStep } from "../build/steps.js";
import { startAmounts, startTelling } from "../build/start-telling.js";
import type { Telling, Told } from "../build/telling.js";
import { wholePath } from "../build/whole-path.js";
import type { ExplainedStep } from "../tree/steps.js";
import { amountsLater, unitsLater } from "./later-months.js";
import type { Placed } from "./given-before.js";
import { amountsOfPart, unitsOfPart } from "./part.js";
import { renamed } from "../build/budgets/renamed.js";

/**
 * A month that was shown in part before: the steps by which it was decided again, from its first day, and the difference to what was
 * shown. Amounts of later months are what they are; those of the whole month, and the budget of its days, have paths of their own.
 *
 * @param whole what is told from the first day that counts for the month
 * @param part the same, from the first day of the part; its records are of the budget of the part
 */
export function stepsOfPart(whole: Told, part: Told, before: ShownBefore): readonly ExplainedStep[] {
  const { result } = part;
  const nameOf = namesOfWhole(whole);
  if (result.outcome.state === "incomplete") {
    return renamed(stepsWithoutAmounts(startTelling(whole, whole.result.numbers)), nameOf);
  }
  if (result.totals === undefined) {
    const telling = startTelling(whole, whole.result.numbers);
    const steps = renamed(stepsOfUnits(telling), nameOf);
    const parting = startTelling(part, result.numbers);
    knowAmounts(parting, telling, nameOf);
    return [...steps, partStep(parting, unitsOfPart({ telling: parting, ...before }))];
  }
  return stepsWithAmounts(whole, { ...part, result }, before, nameOf);
}

/** A part that has amounts. */
interface Parted extends Told {
  readonly result: EligibleResult;
}

/** What was shown before, and the position that says it. */
interface ShownBefore {
  readonly own: Placed;
  readonly shown: MonthSoFar;
}

function stepsWithAmounts(
  whole: Told,
  part: Parted,
  before: ShownBefore,
  nameOf: (amount: string) => string,
): readonly ExplainedStep[] {
  // Whoever is eligible on some of the days is eligible in the whole.
  if (whole.result.totals === undefined) return [];
  const telling = startAmounts(whole, whole.result.numbers);
  const steps = renamed(stepsOfAmounts(telling), nameOf);
  const parting = startAmounts(part, part.result.numbers);
  knowAmounts(parting, telling, nameOf);
  const nodes = [
    ...unitsOfPart({ telling: parting, ...before }),
    ...unitsLater(parting),
    ...amountsOfPart({ telling: parting, ...before }),
    ...amountsLater(parting),
    ...(isGoing(whole) ? [] : [...explainBudget(parting), ...explainPlanBudget(parting)]),
  ];
  return [...steps, { step: "part", nodes }, totalStep(parting, part.result)];
}

function partStep(telling: Telling, nodes: ExplainedStep["nodes"]): ExplainedStep {
  return { step: "part", nodes: [...nodes, ...unitsLater(telling)] };
}

/** Whether the budget is of days of its own: then it is that of the part too. */
function isGoing({ result, compiled }: Told): boolean {
  return compiled.budgets.length > 0 || (result.before?.budgets ?? []).length > 0;
}

/** The path of an amount of the whole: another where it is of the month that is shown in part, or of the budget of its days. */
function namesOfWhole(whole: Told): (amount: string) => string {
  const first = formatMonth(monthOf(whole.facts.from));
  const going = isGoing(whole);
  return (amount) => {
    const month = /^(?:months|lines\..+)\.(?<month>\d{4}-\d\d)\./u.exec(amount)?.groups?.["month"];
    const isOfBudget = amount.startsWith("budget.") && !going;
    return month === first || isOfBudget ? wholePath(amount) : amount;
  };
}

/** What a part knows of the whole: its amounts, by their paths. */
function knowAmounts(parting: Telling, { amounts }: Telling, nameOf: (amount: string) => string): void {
  for (const [amount, value] of amounts) parting.amounts.set(nameOf(amount), value);
}
