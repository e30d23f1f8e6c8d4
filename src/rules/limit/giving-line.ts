import { monthOf, type Day, type Period } from "../../calendar/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { zeros } from "../months/zeros.js";
import type { AskingLine } from "./asking-line.js";
import { fillDayUnits } from "./day-units.js";
import type { BegunUnit } from "./handed-on-facts.js";
import type { LimitState } from "./limit-state.js";
import type { DayCut, HeldDay } from "./limited-line.js";

/** One whole unit. */
export const whole = 10 ** quantityDecimals;

/** What the days of a line are given, as `LimitedLine` has it. Only a line of which some days are looked at has it. */
export interface GivenDays {
  /** What is left over of whole units: cut on the last day of the line, or begun where the line goes on after the period. */
  readonly rest: number;
  /** Where units cannot be divided, what the days would have if they could; else what is asked for. */
  readonly planned: readonly number[];
  readonly asked: number[];
  readonly allowed: number[];
  readonly byDay: boolean[];
  readonly cuts: (DayCut[] | undefined)[];
}

/** A line while limits give it units. */
export interface GivingLine extends AskingLine {
  /** The limits that concern it. */
  readonly states: readonly LimitState[];
  /** Those by which its units cannot be divided. */
  readonly wholes: readonly LimitState[];
  readonly indivisible: boolean;
  /** Whether it is given units day by day, because a limit looks at days or moves units between them. */
  readonly dayByDay: boolean;
  readonly period: Period;
  /** Whether lines without days may be asked for them, so that days on which limits hold back something are kept. */
  readonly asksForDays: boolean;
  readonly held: HeldDay[];
  /** What was begun before the period of units that come whole; undefined where nothing is known of it. */
  readonly begun: BegunUnit | undefined;
  given: GivenDays | undefined;
}

/** What a line begins with. */
export type BeginningLine = AskingLine & Pick<GivingLine, "states" | "period" | "asksForDays" | "begun">;

/** A line that was given nothing yet. */
export function givingLine({ line, spans, states, period, asksForDays, begun }: BeginningLine): GivingLine {
  const wholes = states.filter(({ limit }) => limit.inWholeUnits);
  const indivisible = wholes.length > 0;
  const dayByDay = indivisible || states.some(({ limit }) => limit.looksAtDays);
  // Written out rather than spread: one is made for each line of each person.
  return {
    line,
    spans,
    states,
    wholes,
    indivisible,
    dayByDay,
    period,
    asksForDays,
    held: [],
    begun,
    given: undefined,
  };
}

/** What the days of a line are given, where one of them is looked at for the first time. */
export function givenDays(own: GivingLine): GivenDays {
  const { line, indivisible, period } = own;
  const dayCount = period.to - period.from + 1;
  const planned = zeros(dayCount);
  let asked: number[] = planned;
  let rest = 0;
  if (indivisible) {
    fillDayUnits(planned, period.from, line, Math.max(line.from, period.from), Math.min(line.to, period.to));
    ({ asked, rest } = inWholeUnits(own, planned));
  }
  own.given = {
    rest,
    planned,
    asked,
    allowed: zeros(dayCount),
    byDay: new Array<boolean>(monthOf(period.to) - monthOf(period.from) + 1).fill(false),
    cuts: [],
  };
  return own.given;
}

/** The first of some limits of whole units that asks for them on a day. */
export function wholeOn(wholes: readonly LimitState[], day: Day): LimitState | undefined {
  return wholes.find(({ work }) => work.asksOn(day));
}

/** Whether the quantity of a line is spread over days that the plan does not name. */
export function isSpread({ per }: LineFacts): boolean {
  switch (per) {
    case "day":
    case "once":
      return false;
    case "week":
    case "month":
    case "period":
      return true;
  }
}

/** The same units asked for one by one, each on the day that makes it whole; what is left over on the last day of the line. */
function inWholeUnits(
  { line, wholes, period, begun }: GivingLine,
  planned: readonly number[],
): { readonly asked: number[]; readonly rest: number } {
  const asked = planned.slice();
  let rest = begun?.part ?? 0;
  for (let at = 0; at < planned.length; at += 1) {
    if (planned[at] === 0 || wholeOn(wholes, period.from + at) === undefined) continue;
    const sum = rest + (planned[at] ?? 0);
    rest = sum % whole;
    asked[at] = sum - rest;
  }
  if (period.from <= line.to && line.to <= period.to) {
    const last = line.to - period.from;
    asked[last] = (asked[last] ?? 0) + rest;
  }
  return { asked, rest };
}
