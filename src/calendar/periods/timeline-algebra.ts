import { InputError, received } from "../../errors/index.js";
import type { Day } from "../gregorian.js";
import { intersect, type Period } from "./period.js";
import { complement } from "./period-list.js";
import { splitAt } from "./split.js";
import { type DatedValue, segmentIndexOn, type Timeline } from "./timeline.js";

/** The days of a period on which a timeline has no value. */
export function gapsIn(timeline: Timeline<unknown>, period: Period): readonly Period[] {
  return complement(timeline, period);
}

/** A timeline cut down to the days of a period. */
export function restrict<T>(timeline: Timeline<T>, period: Period): Timeline<T> {
  return timeline.flatMap((row) => {
    const shared = intersect(row, period);
    return shared === undefined ? [] : [{ ...row, ...shared }];
  });
}

/**
 * One timeline laid over another.
 *
 * @param base holds where nothing lies over it
 * @param over wins on its days
 */
export function overlay<T>(base: Timeline<T>, over: Timeline<T>): Timeline<T> {
  if (base.length === 0) return over;
  if (over.length === 0) return base;
  const visible = base.flatMap((row) => complement(over, row).map((part) => ({ ...row, ...part })));
  return [...visible, ...over].sort((a, b) => a.from - b.from);
}

/** A run of days on which no timeline of several changes. */
export interface MergedSegment<Values extends readonly unknown[]> extends Period {
  /** The row of each timeline, or undefined where it has a gap. */
  readonly rows: { readonly [Index in keyof Values]: DatedValue<Values[Index]> | undefined };
}

/**
 * Several timelines side by side.
 *
 * @returns in order, the runs of days on which none of them changes; days on which all of them have a gap are left out
 */
export function merge<Values extends readonly unknown[]>(
  ...timelines: { readonly [Index in keyof Values]: Timeline<Values[Index]> }
): readonly MergedSegment<Values>[] {
  const columns: readonly Timeline<unknown>[] = timelines;
  const all = columns.flat();
  if (all.length === 0) return [];
  const span = {
    from: all.reduce((first, row) => Math.min(first, row.from), Infinity),
    to: all.reduce((last, row) => Math.max(last, row.to), -Infinity),
  };
  return splitAt(
    span,
    all.flatMap((row) => [row.from, row.to + 1]),
  )
    .map(({ from, to }) => {
      const rows = columns.map((timeline) => timeline[segmentIndexOn(timeline, from)]);
      // One row for each timeline, in their order.
      return { from, to, rows: rows as MergedSegment<Values>["rows"] };
    })
    .filter(({ rows }) => rows.some((row) => row !== undefined));
}

/**
 * Holds the last value past its last day, openly: the added row is marked as assumption and keeps the source it leans on.
 *
 * @param to the last day to be covered; when the timeline reaches it already, nothing is added
 * @param assumption what is assumed and why; every result that rests on the added row says so
 * @throws InputError with code `nothing-to-project` or `assumption-missing`
 */
export function project<T>(timeline: Timeline<T>, to: Day, assumption: string): Timeline<T> {
  const last = outermost(timeline, -1, assumption);
  return to <= last.to ? timeline : [...timeline, { ...last, from: last.to + 1, to, assumption }];
}

/**
 * Holds the first value on days before its first, openly, as {@link project} does for later days: for a price list that is younger than the days asked about.
 *
 * @param from the first day to be covered; when the timeline reaches it already, nothing is added
 * @param assumption what is assumed and why
 * @throws InputError with code `nothing-to-project` or `assumption-missing`
 */
export function projectBack<T>(timeline: Timeline<T>, from: Day, assumption: string): Timeline<T> {
  const first = outermost(timeline, 0, assumption);
  return from >= first.from ? timeline : [{ ...first, from, to: first.from - 1, assumption }, ...timeline];
}

function outermost<T>(timeline: Timeline<T>, index: number, assumption: string): DatedValue<T> {
  if (assumption.trim() === "") {
    const expected = "words that say what is assumed and why";
    throw new InputError([
      { code: "assumption-missing", path: "assumption", expected, received: received(assumption) },
    ]);
  }
  const row = timeline.at(index);
  if (row !== undefined) return row;
  throw new InputError([
    { code: "nothing-to-project", path: "", expected: "at least one known value", received: "none" },
  ]);
}
