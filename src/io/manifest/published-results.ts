import type { Result } from "../../calculation/index.js";

/** The amounts of one result that are published: enough to see what differs, by the stable path of each. */
export interface PublishedResult {
  /** Id of the case. */
  readonly case: string;
  readonly outcome: string;
  readonly amounts: Readonly<Record<string, string>>;
}

/** The published amounts of a result: its budget, its totals, its services and what each month costs, gives and leaves. */
export function publishedResult(result: Result): PublishedResult {
  const amounts: Record<string, string> = {};
  const add = (path: string, value: { toString(): string } | undefined): void => {
    if (value !== undefined) amounts[path] = value.toString();
  };
  add("budget.indicative", result.budget?.indicative);
  add("budget.approved", result.budget?.approved);
  for (const { id, cost, covered } of result.lines) {
    add(`lines.${id}.cost`, cost);
    add(`lines.${id}.covered`, covered);
  }
  for (const { month, cost, funded } of result.months) {
    add(`months.${month}.cost`, cost);
    add(`months.${month}.funded`, funded);
  }
  if (result.outcome.state !== "incomplete") {
    const { cost, covered, uncovered, contribution, funded, bySource } = result.totals;
    for (const [name, value] of Object.entries({ cost, covered, uncovered, contribution, funded })) {
      add(`totals.${name}`, value);
    }
    for (const [id, value] of bySource) add(`totals.bySource.${id}`, value);
  }
  return { case: result.case, outcome: result.outcome.state, amounts };
}

/** The published results as a text of one line for each person. */
export function publishedText(results: readonly Result[]): string {
  return results.map((result) => `${JSON.stringify(publishedResult(result))}\n`).join("");
}
