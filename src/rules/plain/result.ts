import { noParts } from "../../result/rows/payer-row.js";
import { EligibleResult } from "../../result/result.js";
import type { CompiledScheme } from "../compiled.js";
import { begunBudgets } from "../entitle/budget/begun-budgets.js";
import { isOfQuestion } from "../entitle/budget/of-question.js";
import { nothingLeft } from "../handing-on/limits-left.js";
import { ShownUnits } from "../limit/give/shown-units.js";
import { plainAmounts } from "./amounts.js";
import { cutsOf, shownUnits } from "./cuts.js";
import type { PlainPerson } from "./person.js";

const none: readonly never[] = [];

/** The result of a person to whom the short way is open by a scheme; undefined of anybody else. */
export function calculatePlain(
  person: PlainPerson,
  compiled: CompiledScheme,
  isQualified = false,
): EligibleResult | undefined {
  const amounts = plainAmounts(person, compiled, isQualified);
  if (amounts === undefined) return undefined;
  const { case: id, client, synthetic, knownOn, lines, facts } = person;
  const { period, budget, given, cost, covered, outside, contribution, sources, assumptions } = amounts;
  const { from, to, eligibility } = period;
  const numbers = {
    case: id,
    client,
    synthetic,
    form: compiled.form,
    knownOn,
    from,
    to,
    opening: undefined,
    eligibility,
    indicative: budget.minor,
    approved: budget.approved,
    segments: budget.segments,
    budgetPeriods: budget.periods,
    adjustments: budget.adjustments,
    payments: none,
    lines,
    units: new ShownUnits(shownUnits(person, given, period, compiled), cutsOf(given, period)),
    cost,
    outside,
    covered,
    contribution,
    contributionParts: noParts,
    sources,
    unitCosts: none,
    assumptions,
  };
  return new EligibleResult(numbers, {
    isAssumed: false,
    paidForLife: Number.NaN,
    // What a test takes is what the client pays by it.
    tested: contribution.at(-1) ?? 0,
    others: none,
    elsewhere: none,
    limits: compiled.limits.length === 0 ? undefined : nothingLeft,
    shared: undefined,
    paidOfYear: undefined,
    budgets: facts === undefined ? none : begunBudgets(facts, compiled),
    ownBudget: isOfQuestion(compiled),
    whole: undefined,
  });
}
