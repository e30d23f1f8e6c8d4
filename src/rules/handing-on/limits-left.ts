import type { Day, Period } from "../../calendar/index.js";
import type { Failure } from "../../outcome/finding.js";
import type { LevelSpan } from "../assess/assessed-span.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";
import { until } from "../death/ends-of.js";
import { tellsOf, type LimitsHandedOn } from "../limit/handed-on-facts.js";
import { lastMonthEnd } from "../months/month-end.js";
import { nobodyKnows } from "../limit/give/nobody-knows.js";
import { limit, type PlannedUnits } from "../limit/step.js";
import { mustBeTold } from "../limit/give/judge-limit.js";
import { endsWithMonth } from "../limit/units/window-arithmetic.js";
import { runAside } from "../run.js";

/** What limits were judged by. */
export interface JudgedLimits {
  readonly facts: CaseFacts;
  /** How they stood before; undefined where nobody tells. */
  readonly opening: LimitsHandedOn | undefined;
  readonly eligible: readonly Period[];
  readonly levels: readonly LevelSpan[];
  readonly failures: readonly Failure[];
  readonly units: PlannedUnits;
}

/**
 * How limits stand at the end of the last whole month of a question, for the days after it; undefined where no limit goes on from one
 * month to the next.
 */
export function limitsLeft(judged: JudgedLimits, compiled: CompiledScheme): LimitsHandedOn | undefined {
  const { facts, opening } = judged;
  const going = compiled.limits.filter(({ handsOn }) => handsOn !== undefined);
  const last = lastMonthEnd(facts.to);
  // What was received in a month that goes on counts in it, whatever its limits hand on at its end.
  if (going.length === 0) return last < facts.from ? opening : undefined;
  if (last < facts.from) {
    const unknown = going.filter(
      (each) => each.shared === undefined && !tellsOf(opening, each.rule.id) && mustBeTold(each, { facts, compiled }),
    );
    return {
      ...nothingLeft,
      ...opening,
      limits: [...(opening?.limits ?? []), ...nobodyKnows(unknown, facts.from).limits],
    };
  }
  if (going.every(({ handsOn, windows }) => handsOn === "limits" && endsWithMonth(windows))) return nothingLeft;
  return afterMonth(judged, last, compiled);
}

/** How limits stand at a month's end in a question. */
export function afterMonth(judged: JudgedLimits, last: Day, compiled: CompiledScheme): LimitsHandedOn | undefined {
  const { facts, opening } = judged;
  if (last === facts.to) return judged.units.after();
  const whole = { ...facts, to: last };
  const findings = { failures: [...judged.failures], gaps: [] };
  const eligible = until(judged.eligible, last);
  return limit({ eligible, levels: judged.levels, findings, opening }, runAside(whole, compiled)).after();
}

/** No window goes on after a month's end. */
export const nothingLeft: LimitsHandedOn = { limits: [], runs: [], begun: [] };
