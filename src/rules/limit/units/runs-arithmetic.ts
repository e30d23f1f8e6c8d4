import type { Day } from "../../../calendar/index.js";
import type { AskedRun, BoundLimit, LimitAtWork } from "../compiled.js";
import { nothingUsed } from "../handed-on-facts.js";

/** What most kinds of limit are: a kind says in what it is another. */
export const ordinary = {
  looksAtDays: false,
  holdsOnOneDay: false,
  inWholeUnits: false,
  windows: "lifetime",
  counts: false,
  shared: undefined,
  beyond: undefined,
  unused: undefined,
  forgetsAfter: Infinity,
  handsOn: "limits",
  amounts: [],
  additions: [],
} as const satisfies Partial<BoundLimit>;

/** A limit at work that leaves all, and the run of each day. */
export interface LeavingAll extends LimitAtWork {
  /** The run of a day; undefined where the limit asks nothing on it. */
  readonly runOn: (day: Day) => AskedRun | undefined;
}

/**
 * A limit that asks something on some days and leaves all. Questions come day after day, so that the run of the last answer is
 * nearly always that of the next one.
 *
 * @param runs the days on which it asks something, in order
 */
export function leavingAll(runs: readonly AskedRun[]): LeavingAll {
  let at = 0;
  /** The first run that ends on a day or after it. */
  const next = (day: Day): AskedRun | undefined => {
    while (at > 0 && (runs[at - 1]?.to ?? 0) >= day) at -= 1;
    while (at < runs.length && (runs[at]?.to ?? 0) < day) at += 1;
    return runs[at];
  };
  const runOn = (day: Day) => {
    const run = next(day);
    return run === undefined || run.from > day ? undefined : run;
  };
  return {
    runOn,
    asksOn: (day) => runOn(day) !== undefined,
    sameUntil(day, last) {
      const run = next(day);
      if (run === undefined) return last;
      const end = run.from > day ? run.from - 1 : run.to;
      return end < last ? end : last;
    },
    roomOn: () => Infinity,
    take: () => undefined,
    mostOn: () => undefined,
    takenBy: () => undefined,
    isInTheWay: () => false,
    after: () => nothingUsed,
  };
}
