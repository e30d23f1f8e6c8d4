import type { Issue } from "../../errors/index.js";
import type { DaySpan } from "../../trace/index.js";

/**
 * The issue for a client who is counted on some days already.
 *
 * @param counted whose days, and how they were asked for
 * @param path where the client's id stands
 * @param first where the client is counted already, in words: "line 3"
 */
export function countedTwice(
  { client, period: { from, to } }: { readonly client: string; readonly period: DaySpan },
  path: string,
  first: string,
): Issue {
  return {
    code: "counted-twice",
    path,
    expected: "a client who is counted on none of these days yet, so that nobody is counted twice",
    received: `"${client}" from ${from} to ${to}`,
    hint: `${first} is about the same client on some of these days.`,
  };
}
