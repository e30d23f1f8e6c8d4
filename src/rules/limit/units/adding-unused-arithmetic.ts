import type { Day } from "../../../calendar/index.js";
import { quantityDecimals } from "../../../numbers/index.js";
import { integers } from "../../common/integers.js";
import type { LimitAtWork, LimitDays, OtherLimit, UnusedShareRoundings } from "../compiled.js";
import { addUp } from "./adding-arithmetic.js";
import { unusedPart } from "./unused-share-arithmetic.js";
import { usedWindows } from "./used-windows-arithmetic.js";
import { bindingOf, useUnits, type Binding } from "./window-arithmetic.js";

const whole = 10 ** quantityDecimals;

/**
 * Adds up what is received in each month, and leaves of the amounts of its days the share that another limit leaves unused. Its lines are given
 * units after all others of the month, so that the share no longer changes.
 */
export function addUpUnused(days: LimitDays, roundings: UnusedShareRoundings, other?: OtherLimit): LimitAtWork {
  const { runs, before, period, windowOf } = days;
  const inner = addUp(days);
  const { on: windows } = usedWindows(windowOf);
  for (const { most, units } of before.used) useUnits(windows(period.from).used, most, units);
  const binding: Binding = { most: 0, room: 0 };
  const amountOn = (day: Day) => runs.find(({ from, to }) => from <= day && day <= to)?.most ?? 0;
  return {
    ...inner,
    sameUntil: (day, last) => inner.sameUntil(day, other?.work.sameUntil(day, last) ?? last),
    roomOn(line, day, last) {
      if (!inner.asksOn(day)) return Infinity;
      // A limit that asks nothing, or leaves nothing at all, is not used.
      const most = other?.work.asksOn(day) === true ? (other.work.mostOn(day) ?? 0) : 0;
      const used = most === 0 ? 0 : most - (other?.work.roomOn(line, day, last) ?? 0);
      const left = (amount: number) =>
        most === 0 ? amount : unusedPart(integers, { amount, used, most, whole }, roundings);
      const received = windows(day).used.map((each) => ({ most: left(each.most), units: each.units }));
      bindingOf(received, left(amountOn(day)), binding);
      if (most > 0) other?.tell({ line: line.id, day, amount: amountOn(day), used, most });
      return Math.max(binding.room, 0);
    },
    take(line, day, units, last) {
      inner.take(line, day, units, last);
      if (inner.asksOn(day)) useUnits(windows(day).used, amountOn(day), units);
    },
    mostOn: () => binding.most,
  };
}
