import type { Change } from "./document.js";

/** What a change does with what it hits. */
export type Operation = "set" | "input" | "add" | "multiply" | "insert" | "end" | "replace";

/** Every {@link Operation}. */
export const operations = [
  "set",
  "input",
  "add",
  "multiply",
  "insert",
  "end",
  "replace",
] as const satisfies readonly Operation[];

/** Those that change a number, which the change names by `field`. */
const ofNumbers: readonly Operation[] = ["set", "input", "add", "multiply"];

/** Whether a change is one of numbers. */
export function changesNumbers(change: Change): boolean {
  return ofNumbers.some((operation) => change[operation] !== undefined);
}

/** What a change says that it does: one thing, if the reform is right. */
export function operationsOf(change: Change): readonly Operation[] {
  return operations.filter((operation) => change[operation] !== undefined);
}
