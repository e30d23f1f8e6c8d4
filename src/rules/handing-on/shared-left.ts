import { monthOf } from "../../calendar/index.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { CompiledScheme } from "../compiled.js";
import { mustBeTold } from "../limit/give/judge-limit.js";
import { tellsOfShared } from "../limit/shared-windows.js";
import { afterMonth, type JudgedLimits } from "./limits-left.js";
import { isMonthEnd, lastMonthEnd } from "../months/month-end.js";

/**
 * What was received of limits that schemes share, to the end of the last whole month of a question and in the month that goes on.
 * What is known of limits that this scheme does not have goes along with the person.
 *
 * @returns undefined where nobody knows anything of any
 */
export function sharedLeft(judged: JudgedLimits, compiled: CompiledScheme): readonly SharedUnits[] | undefined {
  const { facts, units } = judged;
  const { shared: before, from, to } = facts;
  const sharing = compiled.limits.filter(({ shared }) => shared !== undefined);
  if (sharing.length === 0) return before;
  const last = lastMonthEnd(to);
  const hasEnded = last >= from;
  const keys = new Set(sharing.flatMap(({ shared = [] }) => shared));
  // Of what began in the question it is known that there was nothing before.
  const begun = [...keys].filter(
    (key) =>
      !tellsOfShared(key, facts) &&
      sharing.every((each) => each.shared !== key || !mustBeTold(each, { facts, compiled })),
  );
  const kept = hasEnded
    ? (afterMonth(judged, last, compiled)?.shared ?? [])
    : begun.map((limit) => ({ limit, used: [] }));
  const given = isMonthEnd(to)
    ? []
    : units.lastMonth.map((each) => ({ ...each, month: monthOf(to), scheme: compiled.name.id }));
  const others = before?.filter(({ limit }) => !hasEnded || !keys.has(limit)) ?? [];
  const all = [...others, ...kept, ...given];
  return all.length === 0 ? undefined : all;
}
