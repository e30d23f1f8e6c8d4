import type { Day, Period } from "../../calendar/index.js";
import type { CompiledFunding, CompiledScheme } from "../compiled.js";
import { denominatorOn, lastDayOfSame } from "../entitle/budget/day-parts.js";
import type { Eligibility } from "../entitle/conditions/eligibility.js";
import { lastMonthEnd } from "../months/month-end.js";
import { monthsOf, type Months } from "../months/months.js";
import { type Counting, countingOf, type Room, roomsOf } from "./rooms.js";

/** What people with the same days have in common by a scheme. */
export interface PlainPeriod extends Period {
  readonly months: Months;
  readonly eligibility: Eligibility;
  /** Into how many days the amount of a level is divided; 0 where days have several. */
  readonly denominator: number;
  readonly funding: CompiledFunding;
  /** What limits leave. */
  readonly rooms: readonly Room[];
  /** Which of them count, by index of the service in the scheme. */
  readonly countingOf: readonly Counting[];
}

const none: readonly never[] = [];

/** So many periods are kept: the people of a cohort have few. */
const most = 64;

/** More days are asked about by nobody whom the short way is for. */
const mostDays = 4096;

/** Finds what people with the same days have in common, each once; undefined where the short way does not know it. */
export function periodsOf(compiled: CompiledScheme): (from: Day, to: Day) => PlainPeriod | undefined {
  const { validity } = compiled;
  const known = new Map<number, PlainPeriod | undefined>();
  let last: PlainPeriod | undefined;
  return (from, to) => {
    if (last?.from === from && last.to === to) return last;
    // A small whole number, which is found faster than a large one.
    if (from < validity.from || to - from >= mostDays) return undefined;
    const key = (from - validity.from) * mostDays + (to - from);
    last = known.get(key);
    if (last !== undefined || known.has(key)) return last;
    if (known.size >= most) known.clear();
    last = periodOf(from, to, compiled);
    known.set(key, last);
    return last;
  };
}

/** Days of whole months but the last, on which each source pays by one share. */
function periodOf(from: Day, to: Day, compiled: CompiledScheme): PlainPeriod | undefined {
  const { validity, sourceIds } = compiled;
  const funding = compiled.funding.find((run) => run.from <= from && to <= run.to);
  if (from < validity.from || to > validity.to) return undefined;
  const months = monthsOf({ from, to });
  // How limits stand at the end of a month is said where one ends.
  if (compiled.limits.length > 0 && lastMonthEnd(to) < from) return undefined;
  if (funding?.sources.length !== sourceIds.length || months.starts[0] !== from) return undefined;
  // Who pays the rest stands last in the split, wherever it stands in the scheme.
  if (!funding.sources.every((source, index) => source === index)) return undefined;
  const rooms = roomsOf(months, { from, to }, compiled);
  return {
    from,
    to,
    months,
    eligibility: { state: "eligible", spans: [{ from, to }], reasons: none, missing: none },
    denominator: lastDayOfSame(from, compiled) < to ? 0 : denominatorOn(from, compiled, validity),
    funding,
    rooms,
    countingOf: countingOf(rooms, compiled),
  };
}
