import { formatDay, type Day } from "../../calendar/index.js";
import { formatScaled, parseScaled } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { BudgetUse, Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { calculate } from "../../rules/calculate.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Recorder } from "../../rules/recording/recorder.js";
import { isOfQuestion } from "../../rules/entitle/budget/of-question.js";
import { continueWith, openingOf } from "../../rules/opening/continue.js";
import type { Ledger } from "../document.js";
import { ledgerDecision } from "./keep-budget.js";

/** The day whose knowledge counts, and who is told what the steps did. */
interface KnownAndTold {
  readonly knownOn: Day;
  readonly recorder: Recorder;
}

/** What a case comes to within a ledger, as it was known on a day: with what the time before the account leaves behind. */
export function calculateIn(
  ledger: Ledger,
  document: Case,
  compiled: CompiledScheme,
  asked: Day | KnownAndTold,
): Result {
  const { knownOn: day, ...told } = typeof asked === "number" ? { knownOn: asked } : asked;
  const knownOn = { knownOn: formatDay(day) };
  const known = { ...knownOn, ...told };
  if (ledger.opening === undefined) return calculate(document, compiled, known);
  // What an account begins with is known as long as the account.
  const opening = { ...openingFor(ledger.opening, ledger, document, compiled), ...knownOn };
  return continueWith(document, compiled, openingOf(document, compiled, opening, knownOn), known);
}

/**
 * The position with what the ledger decides besides: of a budget that was stated the decisions of entries are no part, and the days of
 * an account that goes on for longer are those of its budget, unless a rule names them. What came over the ledger itself gives to its budget.
 */
function openingFor(opening: Position, ledger: Ledger, document: Case, compiled: CompiledScheme): Position {
  const { budgets, ...others } = opening;
  const last = ledger.case.period.to;
  const isLonger = isOfQuestion(compiled);
  // Over units which are priced without limits they have decided before.
  const isWithoutLimits = compiled.limits.length === 0 && (compiled.scheme.limits ?? []).length > 0;
  return {
    ...others,
    ...(isWithoutLimits ? { limits: [], runs: [], begun: [] } : {}),
    ...(budgets === undefined
      ? {}
      : {
          budgets: budgets.map(withoutCarried).map(({ to, approved, ...use }): BudgetUse => {
            const days = { ...use, to: isLonger && to === last ? document.period.to : to };
            if (approved === undefined) return days;
            const { minorUnit } = compiled.name;
            const minor = parseScaled(approved, minorUnit) + decidedIn(document, use.budgetPeriod, minorUnit);
            // Another currency is refused with its place.
            return { ...days, approved: Number.isNaN(minor) ? approved : formatScaled(minor, minorUnit) };
          }),
        }),
  };
}

/** A budget without what came over to it. */
function withoutCarried(use: BudgetUse): BudgetUse {
  const { carried, expired, ...own } = use;
  return carried === undefined && expired === undefined ? use : own;
}

/** What entries of the ledger decide of a budget, in minor units. */
export function decidedIn({ decisions = [] }: Case, budget: string, minorUnit: number): number {
  return decisions
    .filter(({ id, budgetPeriod = budget }) => id.startsWith(ledgerDecision) && budgetPeriod === budget)
    .flatMap(({ adjustments }) => adjustments)
    .reduce((sum, { amount }) => sum + parseScaled(amount, minorUnit), 0);
}
