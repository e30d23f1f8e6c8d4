import type { Day } from "../../calendar/index.js";
import type { LimitAtWork, LimitDays } from "./compiled.js";
import { leavingAll } from "./runs-arithmetic.js";
import { bindingOf, useUnits, type Binding, type UsedWindow } from "./window-arithmetic.js";

/** Adds up what is received in each window, and leaves what the amounts of its days leave. */
export function addUp({ runs, period, before, windowOf }: LimitDays): LimitAtWork {
  const all = leavingAll(runs);
  const windows = usedWindows(windowOf);
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

/** The windows that were asked about so far, in order. Questions come day after day: the last answer is nearly always the next. */
function usedWindows(windowOf: LimitDays["windowOf"]): (day: Day) => UsedWindow {
  const windows: UsedWindow[] = [];
  let at = 0;
  let last: UsedWindow | undefined;
  return (day) => {
    if (last !== undefined && last.from <= day && day <= last.to) return last;
    while (at > 0 && (windows[at - 1]?.to ?? 0) >= day) at -= 1;
    while (at < windows.length && (windows[at]?.to ?? 0) < day) at += 1;
    let window = windows[at];
    last = window;
    if (window !== undefined && window.from <= day) return window;
    const { from, to } = windowOf(day);
    window = { from, to, used: [] };
    if (at === windows.length) windows.push(window);
    else windows.splice(at, 0, window);
    last = window;
    return window;
  };
}
