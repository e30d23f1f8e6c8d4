import type { AdjustmentFacts, DecisionFacts } from "../../person/facts/assessment-facts.js";
import type {
  AdjustmentNode as RecordedAdjustment,
  BoundNode as RecordedBound,
  EntitledDaysNode as RecordedDays,
} from "../../rules/recording/recorder.js";
import { firstBy, groupBy } from "../../lists/index.js";
import { recordedOf } from "./told-entries.js";
import type { AmountsTelling } from "./telling.js";

/** An adjustment where it stands in the case: with its decision, and its place among that one's. */
export interface PlacedAdjustment {
  readonly decision: DecisionFacts;
  readonly adjustment: AdjustmentFacts;
  readonly position: number;
}

/** What was recorded of a budget, by its budget periods, so that each is explained without a look at all others. */
export interface BudgetRecords {
  /** The runs of days of each budget period; undefined for one that recorded none. */
  readonly daysOf: ReadonlyMap<string, readonly RecordedDays[]>;
  readonly boundsOf: ReadonlyMap<string, readonly RecordedBound[]>;
  readonly adjustmentsOf: ReadonlyMap<string, readonly RecordedAdjustment[]>;
  /** The adjustment of a decision, where the case has it. */
  readonly placed: (decision: string, adjustment: string) => PlacedAdjustment | undefined;
}

/** Looks once through what was recorded. */
export function budgetRecords(telling: AmountsTelling): BudgetRecords {
  const { facts } = telling;
  const decisions = firstBy(facts.decisions, ({ id }) => id);
  const positions = new Map(
    facts.decisions.map((decision) => [decision, firstBy(decision.adjustments.entries(), ([, { id }]) => id)]),
  );
  return {
    daysOf: daysByPeriod(telling),
    boundsOf: groupBy(recordedOf(telling, "bound"), ({ budgetPeriod }) => budgetPeriod),
    adjustmentsOf: groupBy(recordedOf(telling, "adjustment"), ({ budgetPeriod }) => budgetPeriod),
    placed(id, adjustmentId) {
      const decision = decisions.get(id);
      if (decision === undefined) return undefined;
      const [position, adjustment] = positions.get(decision)?.get(adjustmentId) ?? [];
      return position === undefined || adjustment === undefined ? undefined : { decision, adjustment, position };
    },
  };
}

/** Days are recorded budget period by budget period, each before its rounding. */
function daysByPeriod({ recorded }: AmountsTelling): ReadonlyMap<string, readonly RecordedDays[]> {
  const byPeriod = new Map<string, readonly RecordedDays[]>();
  let days: RecordedDays[] = [];
  for (const node of recorded) {
    if (node.kind === "entitled-days") days.push(node);
    if (node.kind !== "budget-rounding") continue;
    byPeriod.set(node.budgetPeriod ?? "", days);
    days = [];
  }
  return byPeriod;
}
