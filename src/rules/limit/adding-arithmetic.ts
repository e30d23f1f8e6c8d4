import type { LimitAtWork, LimitDays } from "./compiled.js";
import { leavingAll } from "./runs-arithmetic.js";
import { usedWindows } from "./used-windows-arithmetic.js";
import { bindingOf, useUnits, type Binding } from "./window-arithmetic.js";

/** Adds up what is received in each window, and leaves what the amounts of its days leave. */
export function addUp({ runs, period, before, windowOf, shared }: LimitDays): LimitAtWork {
  const all = leavingAll(runs);
  const { on: windows } = shared ?? usedWindows(windowOf);
  for (const { most, units } of before.used) useUnits(windows(period.from).used, most, units);
  const binding: Binding = { most: 0, room: 0 };
  return {
    ...all,
    sameUntil: (day, last) => all.sameUntil(day, all.asksOn(day) ? Math.min(windows(day).to, last) : last),
    roomOn(_, day) {
      const run = all.runOn(day);
      if (run === undefined) return Infinity;
      bindingOf(windows(day).used, run.most, binding);
      return binding.room > 0 ? binding.room : 0;
    },
    take(_, day, units) {
      const run = all.runOn(day);
      if (run !== undefined) useUnits(windows(day).used, run.most, units);
    },
    mostOn(day) {
      bindingOf(windows(day).used, all.runOn(day)?.most ?? 0, binding);
      return binding.most;
    },
    isInTheWay: ({ givenOn }, _, day) => givenOn(day) > 0,
    after() {
      const { to, used } = windows(period.to);
      return { used: to > period.to ? used.map((each) => ({ ...each })) : [], run: undefined };
    },
  };
}
