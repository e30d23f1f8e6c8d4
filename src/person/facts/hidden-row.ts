import type { Case } from "../case.js";

/** A list or object of a case, by its keys. */
export type Holder = Readonly<Record<string, unknown>>;

/** An entry that does not count, alone in a case, so that its values can be checked without setting it against others. */
export interface HiddenRow {
  readonly case: Case;
  /** Where it lies in that case. */
  readonly aloneAt: string;
  /** Where it lies in the document. */
  readonly at: string;
}

/** An object of a case without its lists of entries. */
export function withoutLists(holder: Holder): Holder {
  const bare = Object.entries(holder).flatMap(([key, value]): [string, unknown][] => {
    // A plan is nothing without its list.
    if (key === "plan") return [];
    if (Array.isArray(value)) return isHolder(value[0]) ? [] : [[key, value]];
    return [[key, isHolder(value) ? withoutLists(value) : value]];
  });
  return Object.fromEntries(bare);
}

/** Whether a value is a list or an object. */
export function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
