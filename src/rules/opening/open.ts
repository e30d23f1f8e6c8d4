import { firstDay, formatDay, monthOf, parseDay, type Day, type Period } from "../../calendar/index.js";
import { hintFor, joinPaths, pathOf, received, withHint, type Issue } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { BudgetUse, Position } from "../../result/position/document.js";
import type { MeansUse } from "../../result/numbers.js";
import { readPosition, type PositionFacts } from "../../result/position/read-position.js";
import type { Shown } from "../../result/position/shown.js";
import { limitKeys, type LimitList, type LimitsHandedOn } from "../limit/handed-on-facts.js";
import { windowName } from "../limit/units/window-arithmetic.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { CompiledScheme } from "../compiled.js";
import { checkShared, isOwnShare } from "./shared.js";

/** What a calculation begins with. */
export interface Opening {
  /** Whether what is said rests on the assumption that nothing was used before. */
  readonly isAssumed: boolean;
  /** Whether nobody says what was before: only budgets have their days. */
  readonly begins?: true;
  /** The last day before the question. */
  readonly through: Day;
  /** The version of the scheme by which it was calculated. */
  readonly version: string;
  /** What the client has paid in life, in minor units; NaN where it is unknown. */
  readonly paidForLife: number;
  /** Whether the question begins inside a month of which the latest position says nothing. */
  readonly monthUnsaid: boolean;
  /** What tests of other schemes took of the means of the month in which the question begins. */
  readonly others: readonly MeansUse[];
  /** How limits stand; undefined where nobody says. */
  readonly limits: LimitsHandedOn | undefined;
  /** What was received of limits that schemes share; undefined where nobody says anything of any. */
  readonly shared: readonly SharedUnits[] | undefined;
  /** What is said of how limits stand; all where it was not calculated: of what nobody says, the case tells, else a fact is missing. */
  readonly says: readonly LimitList[];
  /** The budgets that go on; undefined where nothing is known of them. */
  readonly budgets: readonly BudgetUse[] | undefined;
  /** Whether months that have ended drew on a budget of their own, of which the position says nothing. */
  readonly budgetEnded: boolean;
  /** The days of a budget that has ended and was less than the cost; undefined where the position names none. */
  readonly short: Period | undefined;
  /** What was shown of the month that goes on; undefined where the question begins one, or another scheme had its days. */
  readonly shown: Shown | undefined;
}

/**
 * Reads the positions with which a calculation begins: the scheme's own gives what its rules keep, the latest what concerns the
 * person.
 *
 * @param given one position, or several of the person
 * @param from the first day of the question
 * @param issues where every issue is added
 * @returns undefined where there is an issue
 */
export function readOpening(
  given: Position | readonly Position[],
  document: Case,
  from: Day,
  compiled: CompiledScheme,
  issues: Issue[],
): Opening | undefined {
  const before = issues.length;
  const several = isList(given);
  const positions = several ? given : [given];
  const read = positions.flatMap((position, index): readonly Placed[] => {
    const path = several ? pathOf("opening", index) : "opening";
    const facts = readPosition(position, path, issues);
    if (facts === undefined) return [];
    checkBelongs(facts, path, document, compiled, issues);
    return [{ ...facts, path }];
  });
  if (positions.length === 0) {
    issues.push({ code: "empty-list", path: "opening", expected: "a position, or several", received: "an empty list" });
  }
  checkOnce(read, issues);
  const latest = read.reduce<Placed | undefined>(
    (last, each) => (last === undefined || each.through > last.through ? each : last),
    undefined,
  );
  if (latest !== undefined) checkDay(latest, from, issues);
  const own = read.find(({ position }) => position.scheme.id === compiled.name.id);
  if (latest !== undefined) checkShared(latest.position, latest.path, compiled, issues);
  if (own?.limits !== undefined) checkLimits(own, own.limits, from, compiled, issues);
  if (own?.shown !== undefined) checkSources(own.path, own.shown, compiled, issues);
  if (own?.shown !== undefined && monthOf(own.through) !== monthOf(from)) issues.push(unfinishedMonth(own));
  if (own === undefined && latest !== undefined) checkReturn(latest, from, compiled, issues);
  if (issues.length > before || latest === undefined) return undefined;
  return {
    isAssumed: read.some(({ position }) => position.origin === "assumed"),
    through: latest.through,
    version: own?.position.scheme.version ?? compiled.name.version,
    paidForLife: latest.paidForLife,
    monthUnsaid: monthOf(latest.through) === monthOf(from) && latest.shown === undefined && latest.means.length === 0,
    others: latest.means.filter(({ month, scheme }) => month === monthOf(from) && scheme !== compiled.name.id),
    shared: latest.shared?.filter((each) => !isOwnShare(each, monthOf(from), compiled.name.id)),
    ...limitsSaid(own, compiled),
    budgets: own?.position.budgets,
    short: shortOf(own),
    budgetEnded:
      own !== undefined &&
      own.position.origin === "calculated" &&
      own.position.budgets === undefined &&
      !(own.shown !== undefined && own.shown.from > firstDay(monthOf(from))),
    shown: own?.shown,
  };
}

