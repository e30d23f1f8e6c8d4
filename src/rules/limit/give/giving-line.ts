import type { Day, Period } from "../../../calendar/index.js";
import { zeros } from "../../../lists/index.js";
import { quantityDecimals } from "../../../numbers/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { AskingLine } from "./asking-line.js";
import { fillAsked } from "./fill-asked.js";
import type { GivenRuns, RunsWritten } from "./given-runs.js";
import type { BegunUnit } from "../handed-on-facts.js";
import type { LimitState } from "./limit-state.js";
import type { DayCut, HeldDay } from "./limited-line.js";

/** One whole unit. */
export const wholeUnit = 10 ** quantityDecimals;

/** What a line asks for whose units come by whole ones, by day of the case's period. */
export interface WholeDays {
  /** What the days would have if units could be divided. */
  readonly planned: readonly number[];
  readonly asked: readonly number[];
  /** What is left over: cut on the last day of the line, or begun where the line goes on after the period. */
  readonly rest: number;
}

/** A line while limits give it units. */
export interface GivingLine extends AskingLine, RunsWritten {
  /** The limits that concern it. */
  readonly states: readonly LimitState[];
  /** Those by which its units cannot be divided. */
  readonly wholes: readonly LimitState[];
  /** Whether it is given units day by day, because a limit looks at days or moves units between them. */
  readonly dayByDay: boolean;
  readonly period: Period;
  /** Days within the period that another scheme decided: nothing is asked for on them. */
  readonly elsewhere: readonly Period[];
  /** Whether lines without days may be asked for them, so that days on which limits hold back something are kept. */
  readonly asksForDays: boolean;
  readonly held: HeldDay[];
  /**
   * What windows that hold whole months leave of each day of the month at hand, by day of the case's period: noted before anything of the month
   * is given, where days are asked for.
   */
  readonly leftByLong: number[];
  /** What was begun before the period of units that come whole; undefined where nothing is known of it. */
  readonly begun: BegunUnit | undefined;
  /** What it asks for where its units cannot be divided; undefined where they can. */
  readonly whole: WholeDays | undefined;
  /** As {@link LimitedLine} has them. */
  readonly given: (GivenRuns | undefined)[];
  readonly received: (GivenRuns | undefined)[];
  /** What it receives of the month at hand, units over limits too; undefined where what is over a limit is not received. */
  readonly receiving: RunsWritten | undefined;
  readonly cuts: (DayCut[] | undefined)[];
}

/** The runs of one line in one month, which are copied where they are kept: written over by every line, so that no list has to grow. */
const writtenAgain: number[] = [];
const receivedAgain: number[] = [];

/** What a line begins with. */
export type BeginningLine = AskingLine & Pick<GivingLine, "states" | "period" | "elsewhere" | "asksForDays" | "begun">;

/** A line that was given nothing yet. */
export function givingLine(beginning: BeginningLine): GivingLine {
  const { line, spans, states, period, elsewhere, asksForDays, begun } = beginning;
  const wholes = states.filter(({ limit }) => limit.inWholeUnits);
  const whole = wholes.length === 0 ? undefined : inWholeUnits(beginning, wholes);
  const dayByDay = whole !== undefined || states.some(({ limit }) => limit.looksAtDays);
  const isReceived = states.some(({ limit }) => limit.beyond !== undefined);
  // Written out rather than spread: one is made for each line of each person.
  return {
    line,
    spans,
    states,
    wholes,
    dayByDay,
    period,
    elsewhere,
    asksForDays,
    held: [],
    leftByLong: [],
    begun,
    whole,
    runs: writtenAgain,
    runCount: 0,
    given: [],
    received: [],
    receiving: isReceived ? { runs: receivedAgain, runCount: 0, dayByDay } : undefined,
    cuts: [],
  };
}

/** The first of some limits of whole units that asks for them on a day. */
export function wholeOn(wholes: readonly LimitState[], day: Day): LimitState | undefined {
  return wholes.find(({ work }) => work.asksOn(day));
}

/** Whether the quantity of a line is spread over days that the plan does not name. */
export function isSpread({ per }: LineFacts): boolean {
  return per !== "day" && per !== "once";
}

/** The units of a line asked for one by one, each on the day that makes it whole; what is left over on the last day of the line. */
function inWholeUnits({ line, period, elsewhere, begun }: BeginningLine, wholes: readonly LimitState[]): WholeDays {
  const planned = zeros(period.to - period.from + 1);
  fillAsked(planned, { line, period, elsewhere });
  const asked = planned.slice();
  let rest = begun?.part ?? 0;
  for (let at = 0; at < planned.length; at += 1) {
    if (planned[at] === 0 || wholeOn(wholes, period.from + at) === undefined) continue;
    const sum = rest + (planned[at] ?? 0);
    rest = sum % wholeUnit;
    asked[at] = sum - rest;
  }
  if (period.from <= line.to && line.to <= period.to) {
    const last = line.to - period.from;
    asked[last] = (asked[last] ?? 0) + rest;
  }
  return { planned, asked, rest };
}
