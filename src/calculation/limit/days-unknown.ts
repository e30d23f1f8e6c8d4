import { firstDay, lastDay, mondayOf, monthOf, type Day, type Period } from "../../calendar/index.js";
import type { LineFacts } from "../../client/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { LimitRule } from "../../scheme/index.js";
import type { Gap } from "../finding.js";
import { roomOn, runDays, type LimitState } from "./limit-state.js";

/** A day on which a rule about days leaves a line less than it asks for. */
export interface HeldDay {
  readonly state: LimitState;
  /** The day less the first of the case's period. */
  readonly at: number;
}

/** A line to which limits gave units. Lists are by day of the case's period. */
export interface GivenLine {
  readonly line: LineFacts;
  /** 1 where the day qualifies for the line. */
  readonly days: readonly number[];
  readonly allowed: readonly number[];
  /** Every limit that concerns the line, also one that leaves more than anybody asks for. */
  readonly states: readonly LimitState[];
  readonly held: readonly HeldDay[];
}

/** Whether a rule looks at days: on which of them something is received, or how much on each. */
export function looksAtDays(rule: LimitRule): boolean {
  switch (rule.kind) {
    case "most-units":
    case "exclusive":
      return rule.per === "day";
    case "longest-run":
      return true;
    case "whole-units":
      return false;
  }
}

/**
 * Asks for the days of the week of lines with a quantity per week, month or period, where a rule about days cannot be decided
 * without them: it holds back units of a day, and a line that has no days of its own, which is held back or stands in the way,
 * could be received on another day. Spread evenly over all days such a line would take a little of each, and push others out
 * of days on which it may never be received.
 *
 * Where every other day is as full, whoever receives something when, the days change nothing, and nobody is asked.
 *
 * @param gaps where each line is added once for each rule, from the first day to the last that it could be received on
 */
export function askForDays(given: readonly GivenLine[], period: Period, gaps: Gap[]): void {
  const asked = new Map<string, Gap>();
  const roomy = new Map<string, readonly number[]>();
  for (const own of given) {
    for (const { state, at } of own.held) {
      const standing = given.filter((each) => each === own || standsInTheWay(each, own, state, at));
      for (const each of standing) {
        const days = daysToChoose(each.line, period.from + at, period);
        if (days === undefined) continue;
        const name = `${each.line.id} ${days.from}`;
        const free = roomy.get(name) ?? daysWithRoom(each, days, period.from);
        roomy.set(name, free);
        if (!free.some((day) => day !== at)) continue;
        const key = `${state.limit.rule.id} ${each.line.id}`;
        const known = asked.get(key) ?? { ...days, ...asksFor(each.line, state) };
        asked.set(key, { ...known, from: Math.min(known.from, days.from), to: Math.max(known.to, days.to) });
      }
    }
  }
  gaps.push(...asked.values());
}

function asksFor({ id }: LineFacts, { limit }: LimitState): Omit<Gap, "from" | "to"> {
  return { fact: "plan.lines.weekdays", neededBy: limit.rule.id, expected: { kind: "line", line: id } };
}

/** Whether what a line is given makes a rule hold back another on a day. */
function standsInTheWay({ line, allowed, states }: GivenLine, held: GivenLine, state: LimitState, at: number): boolean {
  if (!states.includes(state)) return false;
  const { rule } = state.limit;
  switch (rule.kind) {
    case "most-units":
      return (allowed[at] ?? 0) > 0;
    case "exclusive":
      return line.service !== held.line.service && (allowed[at] ?? 0) > 0;
    case "longest-run":
      return runDays(state.received, at, rule.breakDays).some((day) => (allowed[day] ?? 0) > 0);
    case "whole-units":
      return false;
  }
}

/** The days over which the quantity around a day is spread, within the line and the period; undefined for a line that has days. */
function daysToChoose(line: LineFacts, day: Day, period: Period): Period | undefined {
  const within = (from: Day, to: Day) => ({
    from: Math.max(from, line.from, period.from),
    to: Math.min(to, line.to, period.to),
  });
  switch (line.per) {
    case "day":
    case "once":
      return undefined;
    case "week":
      return within(mondayOf(day), mondayOf(day) + 6);
    case "month":
      return within(firstDay(monthOf(day)), lastDay(monthOf(day)));
    case "period":
      return within(line.from, line.to);
  }
}

/** The first two days on which all limits would still leave something to a line: two are enough to have another than any one. */
function daysWithRoom({ line, states, days: qualifies }: GivenLine, days: Period, first: Day): readonly number[] {
  const found: number[] = [];
  for (let at = days.from - first; at <= days.to - first && found.length < 2; at += 1) {
    if (qualifies[at] !== 1) continue;
    const wholes = states.some(({ limit, windowAt }) => limit.rule.kind === "whole-units" && (windowAt[at] ?? -1) >= 0);
    const room = states.reduce((least, state) => Math.min(least, roomOn(state, line, at)), Infinity);
    if (room >= (wholes ? 10 ** quantityDecimals : 1)) found.push(at);
  }
  return found;
}
