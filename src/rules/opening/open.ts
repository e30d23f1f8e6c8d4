import { type Day, type Period, firstDay, monthOf, parseDay } from "../../calendar/index.js";
import { type Issue, pathOf } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { BudgetUse, Position } from "../../result/position/document.js";
import type { MeansUse } from "../../result/numbers.js";
import { readPosition } from "../../result/position/read-position.js";
import type { Shown } from "../../result/position/shown.js";
import { type LimitList, type LimitsHandedOn, limitKeys } from "../limit/handed-on-facts.js";
import type { SharedUnits } from "../../person/facts/shared-units.js";
import type { PaidOfYear } from "../../person/facts/paid-of-year.js";
import { yearCapIds, yearStart } from "../contribute/months/paid-of-year.js";
import type { CompiledScheme } from "../compiled.js";
import { checkExpired } from "./check-expired.js";
import { checkShared, isOwnShare } from "./shared.js";
import {
  type Placed,
  checkBelongs,
  checkBudgetIds,
  checkCaps,
  checkDay,
  checkLimits,
  checkOnce,
  checkReturn,
  checkSources,
  isList,
  unfinishedMonth,
} from "./check-opening.js";

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
  /** What was paid of caps by year in the year in which the question begins; undefined where nobody says. */
  readonly paidOfYear: readonly PaidOfYear[] | undefined;
  /** What is said of how limits stand; all where it was not calculated: of what nobody says, the case tells, else a fact is missing. */
  readonly says: readonly LimitList[];
  /** The budgets that go on; undefined where nothing is known of them. */
  readonly budgets: readonly BudgetUse[] | undefined;
  /** Whether months that have ended drew on a budget of their own, of which the position says nothing. */
  readonly budgetEnded: boolean;
  /** The days of a budget that has ended and was less than the cost; undefined where the position names none. */
  readonly short: Period | undefined;
  /** Days between the scheme's own position and the question that another scheme had, where none of them is decided again. */
  readonly away: Period | undefined;
  /** Days of that month between those of the scheme that another one decided. */
  readonly elsewhere: readonly Period[];
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
  { document, from, compiled }: { readonly document: Case; readonly from: Day; readonly compiled: CompiledScheme },
  issues: Issue[],
): Opening | undefined {
  const before = issues.length;
  const several = isList(given);
  const positions = several ? given : [given];
  const read = positions.flatMap((position, index): readonly Placed[] => {
    const path = several ? pathOf("opening", index) : "opening";
    const facts = readPosition(position, path, issues);
    if (facts === undefined) return [];
    checkBelongs(facts, { path, document, compiled }, issues);
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
  if (own?.limits !== undefined) checkLimits(own, own.limits, { from, compiled }, issues);
  if (own !== undefined) {
    checkCaps(own, compiled, issues);
    checkBudgetIds(own, compiled, issues);
    checkExpired(own, compiled, issues);
  }
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
    paidOfYear: own && paidOfYearSaid(own, from, compiled),
    budgets: own?.position.budgets,
    short: shortOf(own),
    budgetEnded:
      own !== undefined &&
      own.position.origin === "calculated" &&
      own.position.budgets === undefined &&
      !(own.shown !== undefined && own.shown.from > firstDay(monthOf(from))),
    away:
      own === undefined || own.shown !== undefined || own.through + 1 === from
        ? undefined
        : { from: own.through + 1, to: from - 1 },
    elsewhere: own === undefined ? [] : elsewhereOf(own, from),
    shown: own?.shown,
  };
}

/** Who comes back within a month had days of it by another scheme, which count for nothing where the month is decided again. */
function elsewhereOf({ shown, through }: Placed, from: Day): readonly Period[] {
  if (shown === undefined) return [];
  const { elsewhere } = shown;
  return through + 1 < from ? [...elsewhere, { from: through + 1, to: from - 1 }] : elsewhere;
}

/** What was paid of caps in the year of a question; by the rules of nobody else, so in a later year than that of the position nothing. */
function paidOfYearSaid({ through, paidOfYear }: Placed, from: Day, compiled: CompiledScheme): readonly PaidOfYear[] {
  if (yearStart(through + 1) >= yearStart(from)) return paidOfYear;
  return yearCapIds(compiled).map((cap) => ({ cap, minor: 0 }));
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
