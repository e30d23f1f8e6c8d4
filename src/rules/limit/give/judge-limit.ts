import { complement, union, type Day, type Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import { safe } from "../../../numbers/index.js";
import { holdsOn, sameUntil } from "../../when/holds-on.js";
import { noteAssumedDays } from "../../when/assumed-days.js";
import type { About, UnknownFact } from "../../when/kind.js";
import type { AskedRun, CompiledLimit, LimitRow } from "../compiled.js";
import type { CompiledScheme } from "../../compiled.js";
import type { Recorder } from "../../recording/recorder.js";
import type { Failure, Gap } from "../../../outcome/finding.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import { askedIn, daysAsked, type AskingLine } from "./asking-line.js";
import { nothingUsed, tellsOf, type LimitsHandedOn, type LimitStanding } from "../handed-on-facts.js";
import type { JudgedLimit } from "./limit-state.js";
import { sharedWindows, startOfShared, tellsOfShared, type WindowsByKey } from "../shared-windows.js";
import { isStatedAlone, windowName, windowOf, windowStart } from "../units/window-arithmetic.js";

/** What the judgement of limits works with. */
export interface LimitCheck {
  readonly facts: CaseFacts;
  readonly about: About;
  readonly compiled: CompiledScheme;
  /** Where facts that are missing are added. */
  readonly gaps: Gap[];
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
  /** How limits stand at the end of the month before the period; undefined where nothing is handed on. */
  readonly opening: LimitsHandedOn | undefined;
  /** The windows of limits that rules share. */
  readonly shared: WindowsByKey;
}

/** What a limit leaves on a day: the rows that make its amount, or a fact that is not known. */
type Answer = { readonly most: number; readonly rows: readonly LimitRow[] } | UnknownFact | false;

/**
 * On which days of a case a limit asks something, and how many units it leaves on each.
 *
 * @param asking the lines the limit concerns: only for days on which they ask for units can a missing fact matter
 */
export function judgeLimit(limit: CompiledLimit, asking: readonly AskingLine[], check: LimitCheck): JudgedLimit {
  const { facts, about } = check;
  const before = standingBefore(limit, asking, check);
  const last = Math.min(facts.to, limit.to);
  const runs: AskedRun[] = [];
  let day = Math.max(facts.from, limit.from);
  while (day <= last) {
    const until = rowsUntil(limit, day, sameUntil(limit.tests, about, day, last));
    const answer = answerOn(limit, about, day);
    if (askedIn(asking, day, until)) {
      note(limit, answer, { from: day, to: until, asking }, check);
      const asks = (each: Day) => askedIn(asking, each, each);
      noteAssumedDays(limit.tests, { from: day, to: until }, asks, check.assumptions);
    }
    if (answer !== false && "most" in answer) runs.push({ from: day, to: until, most: answer.most });
    day = until + 1;
  }
  const { windows } = limit;
  const { from, to } = facts;
  let least = Infinity;
  if (limit.counts) {
    for (const { most } of runs) least = Math.min(least, most);
    for (const { units } of before.used) least -= units;
  }
  return {
    limit,
    days: {
      period: { from, to },
      runs,
      before,
      windowOf: (each) => windowOf(windows, each),
      shared: sharedWindows(limit, facts, check.shared),
    },
    least,
  };
}

function answerOn(limit: CompiledLimit, about: About, day: Day): Answer {
  const holds = holdsOn(limit.when, about, day);
  if (holds !== true) return holds;
  const rows: LimitRow[] = [];
  for (const row of limit.amountsOn.on(day)) {
    const applies = holdsOn(row.when, about, day);
    if (typeof applies === "object") return applies;
    if (!applies) continue;
    rows.push(row);
    break;
  }
  for (const row of limit.additionsOn.on(day)) {
    const applies = holdsOn(row.when, about, day);
    if (typeof applies === "object") return applies;
    if (applies) rows.push(row);
  }
  return { most: rows.reduce((sum, row) => safe(sum + row.value, row.path), 0), rows };
}

/** The last day up to which the same rows are in force. */
function rowsUntil(limit: CompiledLimit, day: Day, last: Day): Day {
  return limit.amountsOn.sameUntil(day, limit.additionsOn.sameUntil(day, last));
}

/** Notes what the days of a run rest on, or the fact they lack. */
function note(
  limit: CompiledLimit,
  answer: Answer,
  { from, to, asking }: { readonly from: Day; readonly to: Day; readonly asking: readonly AskingLine[] },
  { assumptions, gaps, recorder }: LimitCheck,
): void {
  const { rule } = limit;
  noteAssumption(limit.assumption, assumptions);
  if (answer !== false && "fact" in answer) {
    const { fact, expected } = answer;
    gaps.push({ fact, ...daysAsked(asking, from, to), neededBy: rule.id, expected });
    return;
  }
  const rows = answer === false ? [] : answer.rows;
  for (const row of rows) noteAssumption(row.assumption, assumptions);
  if (recorder === undefined) return;
  const days = daysAsked(asking, from, to);
  recorder.record({ kind: "limit", limit: rule.id, holds: answer !== false, ...days, rows });
}

/** How a limit stands before the period: as it was handed on. */
function standingBefore(limit: CompiledLimit, asking: readonly AskingLine[], check: LimitCheck): LimitStanding {
  const { opening, facts } = check;
  const { windows } = limit;
  if (limit.shared !== undefined || !tellsOf(opening, limit.rule.id)) {
    if (mustBeTold(limit, check)) askForUsed(limit, asking, check);
    return nothingUsed;
  }
  const from = windowName(windows, facts.from);
  const isOwn = (each: { readonly limit: string }) => each.limit === limit.rule.id;
  const use = opening.limits.find((each) => isOwn(each) && each.from === from);
  const run = opening.runs.find(isOwn);
  if ((use && use.used === undefined) || Number.isNaN(run?.days)) askForUsed(limit, asking, check, run?.idle);
  return { used: use?.used ?? [], run };
}

/** Whether nobody knows, at the end of a period, what was used before it in the window that goes on. */
export function staysUnknown(limit: CompiledLimit, { facts, compiled, opening }: LimitCheck): boolean {
  const { rule, windows, to } = limit;
  // Of days after its own nobody asks it.
  const window = windowOf(windows, facts.to);
  if (Math.min(to, window.to) <= facts.to || window.from >= facts.from) return false;
  if (!tellsOf(opening, rule.id)) return mustBeTold(limit, { facts, compiled });
  const from = windowName(windows, facts.to);
  return opening.limits.some((each) => each.limit === rule.id && each.from === from && each.used === undefined);
}

/** Whether the limit's window began before the period, and is so long that what was used in it must be known. */
export function mustBeTold(limit: CompiledLimit, { facts, compiled }: Pick<LimitCheck, "facts" | "compiled">): boolean {
  const { counts, windows, shared } = limit;
  if (shared !== undefined) return startOfShared(limit, facts) < facts.from && !tellsOfShared(shared, facts);
  if (!counts || !isStatedAlone(windows)) return false;
  const start = startOfOwn(limit, facts, compiled);
  return start < facts.from && !isExcluded({ from: start, to: facts.from - 1 }, facts, compiled);
}

/** The first day on which units of the first window can have been received by the limit. */
function startOfOwn({ windows, from }: CompiledLimit, facts: CaseFacts, { validity }: CompiledScheme): Day {
  const start = windowStart(windows, facts.from, validity, facts.birth);
  // In life, an earlier edition of the rules can have given units.
  const first = windows === "lifetime" ? start : Math.max(start, from, validity.from);
  return facts.birth > first ? facts.birth : first;
}

/** Whether the person certainly qualified on none of the days before a question, because of age, residence or enrolment. */
function isExcluded(days: Period, facts: CaseFacts, { conditions }: CompiledScheme): boolean {
  if (days.from === -Infinity) return false;
  const failures: Failure[] = [];
  for (const condition of conditions) {
    if (condition.tellsBefore === true) condition.check({ ...facts, ...days }, { failures, gaps: [] });
  }
  return failures.length > 0 && complement(union(failures), days).length === 0;
}

/** What was used before is missing where units are asked for in the first window, and before it is forgotten. */
function askForUsed(limit: CompiledLimit, asking: readonly AskingLine[], { facts, gaps }: LimitCheck, idle = 0): void {
  const from = Math.max(limit.from, facts.from);
  const known = facts.from + limit.forgetsAfter - idle;
  const to = Math.min(limit.to, facts.to, windowOf(limit.windows, facts.from).to, known - 1);
  if (!askedIn(asking, from, to)) return;
  const fact = limit.shared === undefined ? (`opening.${limit.handsOn ?? "month"}` as const) : "opening.person.shared";
  gaps.push({ fact, ...daysAsked(asking, from, to), neededBy: limit.rule.id, expected: undefined });
}
