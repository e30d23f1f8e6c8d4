import { InputError, received, requireOptions, type OptionNames } from "../../errors/index.js";
import { formatDay, splitByMonth } from "../../calendar/index.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { BudgetUse, Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { readForScheme } from "../bound-case.js";
import { calculate, type CalculateOptions } from "./calculate.js";
import { eachBudget } from "../beside/each-budget.js";
import type { CompiledScheme } from "../compiled.js";
import { beginsIn, carriedUnknown } from "../entitle/budget/begun-budgets.js";
import { budgetPeriodsOf } from "../entitle/budget/budget-periods.js";
import { continueWith } from "./continue.js";
import { beginning } from "./beginning.js";

/** How a calculation in parts is cut. */
export interface ThroughOptions extends Omit<CalculateOptions, "recorder"> {
  /** Where the parts end: at each month's end. */
  readonly cutAt: "months";
}

/**
 * Calculates a period month by month, as an office does: each month begins with what the month before leaves behind. The months add up
 * to what the whole period gives in one go.
 *
 * @param document what is known of the person, with the whole period
 * @param compiled the scheme, compiled once for all
 * @returns one result for each month; where one is incomplete it is the last, because its missing facts stop what comes after
 * @throws {InputError} with every issue, as `calculate`, and where a budget period would be cut
 *
 * @example
 * const months = calculateThrough(document, compiled, { cutAt: "months" });
 * months.at(-1)?.closing?.person?.paidForLife; // "340.00"
 */
export function calculateThrough(document: Case, compiled: CompiledScheme, options: ThroughOptions): readonly Result[] {
  requireOptions(options, optionNames);
  checkCut(options.cutAt);
  const { knownOn, opening: first } = options;
  const known = knownOn === undefined ? {} : { knownOn };
  const { facts } = readForScheme(document, compiled, known);
  const results: Result[] = [];
  for (const { from, to } of splitByMonth(facts)) {
    const part = { ...document, period: { from: formatDay(from), to: formatDay(to) } };
    const opening: Position | readonly Position[] | undefined = results.length === 0 ? first : results.at(-1)?.closing;
    if (opening !== undefined) results.push(calculate(part, compiled, { ...known, opening }));
    else if (results.length > 0) break;
    else results.push(continueWith(part, compiled, beginning(facts.from, compiled, budgetsOf(facts, compiled)), known));
  }
  return results;
}

/** Parts end where months do, and nowhere else. */
function checkCut(cutAt: unknown): void {
  if (cutAt === "months") return;
  throw new InputError([
    { code: "unknown-value", path: "options.cutAt", expected: '"months"', received: received(cutAt) },
  ]);
}

const optionNames: OptionNames<ThroughOptions> = { knownOn: true, opening: true, show: true, cutAt: true };

/** The budget periods of the whole question; undefined where nobody says what was drawn from one of them before. */
function budgetsOf(facts: CaseFacts, compiled: CompiledScheme): readonly BudgetUse[] | undefined {
  if (compiled.formula === undefined) return undefined;
  const uses: BudgetUse[] = [];
  for (const { id: budget, rules } of eachBudget(compiled)) {
    if (carriedUnknown(facts, rules) !== undefined) return undefined;
    for (const { id, whole } of budgetPeriodsOf(facts, rules)) {
      if (!beginsIn(whole, facts)) return undefined;
      const use = { budgetPeriod: id, from: formatDay(whole.from), to: formatDay(whole.to), drawn: "0" };
      uses.push(budget === undefined ? use : { budget, ...use });
    }
  }
  return uses;
}