function shortOf(own: Placed | undefined): Period | undefined {
  const use = own?.position.budgets?.find(({ to }) => parseDay(to) <= own.through);
  return use && { from: parseDay(use.from), to: parseDay(use.to) };
}

/**
 * What a position says of how limits stand. One that was calculated says all that is known; of what somebody leaves out who states
 * one, the case is asked.
 */
function limitsSaid(own: Placed | undefined, compiled: CompiledScheme): Pick<Opening, "limits" | "says"> {
  // Of whom another scheme goes on, its own rules begin: as where there is no position, the case is asked.
  if (own === undefined) return { limits: undefined, says: limitKeys };
  const says = limitKeys.filter((key) => own.position[key] !== undefined);
  if (own.position.origin !== "stated" || own.limits === undefined) {
    return { limits: own.limits, says: own.position.origin === "stated" ? limitKeys : says };
  }
  const { limits, runs, begun } = own.limits;
  const unknown = [
    ...limits.filter(({ used }) => used === undefined),
    ...runs.filter(({ days }) => Number.isNaN(days)),
  ];
  const isKnown = (id: string) => unknown.every(({ limit }) => limit !== id);
  const told = compiled.limits.filter(({ handsOn, rule }) => says.includes(handsOn ?? "limits") && isKnown(rule.id));
  return {
    limits: {
      limits: limits.filter(({ limit }) => isKnown(limit)),
      runs: runs.filter(({ limit }) => isKnown(limit)),
      begun,
      only: new Set(told.map(({ rule }) => rule.id)),
    },
    says: limitKeys,
  };
}

/** A position with its place. */
interface Placed extends PositionFacts {
  readonly path: string;
}

function isList(given: Position | readonly Position[]): given is readonly Position[] {
  return Array.isArray(given);
}

/** A position is of the client, and of a scheme that counts in the same money. */
function checkBelongs(
  { position }: PositionFacts,
  path: string,
  document: Case,
  { name }: CompiledScheme,
  issues: Issue[],
): void {
  if (position.client !== document.client.id) {
    issues.push({
      code: "position-of-another",
      path: joinPaths(path, "client"),
      expected: `"${document.client.id}", the client of the case`,
      received: received(position.client),
    });
  }
  for (const key of ["currency", "minorUnit"] as const) {
    if (position.scheme[key] === name[key]) continue;
    issues.push({
      code: "position-of-another",
      path: joinPaths(path, `scheme.${key}`),
      expected: `${received(name[key])}, as scheme "${name.id}" has it`,
      received: received(position.scheme[key]),
    });
  }
}

/** What sources paid of a month that goes on is taken off what they pay of the whole: the scheme has them. */
function checkSources(path: string, { bySource, unitCosts }: Shown, { form }: CompiledScheme, issues: Issue[]): void {
  const look = (key: string, paid: ReadonlyMap<string, unknown>, known: readonly string[]): void => {
    for (const [id, amount] of paid) {
      if (amount === 0 || known.includes(id)) continue;
      const place = joinPaths(path, pathOf("month", "amounts", key, id));
      const issue = {
        code: "unknown-reference",
        path: place,
        expected: "a source of the scheme",
        received: received(id),
      };
      issues.push(withHint(issue, hintFor(id, known)));
    }
  };
  look("bySource", bySource, form.sourceIds);
  look("unitCosts", unitCosts, form.unitCostIds);
}

