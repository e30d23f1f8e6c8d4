import type { CutUnits } from "../../outcome/cut.js";
import { divideRounded, type RoundingMode } from "../../numbers/index.js";
import type { UnitLists } from "../limit/give/shown-units.js";
import { cutByLimit } from "../limit/units/fold-months.js";
import { uncut } from "../limit/units/units-on.js";
import { dayDenominator } from "../months/line-days.js";
import type { CompiledScheme } from "../compiled.js";
import type { GivenUnits } from "./given-units.js";
import type { PlainPeriod } from "./period.js";
import type { PlainPerson } from "./person.js";

const none: readonly never[] = [];

/** What says why units are cut, by line and then by month, as `addReasons` has them: what is shown of a month is rounded, and its reasons with it. */
export function cutsOf(
  { cutBy }: GivenUnits,
  { months: { count }, rooms }: PlainPeriod,
): readonly CutUnits[] | ((units: UnitLists) => readonly CutUnits[]) {
  if (cutBy.length === 0) return none;
  return ({ requested, allowed }) =>
    cutBy.flatMap((which, at): readonly CutUnits[] => {
      const room = rooms[which - 1];
      const scaled = (requested[at] ?? 0) - (allowed[at] ?? 0);
      if (room === undefined || scaled === 0) return none;
      const month = at % count;
      return [cutByLimit(room.limit, room.leastOf[month], { line: (at - month) / count, month, scaled })];
    });
}

/** What works out the units of a plan. It holds on to nothing else of the person. */
export function shownUnits(
  person: PlainPerson,
  { cutBy, units }: GivenUnits,
  period: PlainPeriod,
  { unitRounding: rounding }: CompiledScheme,
): () => UnitLists {
  return () => {
    const { months } = period;
    const lines = person.planned(person);
    const all = uncut({ lines, period, months, rounding })();
    if (cutBy.length === 0) return all;
    const allowed = all.requested.slice();
    for (let at = 0; at < cutBy.length; at += 1) {
      const line = lines[Math.floor(at / months.count)];
      if (cutBy[at] === 0 || line === undefined) continue;
      const begin = Math.max(line.from, months.starts[at % months.count] ?? 0);
      // Of a quantity per month nothing runs up.
      const before = dayDenominator(line, 0) === 1 ? line.quantity * (begin - line.from) : 0;
      allowed[at] = Math.min(allowed[at] ?? 0, shownAfter(before, units[at] ?? 0, rounding.step, rounding.mode));
    }
    return { requested: all.requested, allowed };
  };
}

/** By how much what is shown of a running sum grows: never less than nothing. */
function shownAfter(before: number, units: number, step: number, mode: RoundingMode): number {
  const shown = shownOf(before + units, step, mode);
  return before === 0 ? shown : Math.max(shown - shownOf(before, step, mode), 0);
}

function shownOf(units: number, step: number, mode: RoundingMode): number {
  return units % step === 0 ? units : step * divideRounded(units, step, mode);
}
