import { firstDay, monthOf, type Day } from "../../../calendar/index.js";
import { quantityDecimals } from "../../../numbers/index.js";
import { integers } from "../../common/integers.js";
import type { LimitAtWork, LimitDays, OtherLimit, UnusedShareRoundings, UsedOfDay } from "../compiled.js";
import { addUp } from "./adding-arithmetic.js";
import { unusedPart } from "./unused-share-arithmetic.js";
import { bindingOf, type Binding } from "./window-arithmetic.js";

const whole = 10 ** quantityDecimals;

/** Units that were received on days of one amount, and of one amount of the other limit; undefined of days before, of which nobody says. */
interface Received {
  readonly amount: number;
  readonly other: number | undefined;
  units: number;
}

/**
 * Adds up what is received in each month, and leaves of the amounts of its days the share that another limit leaves unused: of the amount that
 * this one has on the day, less what was received of it in the month. Its lines are given units after all others of the month, so that the
 * share no longer changes.
 */
export function addUpUnused(days: LimitDays, roundings: UnusedShareRoundings, other?: OtherLimit): LimitAtWork {
  const { runs, before, period } = days;
  const inner = addUp(days);
  const received = new Map<Day, Received[]>();
  const receivedIn = (day: Day): Received[] => {
    const month = firstDay(monthOf(day));
    const own = received.get(month) ?? [];
    received.set(month, own);
    return own;
  };
  for (const { most: amount, units } of before.used) receivedIn(period.from).push({ amount, other: undefined, units });
  const binding: Binding = { most: 0, room: 0 };
  const amountOn = (day: Day) => runs.find(({ from, to }) => from <= day && day <= to)?.most ?? 0;
  // A limit that asks nothing, or leaves nothing at all, is not used.
  const otherOn = (day: Day): UsedOfDay => other?.work.usedOn?.(day) ?? { most: 0, used: 0 };
  return {
    ...inner,
    sameUntil: (day, last) => inner.sameUntil(day, other?.work.sameUntil(day, last) ?? last),
    roomOn(line, day) {
      if (!inner.asksOn(day)) return Infinity;
      const { most, used } = otherOn(day);
      const left = (amount: number, ofOther: number) =>
        ofOther === 0
          ? amount
          : unusedPart(integers, { amount, used: Math.min(used, ofOther), most: ofOther, whole }, roundings);
      const own = receivedIn(day).map((each) => ({
        most: left(each.amount, each.other ?? most),
        units: each.units,
      }));
      own.sort((one, two) => one.most - two.most);
      bindingOf(own, left(amountOn(day), most), binding);
      if (most > 0) other?.tell({ line: line.id, day, amount: amountOn(day), used: Math.min(used, most), most });
      return Math.max(binding.room, 0);
    },
    take(line, day, units, last) {
      inner.take(line, day, units, last);
      if (inner.asksOn(day)) receivedIn(day).push({ amount: amountOn(day), other: otherOn(day).most, units });
    },
    mostOn: () => binding.most,
  };
}
