import { zeros } from "../../../lists/index.js";
import type { LimitAtWork, LimitDays } from "../compiled.js";
import { leavingAll } from "./runs-arithmetic.js";

/** Adds up what is received on each day: the twin of `addUp` for windows of one day, of which a year has hundreds. */
export function addUpByDay({ runs, period: { from, to } }: LimitDays): LimitAtWork {
  const all = leavingAll(runs);
  const used = zeros(to - from + 1);
  return {
    ...all,
    sameUntil(day, last) {
      const run = all.runOn(day);
      if (run === undefined) return all.sameUntil(day, last);
      const until = (run.to < last ? run.to : last) - from;
      let at = day - from;
      const usedOn = used[at];
      while (at < until && used[at + 1] === usedOn) at += 1;
      return at + from;
    },
    roomOn(_, day, last) {
      const run = all.runOn(day);
      if (run === undefined) return Infinity;
      const room = run.most - (used[day - from] ?? 0);
      return room > 0 ? room * (last - day + 1) : 0;
    },
    take(_, day, units, last) {
      const each = units / (last - day + 1);
      const end = last - from;
      for (let at = day - from; at <= end; at += 1) used[at] = (used[at] ?? 0) + each;
    },
    mostOn: (day) => all.runOn(day)?.most,
    isInTheWay: ({ givenOn }, _, day) => givenOn(day) > 0,
  };
}
