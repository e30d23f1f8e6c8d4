import type { Day } from "../../../calendar/index.js";
import type { LimitDays, UsedWindow, UsedWindows } from "../compiled.js";

/** The windows that were asked about so far, in order. Questions come day after day: the last answer is nearly always the next. */
export function usedWindows(windowOf: LimitDays["windowOf"]): UsedWindows {
  const windows: UsedWindow[] = [];
  let at = 0;
  return {
    all: windows,
    on(day: Day) {
      while (at > 0 && (windows[at - 1]?.to ?? 0) >= day) at -= 1;
      while (at < windows.length && (windows[at]?.to ?? 0) < day) at += 1;
      let window = windows[at];
      if (window !== undefined && window.from <= day) return window;
      const { from, to } = windowOf(day);
      window = { from, to, used: [] };
      if (at === windows.length) windows.push(window);
      else windows.splice(at, 0, window);
      return window;
    },
  };
}
