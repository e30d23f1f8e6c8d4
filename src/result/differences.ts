import { pathOf, received, type Issue } from "../errors/index.js";

/**
 * Adds an issue for each place in which a document is not what its own figures give: a sum, a difference, a rest, an amount
 * written in another way.
 *
 * @param expected what the result that was read from the document writes
 */
export function addDifferences(
  expected: unknown,
  document: unknown,
  issues: Issue[],
  path: readonly PropertyKey[] = [],
): void {
  if (isHolder(expected) && isHolder(document) && Array.isArray(expected) === Array.isArray(document)) {
    const partOf = Array.isArray(expected) ? Number : String;
    for (const key of new Set([...Object.keys(expected), ...Object.keys(document)])) {
      if (path.length === 0 && key === "$schema") continue;
      addDifferences(ownValue(expected, key), ownValue(document, key), issues, [...path, partOf(key)]);
    }
  } else if (expected !== document) {
    issues.push({
      code: "does-not-add-up",
      path: pathOf(...path),
      expected: `${received(expected)}, what the figures that it rests on give`,
      received: received(document),
    });
  }
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function ownValue(holder: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
