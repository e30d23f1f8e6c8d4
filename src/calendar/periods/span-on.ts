import { countFirst } from "../../lists/index.js";
import type { Day } from "../gregorian.js";
import type { Period } from "./period.js";

/**
 * The span that holds a day, found by halving.
 *
 * @param spans in order of days, none of which shares a day with another
 */
export function spanOn<Span extends Period>(spans: readonly Span[], day: Day): Span | undefined {
  const span = spans[countFirst(spans, ({ from }) => from <= day) - 1];
  return span !== undefined && span.to >= day ? span : undefined;
}
