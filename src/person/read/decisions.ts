import { pathOf, received, type Issue } from "../../errors/index.js";
import { parseScaled, whyNotDecimal } from "../../numbers/index.js";
import type { Case } from "../case.js";
import type { Decision } from "../decision.js";
import { adjustmentDecimals, type AdjustmentFacts, type DecisionFacts } from "../facts/assessment-facts.js";
import { readDay, readId } from "./values.js";
import { checkUniqueIds } from "../facts/unique.js";

const list = "decisions";
const none: readonly DecisionFacts[] = [];

/** The decisions, by date and then by id. No two adjustments of a case have one id. */
export function readDecisions(decisions: Case["decisions"], issues: Issue[]): readonly DecisionFacts[] {
  if (decisions === undefined) return none;
  const seen = new Set<string>();
  const facts = decisions.map((decision, index) => ({
    id: readId(decision.id, issues, list, index, "id"),
    index,
    decidedOn: readDay(decision.decidedOn, issues, list, index, "decidedOn"),
    budget: decision.budget === undefined ? undefined : readId(decision.budget, issues, list, index, "budget"),
    budgetPeriod:
      decision.budgetPeriod === undefined
        ? undefined
        : readId(decision.budgetPeriod, issues, list, index, "budgetPeriod"),
    adjustments: readAdjustments(decision, index, seen, issues),
  }));
  checkUniqueIds(decisions, issues, list);
  return facts.sort((left, right) => left.decidedOn - right.decidedOn || (left.id < right.id ? -1 : 1));
}

function readAdjustments(
  decision: Decision,
  index: number,
  seen: Set<string>,
  issues: Issue[],
): readonly AdjustmentFacts[] {
  return decision.adjustments.map(({ id, amount, reason, decidedBy }, position) => {
    const path = pathOf(list, index, "adjustments", position);
    readId(id, issues, path, -1, "id");
    if (seen.has(id)) {
      issues.push({
        code: "duplicate-id",
        path: `${path}.id`,
        expected: "an id that no other adjustment of the case has",
        received: received(id),
      });
    }
    seen.add(id);
    const scaled = typeof amount === "string" ? parseScaled(amount, adjustmentDecimals) : Number.NaN;
    if (Number.isNaN(scaled)) issues.push(whyNotDecimal(amount, adjustmentDecimals, `${path}.amount`));
    return { id, amount: scaled, written: amount, reason, decidedBy };
  });
}
