import { formatDay, parseDay, type Month } from "../../calendar/index.js";
import { joinPaths, pathOf, received, type Issue } from "../../errors/index.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { Position } from "../../result/position/document.js";
import type { CompiledScheme } from "../compiled.js";
import { windowName } from "../limit/units/window-arithmetic.js";

/** Whether a scheme itself gave units in a month: they are decided again where it goes on within the month. */
export function isOwnShare(each: SharedUnits, month: Month, scheme: string): boolean {
  return each.month === month && each.scheme === scheme;
}

/** Units of a limit that the scheme shares stand in one of its windows; where there are none, no window need be named. */
export function checkShared(position: Position, path: string, { limits }: CompiledScheme, issues: Issue[]): void {
  for (const [index, { limit: key, from, used }] of (position.person?.shared ?? []).entries()) {
    const limit = limits.find(({ shared }) => shared === key);
    if (limit === undefined || (from === undefined && used.length === 0)) continue;
    const name = windowName(limit.windows, parseDay(from ?? position.through));
    const window = name && formatDay(name);
    if (window === from) continue;
    issues.push({
      code: "window-of-limit",
      path: joinPaths(path, pathOf("person", "shared", index, "from")),
      expected: window === undefined ? "nothing: all days are one window" : `the first day of a window: ${window}`,
      received: from === undefined ? "nothing" : received(from),
    });
  }
}
