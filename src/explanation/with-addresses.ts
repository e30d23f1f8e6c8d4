import { withArguments } from "../errors/index.js";
import type { Explanation } from "./tree.js";

/**
 * The same explanation, which says by keys where each number of the scheme stands: its path in the document is another one as soon as a row
 * is inserted before it, its address is not.
 *
 * @param explanation as `explain` gives it
 * @param addressOf what is said of a path, as `addressesIn` of "seko/reform" says it
 *
 * @example
 * const told = withAddresses(explain(document, compiled), addressesIn(scheme));
 * told.addresses?.["entitle.amounts[1].amount"]; // "entitle.amounts level=level-2 from=2018-09-01"
 */
export function withAddresses(explanation: Explanation, addressOf: (path: string) => string): Explanation {
  const looked = [
    ["explanation", explanation, "object", "an explanation"],
    ["addressOf", addressOf, "function", "a function that says where a path stands"],
  ] as const;
  return withArguments(looked, () => {
    const paths = new Set<string>();
    pathsIn([explanation.steps, explanation.derived], paths);
    return { ...explanation, addresses: Object.fromEntries([...paths].map((path) => [path, addressOf(path)])) };
  });
}

/** Every place in the scheme that some part of an explanation names. */
function pathsIn(value: unknown, paths: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === "parameter" && typeof each === "string") paths.add(each);
    else pathsIn(each, paths);
  }
}
