import type { Result } from "../../result/result.js";
import type { Following } from "../../rules/follow/following.js";
import { sum } from "../../numbers/index.js";
import type { WorkedOut } from "./worked-out.js";

/** The amounts of one result that are published: enough to see what differs, by the stable path of each. */
export interface PublishedResult {
  /** Id of the case. */
  readonly case: string;
  readonly outcome: string;
  readonly amounts: Readonly<Record<string, string>>;
}

type Amounts = Record<string, string>;

/**
 * The published amounts of what was worked out: a budget with its totals, services and months; and of what follows each claim with
 * its days, and what they add up to.
 */
export function publishedOf({ result, priced }: WorkedOut): PublishedResult {
  const amounts: Amounts = {};
  if (priced !== undefined) addBudget(priced, amounts);
  if ("claims" in result) addClaims(result, amounts);
  else addBudget(result, amounts);
  return { case: result.case, outcome: result.outcome.state, amounts };
}

/** The published results as a text of one line for each person. */
export function publishedText(worked: readonly WorkedOut[]): string {
  return worked.map((each) => `${JSON.stringify(publishedOf(each))}\n`).join("");
}

function addBudget(result: Result, amounts: Amounts): void {
  const add = (path: string, value: { toString(): string }): void => {
    amounts[path] = value.toString();
  };
  if (result.totals === undefined) return;
  add("budget.indicative", result.budget.indicative);
  add("budget.approved", result.budget.approved);
  for (const { id, cost, covered } of result.lines) {
    add(`lines.${id}.cost`, cost);
    add(`lines.${id}.covered`, covered);
  }
  for (const { month, cost, funded } of result.months) {
    add(`months.${month}.cost`, cost);
    add(`months.${month}.funded`, funded);
  }
  const { cost, covered, uncovered, contribution, funded, bySource } = result.totals;
  for (const [name, value] of Object.entries({ cost, covered, uncovered, contribution, funded })) {
    add(`totals.${name}`, value);
  }
  for (const [id, value] of bySource) add(`totals.bySource.${id}`, value);
}

function addClaims({ claims }: Following, amounts: Amounts): void {
  const [first, ...others] = claims.map(({ amount }) => amount);
  if (first !== undefined) amounts["totals.claimed"] = sum(first, ...others).toString();
  for (const { claimant, month, days, gross, netCost, cut, amount } of claims) {
    const stated = { days, gross, netCost, cut, amount };
    for (const [name, value] of Object.entries(stated)) {
      if (value !== undefined) amounts[`claims.${claimant}.${month}.${name}`] = value.toString();
    }
  }
}
