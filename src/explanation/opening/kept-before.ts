import { type Day, formatDay, monthOf, parseDay, parseMonth } from "../../calendar/index.js";
import { joinPaths, pathOf } from "../../errors/index.js";
import type { UsedUnitsDocument } from "../../result/position/limit-use.js";
import type { UsedBefore } from "../build/before.js";
import { beforeNode } from "../before-node.js";
import type { BeforeNode } from "../tree.js";
import { type GivenBefore, keptUntil } from "./given-before.js";

/** The units received in a window of a limit, by the amounts of their days. */
export function usedBefore(given: GivenBefore, { limit: of, from }: UsedBefore): readonly BeforeNode[] {
  const own = given.own;
  const window = from === undefined ? undefined : formatDay(from);
  const index = own?.position.limits?.findIndex((use) => use.limit === of && use.from === window) ?? -1;
  if (own === undefined) return [];
  const used = own.position.limits?.[index]?.used ?? [];
  return unitsUsed(used, joinPaths(own.path, pathOf("limits", index)), keptUntil(own), of);
}

/** The units of a window by the amounts of their days, each with its place. */
function unitsUsed(used: readonly UsedUnitsDocument[], path: string, through: Day, of: string): readonly BeforeNode[] {
  return used.map(({ most, units: value }, index) => {
    const known = Number(most) === 0 ? {} : { most };
    const place = joinPaths(path, pathOf("used", index, "units"));
    return beforeNode("used", place, through, { measure: "units", value, of, ...known });
  });
}

/** The units that any scheme gave of a limit which schemes share: in its window, and in the month that goes on. */
export function sharedBefore(
  { latest }: GivenBefore,
  { limit, from, shared }: UsedBefore,
  own: string,
): readonly BeforeNode[] {
  const window = from === undefined ? undefined : formatDay(from);
  const through = parseDay(latest.position.through);
  return (latest.position.person?.shared ?? []).flatMap((use, index) => {
    const isOfMonth = use.month !== undefined && parseMonth(use.month) === monthOf(through + 1);
    if (use.limit !== shared || use.scheme === own || (use.from !== window && !isOfMonth)) return [];
    const path = joinPaths(latest.path, pathOf("person", "shared", index));
    return unitsUsed(use.used, path, isOfMonth ? through : keptUntil(latest), limit);
  });
}

/** The run of days with units that no break has ended yet. */
export function runBefore(given: GivenBefore, of: string): readonly BeforeNode[] {
  const own = given.own;
  const index = own?.position.runs?.findIndex((run) => run.limit === of) ?? -1;
  const run = own?.position.runs?.[index];
  // What is not known, nothing rests on.
  if (own === undefined || run?.days === undefined) return [];
  const days = (name: "run" | "idle", place: string, value: number) =>
    beforeNode(name, joinPaths(own.path, pathOf("runs", index, place)), keptUntil(own), {
      measure: "number",
      value: String(value),
      of,
    });
  return [days("run", "days", run.days), ...(run.idle === 0 ? [] : [days("idle", "idle", run.idle)])];
}

/** What a line of units that come whole has begun, and what its months have shown; undefined where nobody says. */
export function begunBefore(
  given: GivenBefore,
  of: string,
): { readonly part: BeforeNode; readonly shown: BeforeNode } | undefined {
  const own = given.own;
  const index = own?.position.begun?.findIndex(({ line }) => line === of) ?? -1;
  const begun = own?.position.begun?.[index];
  if (own === undefined || begun === undefined) return undefined;
  const units = (name: "begun" | "asked", place: string, value: string) =>
    beforeNode(name, joinPaths(own.path, pathOf("begun", index, place)), keptUntil(own), {
      measure: "units",
      value,
      of,
    });
  return { part: units("begun", "part", begun.part), shown: units("asked", "shown", begun.shown) };
}
