import type { Day, Period } from "../../calendar/index.js";

/** The one of some spans in which a day lies, none of which overlap. */
export function spanOn<Span extends Period>(spans: readonly Span[] | undefined, day: Day): Span | undefined {
  return spans?.find((span) => span.from <= day && day <= span.to);
}

/** The last day up to which the same spans hold as on a day, at most `last`. */
export function sameSpansUntil(spans: readonly Period[] | undefined, day: Day, last: Day): Day {
  let until = last;
  for (const span of spans ?? []) {
    if (span.from > day) until = Math.min(until, span.from - 1);
    else if (span.to >= day) until = Math.min(until, span.to);
  }
  return until;
}
