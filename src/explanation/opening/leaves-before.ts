import { formatDay, monthOf, parseDay, parseMonth, type Day, type Month } from "../../calendar/index.js";
import { joinPaths, pathOf } from "../../errors/index.js";
import { isMonthEnd, lastMonthEnd } from "../../rules/months/month-end.js";
import type { Position, UsedUnitsDocument } from "../../result/position/document.js";
import type { LeavesBefore, UsedBefore } from "../build/before.js";
import { beforeNode } from "../before-node.js";
import type { BeforeNode } from "../tree.js";

/** A position with its place in what was given. */
export interface Placed {
  readonly path: string;
  readonly position: Position;
}

/** What the time before left behind: what the scheme's own rules keep, and what concerns the person. */
export interface GivenBefore {
  /** The position of the scheme; undefined where others had the person before. */
  readonly own: Placed | undefined;
  /** The latest position. */
  readonly latest: Placed;
}

/**
 * The positions with which a question goes on, by what they say.
 *
 * @param given positions that were read without an issue
 */
export function givenBefore(given: Position | readonly Position[], scheme: string): GivenBefore | undefined {
  const positions: readonly Position[] = isList(given) ? given : [given];
  const placed = positions.map((position, index): Placed => ({
    path: isList(given) ? pathOf("opening", index) : "opening",
    position,
  }));
  // Days are written so that they stand in order.
  const [latest] = [...placed].sort((one, other) => (one.position.through < other.position.through ? 1 : -1));
  return latest && { own: placed.find(({ position }) => position.scheme.id === scheme), latest };
}

function isList(given: Position | readonly Position[]): given is readonly Position[] {
  return Array.isArray(given);
}

/** What positions say, as the parts of an explanation ask for it. */
export function leavesBefore(given: GivenBefore, scheme: string): LeavesBefore {
  return {
    used: (asked) => (asked.shared === undefined ? usedBefore(given, asked) : sharedBefore(given, asked, scheme)),
    run: (limit) => runBefore(given, limit),
    begun: (line) => begunBefore(given, line),
    granted: (budgetPeriod) => budgetBefore(given, budgetPeriod, "approved"),
    drawn: (budgetPeriod) => budgetBefore(given, budgetPeriod, "drawn"),
    paid: paidBefore(given, scheme),
    taken: (month) => ofMonth(given, month, scheme, { name: "means", key: "taken" }),
    hasBudgets: (given.own?.position.budgets ?? []).length > 0,
  };
}

/** The last day of which rules keep anything: the end of the last whole month. */
function keptUntil({ position }: Placed): Day {
  const through = parseDay(position.through);
  return isMonthEnd(through) ? through : lastMonthEnd(through);
}

/** The units received in a window of a limit, by the amounts of their days. */
function usedBefore(given: GivenBefore, { limit: of, from }: UsedBefore): readonly BeforeNode[] {
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
function sharedBefore(
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
function runBefore(given: GivenBefore, of: string): readonly BeforeNode[] {
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
function begunBefore(
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

/** What was granted of a budget that goes on, or drawn from it; undefined where nobody says. */
function budgetBefore(given: GivenBefore, of: string, which: "approved" | "drawn"): BeforeNode | undefined {
  const own = given.own;
  const index = own?.position.budgets?.findIndex(({ budgetPeriod }) => budgetPeriod === of) ?? -1;
  const value = own?.position.budgets?.[index]?.[which];
  if (own === undefined || value === undefined) return undefined;
  const name = which === "drawn" ? "drawn" : "granted";
  return beforeNode(name, joinPaths(own.path, pathOf("budgets", index, which)), keptUntil(own), {
    measure: "money",
    value,
    of,
  });
}

/** What the client has ever paid, and what the client paid by other schemes in the month in which the question begins. */
function paidBefore(given: GivenBefore, own: string): readonly BeforeNode[] {
  const { latest } = given;
  const value = latest.position.person?.paidForLife;
  if (value === undefined) return [];
  const paid = { measure: "money", value } as const;
  const ever = beforeNode("paidForLife", joinPaths(latest.path, "person.paidForLife"), keptUntil(latest), paid);
  const month = monthOf(parseDay(latest.position.through) + 1);
  return [ever, ...ofMonth(given, month, own, { name: "paidForLife", key: "paid" })];
}

/** What other schemes took of the client in a month. */
function ofMonth(
  { latest }: GivenBefore,
  month: Month,
  own: string,
  { name, key }: { readonly name: "means" | "paidForLife"; readonly key: "taken" | "paid" },
): readonly BeforeNode[] {
  const through = parseDay(latest.position.through);
  return (latest.position.person?.means ?? []).flatMap((each, index) => {
    if (parseMonth(each.month) !== month || each.scheme === own) return [];
    const place = joinPaths(latest.path, pathOf("person", "means", index, key));
    return [beforeNode(name, place, through, { measure: "money", value: each[key], of: each.scheme })];
  });
}
