import { monthOf } from "../../calendar/index.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { CompiledScheme } from "../compiled.js";
import { startOfShared, tellsOfShared } from "../limit/shared-windows.js";
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
  const kept = hasEnded ? (afterMonth(judged, last, compiled)?.shared ?? []) : [];
  // Of a window that begins in the question, also after its last month's end, it is known that there was nothing before.
  const next = { ...facts, from: hasEnded ? last + 1 : from };
  const isTold = (key: string) => (hasEnded ? kept.some(({ limit }) => limit === key) : tellsOfShared(key, facts));
  const begun =
    last === to
      ? []
      : [...keys]
          .filter((key) => {
            return (
              !isTold(key) && sharing.every((each) => each.shared !== key || startOfShared(each, next) >= next.from)
            );
          })
          .map((limit) => ({ limit, used: [] }));
  const given = isMonthEnd(to)
    ? []
    : units.lastMonth.map((each) => ({ ...each, month: monthOf(to), scheme: compiled.name.id }));
  const others = before?.filter(({ limit }) => !hasEnded || !keys.has(limit)) ?? [];
  const all = [...others, ...kept, ...begun, ...given];
  return all.length === 0 ? undefined : all;
}
