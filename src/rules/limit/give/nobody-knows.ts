import type { Day } from "../../../calendar/index.js";
import type { CompiledLimit } from "../compiled.js";
import type { LimitsHandedOn, LimitUse } from "../handed-on-facts.js";
import { windowName } from "../units/window-arithmetic.js";

/** How limits stand before a day of which nobody knows what was used before it. */
export function nobodyKnows(limits: readonly CompiledLimit[], day: Day): LimitsHandedOn {
  const ofRuns = limits.filter(({ handsOn }) => handsOn === "runs");
  const others = limits.filter(({ handsOn }) => handsOn !== "runs");
  return {
    limits: others.map(({ rule, windows }) => useOf(rule.id, windowName(windows, day), undefined)),
    runs: ofRuns.map(({ rule }) => ({ limit: rule.id, days: Number.NaN, idle: 0 })),
    begun: [],
  };
}

/** What was used in a window; undefined where nobody knows. */
export function useOf(limit: string, from: Day | undefined, used: LimitUse["used"]): LimitUse {
  return from === undefined ? { limit, used } : { limit, from, used };
}
