import { zeros } from "../months/zeros.js";
import type { LimitAtWork, LimitDays } from "./compiled.js";
import { leavingAll } from "./runs-arithmetic.js";

/** Adds up what is received on each day: the twin of `addUp` for windows of one day, of which a year has hundreds. */
export function addUpByDay({ runs, period: { from, to } }: LimitDays): LimitAtWork {
  const all = leavingAll(runs);
  const used = zeros(to - from + 1);
  return {
    ...all,
    roomOn(_, day) {
      const run = all.runOn(day);
      if (run === undefined) return Infinity;
      const room = run.most - (used[day - from] ?? 0);
      return room > 0 ? room : 0;
    },
    take(_, day, units) {
      used[day - from] = (used[day - from] ?? 0) + units;
    },
    mostOn: (day) => all.runOn(day)?.most,
    isInTheWay: ({ givenOn }, _, day) => givenOn(day) > 0,
  };
}
