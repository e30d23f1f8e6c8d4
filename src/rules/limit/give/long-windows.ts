import type { Day } from "../../../calendar/index.js";
import { isStatedAlone } from "../units/window-arithmetic.js";
import type { GivingLine } from "./giving-line.js";

/**
 * Notes what the windows that hold whole months leave a line of each day of a month, before anything of the month is given: so much they
 * leave however the month is cut. Where a rule about days leaves no less, it is not the days that hold the line back.
 */
export function noteLongWindows({ line, states, period, leftByLong }: GivingLine, from: Day, to: Day): void {
  const long = states.filter(({ limit }) => isStatedAlone(limit.windows) && !limit.looksAtDays);
  for (let day = from; day <= to; day += 1) {
    leftByLong[day - period.from] = long.reduce(
      (least, { work }) => Math.min(least, work.roomOn(line, day, day)),
      Infinity,
    );
  }
}
