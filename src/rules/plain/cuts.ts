import type { CutUnits } from "../../outcome/cut.js";
import { divideRounded, multiplyDivide, type RoundingMode } from "../../numbers/index.js";
import type { UnitLists } from "../limit/give/shown-units.js";
import { cutByLimit } from "../limit/units/fold-months.js";
import { uncut } from "../limit/units/units-on.js";
import { dayDenominator } from "../months/line-days.js";
import type { CompiledScheme } from "../compiled.js";
import type { GivenUnits } from "./given-units.js";
import type { PlainPeriod } from "./period.js";
import { firstLine, lineLength, type PlainPerson } from "./person.js";

const none: readonly never[] = [];

/** Why units are cut, by line and then by month, as `addReasons` has them: what is shown of a month is rounded, and its reasons with it. */
export function cutsOf(
  numbers: readonly number[],
  { cutBy, units }: GivenUnits,
  period: PlainPeriod,
  { unitRounding }: CompiledScheme,
): readonly CutUnits[] | (() => readonly CutUnits[]) {
  return cutBy.length === 0 ? none : () => reasonsOf(numbers, { cutBy, units }, period, unitRounding);
}

function reasonsOf(
  numbers: readonly number[],
  { cutBy, units }: Pick<GivenUnits, "cutBy" | "units">,
  { to, months, rooms }: PlainPeriod,
  { step, mode }: CompiledScheme["unitRounding"],
): readonly CutUnits[] {
  const { starts, count } = months;
  const cuts: CutUnits[] = [];
  for (let first = firstLine(numbers), line = 0; first < numbers.length; first += lineLength, line += 1) {
    const from = numbers[first] ?? 0;
    const until = numbers[first + 1] ?? 0;
    const quantity = numbers[first + 2] ?? 0;
    const isDaily = numbers[first + 4] === 1;
    // All of a month's quantity is the same in every month, whatever its length.
    const whole = shownOf(quantity, step, mode);
    for (let month = 0; month < count; month += 1) {
      const room = rooms[(cutBy[line * count + month] ?? 0) - 1];
      if (room === undefined) continue;
      const start = starts[month] ?? 0;
      const next = starts[month + 1] ?? 0;
      const begin = from > start ? from : start;
      const days = Math.min(until, to, next - 1) + 1 - begin;
      const before = isDaily ? quantity * (begin - from) : 0;
      let requested = whole;
      if (isDaily) requested = shownAfter(before, quantity * days, step, mode);
      else if (days < next - start) requested = step * multiplyDivide(quantity, days, (next - start) * step, mode);
      const cut = requested - shownAfter(before, units[line * count + month] ?? 0, step, mode);
      if (cut <= 0) continue;
      cuts.push(cutByLimit(room.limit, room.leastOf[month], { line, month, scaled: cut }));
    }
  }
  return cuts;
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
