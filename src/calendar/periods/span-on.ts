import type { Day } from "../gregorian.js";
import type { Period } from "./period.js";

/**
 * The span that holds a day, found by halving.
 *
 * @param spans in order of days, none of which shares a day with another
 */
export function spanOn<Span extends Period>(spans: readonly Span[], day: Day): Span | undefined {
  let [first, end] = [0, spans.length];
  while (first < end) {
    const middle = (first + end) >>> 1;
    // The middle lies between the first and the end.
    if ((spans[middle] as Span).from <= day) first = middle + 1;
    else end = middle;
  }
  const span = spans[first - 1];
  return span !== undefined && span.to >= day ? span : undefined;
}
