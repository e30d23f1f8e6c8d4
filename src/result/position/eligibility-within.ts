import { formatDay, intersectLists, parseDay, type Period } from "../../calendar/index.js";
import type { Eligibility } from "../../rules/entitle/conditions/eligibility.js";

/** The outcome of some days of a question: their days, reasons and missing facts. */
export function eligibilityWithin(eligibility: Eligibility, days: Period): Eligibility {
  const spans = intersectLists(eligibility.spans, [days]);
  const state = eligibility.state === "eligible" && spans.length === 0 ? "ineligible" : eligibility.state;
  const within = <Span extends { readonly from: string; readonly to: string }>(
    list: readonly Span[],
  ): readonly Span[] =>
    list.flatMap((span) => {
      const [from, to] = [parseDay(span.from), parseDay(span.to)];
      if (to < days.from || from > days.to) return [];
      if (from >= days.from && to <= days.to) return [span];
      return [{ ...span, from: formatDay(Math.max(from, days.from)), to: formatDay(Math.min(to, days.to)) }];
    });
  // What stops the question may be missing of other days: of the month before the part, or of a budget's whole time.
  const missing = state === "incomplete" ? eligibility.missing : within(eligibility.missing);
  return { state, spans, reasons: within(eligibility.reasons), missing };
}