/** No scheme leaves two positions. */
function checkOnce(read: readonly Placed[], issues: Issue[]): void {
  const seen = new Map<string, string>();
  for (const { position, path } of read) {
    const { id } = position.scheme;
    const first = seen.get(id);
    if (first !== undefined) {
      issues.push({
        code: "duplicate-id",
        path: joinPaths(path, "scheme.id"),
        expected: "a scheme that no other position is of",
        received: received(id),
        hint: `${first} is of it too.`,
      });
    }
    seen.set(id, path);
  }
}

/** Entries are of limits of the scheme, in the window in which the month begins or that before it. */
function checkLimits(
  { path, through, shown }: Placed,
  { limits, runs }: LimitsHandedOn,
  from: Day,
  compiled: CompiledScheme,
  issues: Issue[],
): void {
  const known = new Map(compiled.limits.map((limit) => [limit.rule.id, limit]));
  const lists = { limits, runs };
  for (const list of ["limits", "runs"] as const) {
    for (const [index, { limit }] of lists[list].entries()) {
      const place = joinPaths(path, pathOf(list, index, "limit"));
      const key = known.get(limit)?.shared;
      if (key !== undefined) {
        issues.push({
          code: "limit-is-shared",
          path: place,
          expected: "a limit that is not shared",
          received: received(limit),
          hint: `Say what was used of it in person.shared, with its key "${key}".`,
        });
      }
      if (known.has(limit)) continue;
      const issue = {
        code: "unknown-reference",
        path: place,
        expected: "a limit of the scheme",
        received: received(limit),
      };
      issues.push(withHint(issue, hintFor(limit, [...known.keys()])));
    }
  }
  const first = shown?.from ?? from;
  for (const [index, { limit, from: own }] of limits.entries()) {
    const windows = known.get(limit)?.windows;
    if (windows === undefined) continue;
    const names = [first, first - 1, through].map((day) => windowName(windows, day));
    if (names.includes(own)) continue;
    issues.push({
      code: "window-of-limit",
      path: joinPaths(path, pathOf("limits", index, "from")),
      expected: `the first day of a window that goes on: ${[...new Set(names)].map((day) => (day === undefined ? "none" : formatDay(day))).join(" or ")}`,
      received: own === undefined ? "nothing" : `"${formatDay(own)}"`,
    });
  }
}

/** Whoever goes on goes on the next day. */
function checkDay({ through, path }: Placed, from: Day, issues: Issue[]): void {
  if (through + 1 === from) return;
  issues.push({
    code: "position-of-another-day",
    path: joinPaths(path, "through"),
    expected: `"${formatDay(from - 1)}", the day before the period of the case`,
    received: `"${formatDay(through)}"`,
  });
}

/** What its own rules keep stands as at the end of a whole month: where another scheme went on, the month has to be ended first. */
function unfinishedMonth({ through, path, position }: Placed): Issue {
  return {
    code: "position-of-another-day",
    path: joinPaths(path, "through"),
    expected: `the end of the month, because the position of scheme "${position.scheme.id}" is for a later one`,
    received: `"${formatDay(through)}"`,
    hint: `Calculate by "${position.scheme.id}" to the end of that month, and give what it leaves.`,
  };
}

/** Who comes back within a month is decided again from its first day: the scheme's own position says what was shown of it. */
function checkReturn({ means, shared = [], path }: Placed, from: Day, { name }: CompiledScheme, issues: Issue[]): void {
  const month = monthOf(from);
  const index = means.findIndex((each) => each.month === month && each.scheme === name.id);
  const given = shared.findIndex((each) => isOwnShare(each, month, name.id));
  if (index === -1 && given === -1) return;
  const place = index === -1 ? pathOf("person", "shared", given) : pathOf("person", "means", index);
  issues.push({
    code: "position-missing",
    path: joinPaths(path, `${place}.scheme`),
    expected: `also the position of scheme "${name.id}", which took or gave something in the month`,
    received: "the positions of other schemes alone",
  });
}
