import { pathOf, received, type Issue } from "../errors/index.js";
import type { Outcome } from "../outcome/outcome.js";
import type { ResultDocument } from "./document.js";
import type { WrittenResult } from "./document.js";

type State = Outcome["state"];

/** What is an amount of a line's month, and so is in no result without amounts; and whether it is in all that have some. */
const amountsOfLines = [
  ["cost", true],
  ["covered", true],
  ["uncovered", true],
  ["contribution", false],
  ["funded", false],
  ["outside", false],
] as const;

/**
 * Adds an issue for each amount that is missing where the person is eligible, or that is there where the person is not, or where a
 * fact is missing: what is unknown is absent, and never 0.
 */
export function checkAmounts({ outcome: { state }, budget, totals, lines }: WrittenResult, issues: Issue[]): void {
  const eligible = state === "eligible";
  const isWrong = (value: unknown, isNeeded: boolean) => (value === undefined ? isNeeded && eligible : !eligible);
  if (isWrong(budget, true)) issues.push(wrongAmount(budget, "a budget", ["budget"], state));
  if (isWrong(totals, true)) issues.push(wrongAmount(totals, "totals", ["totals"], state));
  for (const [line, { months }] of lines.entries()) {
    for (const [index, month] of months.entries()) {
      for (const [name, isNeeded] of amountsOfLines) {
        if (!isWrong(month[name], isNeeded)) continue;
        issues.push(wrongAmount(month[name], "an amount", ["lines", line, "months", index, name], state));
      }
    }
  }
}

/** Whether a document has the amounts that its outcome asks for, and no others: {@link checkAmounts} finds nothing. */
export function fitsOutcome(document: WrittenResult): document is ResultDocument & WrittenResult {
  const issues: Issue[] = [];
  checkAmounts(document, issues);
  return issues.length === 0;
}

function wrongAmount(value: unknown, expected: string, path: readonly PropertyKey[], state: State): Issue {
  const issue = { path: pathOf(...path), received: received(value) };
  if (value === undefined)
    return { ...issue, code: "missing-key", expected: `${expected}, because the outcome is eligible` };
  return { ...issue, code: "amount-without-budget", expected: `nothing, because the outcome is ${state}` };
}
