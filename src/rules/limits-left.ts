import type { Period } from "../calendar/index.js";
import type { Failure } from "../outcome/finding.js";
import type { LevelSpan } from "./assess/assessed-span.js";
import type { CaseFacts } from "../person/facts/facts.js";
import type { CompiledScheme } from "./compiled.js";
import { until } from "./death/ends-of.js";
import type { CompiledLimit } from "./limit/compiled.js";
import { tellsOf, type LimitsHandedOn } from "./limit/handed-on-facts.js";
import { lastMonthEnd } from "./months/month-end.js";
import { limit, type PlannedUnits } from "./limit/step.js";
import { endsWithMonth, isStatedAlone, windowName, windowStart } from "./limit/window-arithmetic.js";

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
 * month to the next, and where it is not known what was used before.
 */
export function limitsLeft(judged: JudgedLimits, compiled: CompiledScheme): LimitsHandedOn | undefined {
  const { facts, opening } = judged;
  const going = compiled.limits.filter(({ handsOn }) => handsOn !== undefined);
  if (going.length === 0) return undefined;
  const untold = going.filter(({ rule }) => !tellsOf(opening, rule.id));
  if (facts.usedBefore === undefined && untold.some((each) => isUnknown(each, facts, compiled))) return undefined;
  const last = lastMonthEnd(facts.to);
  if (last < facts.from && opening?.untold !== undefined) return undefined;
  if (last < facts.from) return withStated(opening, untold, facts);
  if (going.every(({ handsOn, windows }) => handsOn === "limits" && endsWithMonth(windows))) return nothingLeft;
  if (last === facts.to) return judged.units.after();
  const whole = { ...facts, to: last };
  const findings = { failures: [...judged.failures], gaps: [] };
  return limit(whole, until(judged.eligible, last), compiled, judged.levels, findings, [], undefined, opening).after();
}

/** No window goes on after a month's end. */
const nothingLeft: LimitsHandedOn = { limits: [], runs: [], begun: [] };

/** Whether units of before the question count, and nobody says how many; a week that began before is taken as empty. */
function isUnknown(
  { counts, windows }: CompiledLimit,
  { from, birth }: CaseFacts,
  { validity }: CompiledScheme,
): boolean {
  return counts && isStatedAlone(windows) && windowStart(windows, from, validity, birth) < from;
}

/** How limits stand before a question: as is told, and of other limits as the case states. */
function withStated(
  opening: LimitsHandedOn | undefined,
  untold: readonly CompiledLimit[],
  facts: CaseFacts,
): LimitsHandedOn {
  const stated = untold.flatMap(({ rule, windows }) => {
    const units = facts.usedBefore?.get(rule.id) ?? 0;
    if (units === 0) return [];
    const from = windowName(windows, facts.from);
    const used = [{ most: 0, units }];
    return [from === undefined ? { limit: rule.id, used } : { limit: rule.id, from, used }];
  });
  const { limits = [], runs = [], begun = [] } = opening ?? {};
  return { limits: [...limits, ...stated], runs, begun };
}
