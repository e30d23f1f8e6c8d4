import type { Day, Period } from "../../calendar/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import { zeros } from "../months/zeros.js";
import type { AskingLine } from "./asking-line.js";
import { fillDayUnits } from "./day-units.js";
import type { LimitState } from "./limit-state.js";
import type { DayCut, HeldDay, LimitedLine } from "./limited-line.js";

/** One whole unit. */
export const whole = 10 ** quantityDecimals;

/** A line while limits give it units. */
export interface GivingLine extends AskingLine, LimitedLine {
  /** The limits that concern it. */
  readonly states: readonly LimitState[];
  /** Those by which its units cannot be divided. */
  readonly wholes: readonly LimitState[];
  /** Whether it is given units day by day, because a limit looks at days or moves units between them. */
  readonly dayByDay: boolean;
  /** The first of the days. */
  readonly first: Day;
  readonly asked: number[];
  readonly allowed: number[];
  /** Where units cannot be divided, what the days would have if they could; else what is asked for. */
  readonly planned: readonly number[];
  readonly byDay: boolean[];
  readonly cuts: (DayCut[] | undefined)[];
  readonly held: HeldDay[];
}

/** A line that was given nothing yet. */
export function givingLine(
  { line, spans }: AskingLine,
  states: readonly LimitState[],
  { from, to }: Period,
  monthCount: number,
): GivingLine {
  const dayCount = to - from + 1;
  const wholes = states.filter(({ limit }) => limit.inWholeUnits);
  const indivisible = wholes.length > 0;
  const planned = zeros(dayCount);
  if (indivisible) fillDayUnits(planned, from, line, Math.max(line.from, from), Math.min(line.to, to));
  return {
    line,
    spans,
    states,
    wholes,
    indivisible,
    dayByDay: indivisible || states.some(({ limit }) => limit.looksAtDays),
    first: from,
    planned,
    asked: indivisible ? inWholeUnits(planned, wholes, from) : planned,
    allowed: zeros(dayCount),
    byDay: Array.from({ length: monthCount }, () => false),
    cuts: Array.from({ length: monthCount }, () => undefined),
    held: [],
  };
}

/** The first of some limits of whole units that asks for them on a day. */
export function wholeOn(wholes: readonly LimitState[], day: Day): LimitState | undefined {
  return wholes.find(({ work }) => work.asksOn(day));
}

/** The same units asked for one by one, each on the day that makes it whole; what is left over on the last day. */
function inWholeUnits(planned: readonly number[], wholes: readonly LimitState[], first: Day): number[] {
  const asked = planned.slice();
  let sum = 0;
  let last = -1;
  for (let at = 0; at < planned.length; at += 1) {
    if (planned[at] === 0 || wholeOn(wholes, first + at) === undefined) continue;
    sum += planned[at] ?? 0;
    const rest = sum % whole;
    asked[at] = sum - rest;
    sum = rest;
    last = at;
  }
  if (sum > 0) asked[last] = (asked[last] ?? 0) + sum;
  return asked;
}
