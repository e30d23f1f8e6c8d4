import { isFields, type Steps } from "../rows.js";

/** An object of a copy that is being changed. */
export type Draft = Record<string, unknown>;

/** A copy that shares nothing with a document. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each)) as Value;
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)])) as Value;
}

/** What stands in a copy under keys and indices; it stands there, because they were found in the document. */
export function standing(draft: Draft, steps: Steps): Draft {
  let found: unknown = draft;
  for (const step of steps) found = (found as Draft)[step];
  return found as Draft;
}
