import type { Day } from "../../../calendar/index.js";
import type { LimitAtWork, LimitDays } from "../compiled.js";
import type { UsedUnits } from "../handed-on-facts.js";
import { leavingAll } from "./runs-arithmetic.js";
import { usedWindows } from "./used-windows-arithmetic.js";
import { bindingOf, useUnits, type Binding } from "./window-arithmetic.js";

/** Adds up what is received in each window, and leaves what the amounts of its days leave. */
export function addUp({ runs, period, before, windowOf, shared }: LimitDays): LimitAtWork {
  const all = leavingAll(runs);
  const { on: windows } = shared ?? usedWindows(windowOf);
  for (const { most, units } of before.used) useUnits(windows(period.from).used, most, units);
  const binding: Binding = { most: 0, room: 0 };
  // The days from the one that was looked at last on that have the same amount and window.
  let from = 1;
  let to = 0;
  let most = 0;
  let used: UsedUnits[] | undefined;
  const look = (day: Day): UsedUnits[] | undefined => {
    if (from <= day && day <= to) return used;
    const run = all.runOn(day);
    from = day;
    to = all.sameUntil(day, period.to);
    used = undefined;
    if (run === undefined) return used;
    const window = windows(day);
    to = Math.min(to, window.to);
    most = run.most;
    used = window.used;
    return used;
  };
  return {
    ...all,
    sameUntil(day, last) {
      look(day);
      return to < last ? to : last;
    },
    roomOn(_, day) {
      const own = look(day);
      if (own === undefined) return Infinity;
      bindingOf(own, most, binding);
      return binding.room > 0 ? binding.room : 0;
    },
    take(_, day, units) {
      const own = look(day);
      if (own !== undefined) useUnits(own, most, units);
    },
    mostOn(day) {
      bindingOf(look(day) ?? [], most, binding);
      return binding.most;
    },
    usedOn(day) {
      const own = look(day);
      return own && { most, used: own.reduce((sum, { units }) => sum + units, 0) };
    },
    isInTheWay: ({ givenOn }, _, day) => givenOn(day) > 0,
    after() {
      const window = windows(period.to);
      return { used: window.to > period.to ? window.used.map((each) => ({ ...each })) : [], run: undefined };
    },
  };
}
