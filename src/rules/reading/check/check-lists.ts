import { received, type Issue } from "../../../errors/index.js";
import { checkReference, type KnownNames, type RuleReading } from "../reader.js";

/** Adds an issue for each name of a list that is unknown, and for a list without names. */
export function checkAll(
  names: readonly string[],
  known: KnownNames,
  { what, path }: { readonly what: string; readonly path: string },
  reading: RuleReading,
): void {
  if (names.length === 0) reading.issues.push(nothingListed(path));
  for (const [index, name] of names.entries())
    checkReference(name, known, { what, path: `${path}[${index}]` }, reading);
}

/** The issue for an empty list of which one entry would have to hold. */
export function nothingListed(path: string): Issue {
  return {
    code: "never-satisfied",
    path,
    expected: "at least one entry, or the condition could never hold",
    received: "an empty list",
  };
}

/** Complete years that somebody can have, in order. */
export function checkAges(from: number | undefined, until: number | undefined, path: string, issues: Issue[]): void {
  for (const [key, years] of [
    ["from", from],
    ["until", until],
  ] as const) {
    if (years === undefined || (Number.isInteger(years) && years >= 0 && years <= 150)) continue;
    issues.push({
      code: "age-form",
      path: `${path}.${key}`,
      expected: "complete years, a whole number from 0 to 150",
      received: received(years),
    });
  }
  if (from === undefined && until === undefined) {
    issues.push({ code: "age-form", path, expected: "`from`, `until` or both", received: "neither" });
  }
  if (from !== undefined && until !== undefined && until <= from) {
    issues.push({
      code: "never-satisfied",
      path: `${path}.until`,
      expected: `more than ${from}, or nobody could ever be of that age`,
      received: received(until),
    });
  }
}
