import type { Period } from "../../calendar/index.js";
import { divideRounded } from "../../numbers/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { LimitsHandedOn } from "../limit/handed-on-facts.js";
import { unitsBefore } from "../limit/units/units-of-days.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";

/**
 * How limits stand after days that another scheme had: what lines of units that come whole run up on them is gone, as if their months had
 * shown it. Without that the next month would ask for it too.
 */
export function begunAfter(
  limits: LimitsHandedOn | undefined,
  { from, to }: Period,
  { lines }: CaseFacts,
  { step, mode }: CompiledRounding,
): LimitsHandedOn | undefined {
  if (limits === undefined || limits.begun.length === 0) return limits;
  const begun = limits.begun.map((each) => {
    const line = lines.find(({ id }) => id === each.line);
    if (line === undefined || line.per === "month") return each;
    const shownTo = (day: number) => {
      const { ofDays } = unitsBefore(line, day, { step, mode });
      return step * divideRounded(ofDays - each.part, step, mode);
    };
    return { ...each, shown: each.shown + shownTo(to + 1) - shownTo(Math.max(from, line.from)) };
  });
  return { ...limits, begun };
}
