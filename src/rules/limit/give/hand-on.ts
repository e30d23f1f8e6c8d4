import type { SharedUnits } from "../../../person/facts/shared-units.js";
import type { CompiledLimit } from "../compiled.js";
import type { BegunUnit, LimitsHandedOn, LimitUse, RunSoFar } from "../handed-on-facts.js";
import { sharedUnits } from "../shared-windows.js";
import { windowName, windowOf } from "../units/window-arithmetic.js";
import type { GivingLine } from "./giving-line.js";
import { judgeLimit, mustBeTold, staysUnknown, type LimitCheck } from "./judge-limit.js";
import { atWork, type LimitState } from "./limit-state.js";
import { useOf } from "./nobody-knows.js";

/** How limits stand after a period: also those that concern none of its lines, because their windows go on. */
export function handOn(
  check: LimitCheck,
  states: ReadonlyMap<CompiledLimit, LimitState>,
  begun: readonly BegunUnit[],
): LimitsHandedOn {
  const { to } = check.facts;
  const limits: LimitUse[] = [];
  const runs: RunSoFar[] = [];
  const shared = new Map<string, readonly SharedUnits[]>();
  for (const each of check.compiled.limits) {
    if (each.handsOn === undefined) continue;
    const limit = each.rule.id;
    const { used, run } = (states.get(each) ?? atWork(judgeLimit(each, none, check))).work.after();
    const from = windowName(each.windows, to);
    if (each.shared !== undefined) {
      // Where anybody knows what was received, it is said, also that it was nothing.
      const key = each.shared;
      const own = sharedUnits(key, from, used);
      const isKnown = windowOf(each.windows, to).from >= check.facts.from || !mustBeTold(each, check);
      if (isKnown) shared.set(key, own.length > 0 ? own : [{ limit: key, used: [] }]);
      continue;
    }
    const isUnknown = staysUnknown(each, check);
    if (isUnknown || used.length > 0) {
      limits.push(useOf(limit, from, isUnknown ? undefined : used));
    }
    if (run !== undefined) runs.push({ limit, ...run });
  }
  return shared.size === 0 ? { limits, runs, begun } : { limits, runs, begun, shared: [...shared.values()].flat() };
}

/** How a line goes on after a period, where its units come whole and it has begun. */
export function begunOf(own: GivingLine, shown: () => number): readonly BegunUnit[] {
  const { line, period, whole } = own;
  if (whole === undefined || line.from > period.to || line.to <= period.to) return [];
  return [{ line: line.id, part: whole.rest, shown: shown() }];
}

const none: readonly never[] = [];
