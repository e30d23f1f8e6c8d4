import type { Eligibility } from "../entitle/conditions/eligibility.js";
import type { GrantedBudget } from "../calculate-facts.js";
import { ofBudget } from "../beside/each-budget.js";
import type { Recorder } from "../recording/recorder.js";

/** What is granted of one budget, each part of which says of which. */
export function ofOne(id: string | undefined, granted: GrantedBudget): GrantedBudget {
  const { budget, going } = granted;
  if (id === undefined) return granted;
  const [periods, segments] = [ofBudget(id, budget.periods), ofBudget(id, budget.segments)];
  const adjustments = ofBudget(id, budget.adjustments);
  return { ...granted, budget: { ...budget, periods, segments, adjustments }, going: ofBudget(id, going) };
}

/** What is granted of all budgets: their sums, with the parts of each one after the other. */
export function together(grants: readonly GrantedBudget[]): GrantedBudget {
  const [first] = grants;
  if (first !== undefined && grants.length === 1) return first;
  const budgets = grants.map(({ budget }) => budget);
  const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);
  return {
    budget: {
      minor: total(budgets.map(({ minor }) => minor)),
      approved: total(budgets.map(({ approved }) => approved)),
      segments: budgets.flatMap(({ segments }) => segments),
      periods: budgets.flatMap(({ periods }) => periods),
      adjustments: budgets.flatMap(({ adjustments }) => adjustments),
    },
    assumptions: [...new Set(grants.flatMap(({ assumptions }) => assumptions))],
    going: grants.flatMap(({ going }) => going),
  };
}

/** What budgets wait for, each fact once. */
export function allOpen(open: readonly Eligibility[]): Eligibility {
  const [first, ...others] = open;
  if (first === undefined) throw new Error("no budget is open");
  const missing = new Map(open.flatMap((each) => each.missing).map((fact) => [JSON.stringify(fact), fact]));
  return others.length === 0 ? first : { ...first, missing: [...missing.values()] };
}

/** Who listens is told of which budget each node is. */
export function listening(
  { id: budget }: { readonly id: string | undefined },
  { recorder }: { readonly recorder?: Recorder },
): { readonly recorder?: Recorder } {
  if (recorder === undefined || budget === undefined) return {};
  return {
    recorder: {
      record(node) {
        recorder.record({ ...node, budget });
      },
    },
  };
}
