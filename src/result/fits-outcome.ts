import { pathOf, received, type Issue } from "../errors/index.js";
import type { Outcome } from "../outcome/outcome.js";
import type { ResultDocument, WrittenResult } from "./document.js";

type State = Outcome["state"];

/** What is an amount of a line's month, and so is there where the person is eligible, and nowhere else. */
const neededOfLines = ["cost", "covered", "uncovered"] as const;
const amountsOfLines = [...neededOfLines, "contribution", "funded", "outside"] as const;

/**
 * Adds an issue for each amount that is missing where the person is eligible, or that is there where the person is not, or where a
 * fact is missing: what is unknown is absent, and never 0.
 */
export function checkAmounts({ outcome: { state }, budget, totals, lines }: WrittenResult, issues: Issue[]): void {
  const eligible = state === "eligible";
  const check = (value: unknown, expected: string, path: readonly PropertyKey[], isNeeded: boolean): void => {
    if (value === undefined ? isNeeded && eligible : !eligible) issues.push(wrongAmount(value, expected, path, state));
  };
  check(budget, "a budget", ["budget"], true);
  check(totals, "totals", ["totals"], true);
  for (const [line, { months }] of lines.entries()) {
    for (const [index, month] of months.entries()) {
      for (const name of amountsOfLines) {
        const isNeeded = neededOfLines.some((each) => each === name);
        check(month[name], "an amount", ["lines", line, "months", index, name], isNeeded);
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
