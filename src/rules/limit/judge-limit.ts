import type { Day } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { safe } from "../../numbers/index.js";
import { holdsOn, sameUntil } from "../when/holds-on.js";
import type { About, UnknownFact } from "../when/kind.js";
import type { CompiledLimit, LimitRow } from "./compiled.js";
import type { CompiledScheme } from "../compiled.js";
import type { Recorder } from "../recording/recorder.js";
import type { Gap } from "../../outcome/finding.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { addRun, emptyState, windowStart, type LimitState } from "./limit-state.js";

/** What the judgement of limits works with. */
export interface LimitCheck {
  readonly facts: CaseFacts;
  readonly about: About;
  readonly compiled: CompiledScheme;
  /** Where facts that are missing are added. */
  readonly gaps: Gap[];
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
}

/** What a limit leaves on a day: the rows that make its amount, or a fact that is not known. */
type Answer = { readonly most: number; readonly rows: readonly LimitRow[] } | UnknownFact | false;

/**
 * On which days of a case a limit asks something, and how many units it leaves on each.
 *
 * @param asked by day of the case's period, the units of the lines the limit concerns where the day qualifies: only for days
 * with some can a missing fact matter
 */
export function judgeLimit(limit: CompiledLimit, asked: readonly number[], check: LimitCheck): LimitState {
  const { facts, about, compiled } = check;
  const { rule } = limit;
  const state = emptyState(limit, asked.length);
  const per = rule.kind === "most-units" || rule.kind === "exclusive" ? rule.per : "lifetime";
  const before = rule.kind === "most-units" ? usedBefore(limit, per, asked, check) : 0;
  const last = Math.min(facts.to, limit.to);
  let day = Math.max(facts.from, limit.from);
  while (day <= last) {
    const until = rowsUntil(limit, day, sameUntil(limit.tests, about, day, last));
    const answer = answerOn(limit, about, day);
    const run = askedIn(asked, day - facts.from, until - facts.from);
    if (run !== undefined) note(limit, answer, facts.from + run.from, facts.from + run.to, check);
    if (answer !== false && "most" in answer) addRun(state, per, day, until, answer.most, before, facts, compiled);
    day = until + 1;
  }
  return state;
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

/** The first and last day of a run on which units are asked for. */
function askedIn(
  asked: readonly number[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  let first = from;
  let last = to;
  while (first <= to && !((asked[first] ?? 0) > 0)) first += 1;
  while (last >= first && !((asked[last] ?? 0) > 0)) last -= 1;
  return first <= last ? { from: first, to: last } : undefined;
}

/** Notes what the days of a run rest on, or the fact they lack. */
function note(limit: CompiledLimit, answer: Answer, from: Day, to: Day, check: LimitCheck): void {
  const { rule } = limit;
  noteAssumption(limit.assumption, check.assumptions);
  if (answer !== false && "fact" in answer) {
    check.gaps.push({ fact: answer.fact, from, to, neededBy: rule.id, expected: answer.expected });
    return;
  }
  const rows = answer === false ? [] : answer.rows;
  for (const row of rows) noteAssumption(row.assumption, check.assumptions);
  check.recorder?.record({ kind: "limit", limit: rule.id, holds: answer !== false, from, to, rows });
}

/**
 * The units used before the period in the window in which its first day lies. For a day, week or month that is what is stated,
 * else nothing; for a year, project or life it must be known where units are planned in it.
 */
function usedBefore(
  limit: CompiledLimit,
  per: Parameters<typeof windowStart>[0],
  asked: readonly number[],
  check: LimitCheck,
): number {
  const { facts, compiled } = check;
  const start = windowStart(per, facts.from, facts, compiled);
  if (start >= facts.from) return 0;
  if (facts.usedBefore !== undefined) return facts.usedBefore.get(limit.rule.id) ?? 0;
  if (per === "day" || per === "week" || per === "month") return 0;
  let end = facts.to;
  while (windowStart(per, end, facts, compiled) !== start) end -= 1;
  const from = Math.max(limit.from, facts.from) - facts.from;
  const run = askedIn(asked, from, Math.min(limit.to, end) - facts.from);
  if (run !== undefined) {
    const days = { from: facts.from + run.from, to: facts.from + run.to };
    check.gaps.push({ fact: "usedBefore", ...days, neededBy: limit.rule.id, expected: undefined });
  }
  return 0;
}
