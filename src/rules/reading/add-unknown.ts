import { hintFor, received, type Issue } from "../../errors/index.js";

/** Where a name stands, and what it was to be. */
type Wanted = Pick<Issue, "path" | "expected" | "hint">;

/** Adds an issue for a name that a scheme does not know, with a near one as a hint. */
export function addUnknown(issues: Issue[], name: string, known: Iterable<string>, wanted: Wanted): void {
  const hint = hintFor(name, [...known], issues.length);
  issues.push({
    code: "unknown-reference",
    ...wanted,
    received: received(name),
    ...(hint === undefined ? {} : { hint }),
  });
}
