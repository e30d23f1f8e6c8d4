import { received, type Issue } from "../../../errors/index.js";

/** Adds an issue for a number of months that is none. */
export function checkMonths(months: number, path: string, issues: Issue[]): void {
  if (Number.isInteger(months) && months >= 1 && months <= 1200) return;
  issues.push({
    code: "months-form",
    path,
    expected: "a whole number of months from 1 to 1200",
    received: received(months),
  });
}
