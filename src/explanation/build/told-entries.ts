import { type Period, formatDay, formatMonth } from "../../calendar/index.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import type { StepEntry } from "../tree/steps.js";
import type { NodeOf, Telling } from "./telling.js";

/** What the steps recorded of one kind, in order. */
export function recordedOf<Kind extends TraceNode["kind"]>(
  { byKind }: Pick<Telling, "byKind">,
  kind: Kind,
): readonly NodeOf<Kind>[] {
  // Nodes are kept by their own kind.
  return (byKind.get(kind) ?? []) as unknown as readonly NodeOf<Kind>[];
}

/** The months of the period, as texts. */
export function monthsOf({ firstMonth, monthCount }: Telling): readonly string[] {
  return Array.from({ length: monthCount }, (_, index) => formatMonth(firstMonth + index));
}

/** The nodes of a step, in the making. */
export type Entries = StepEntry[];

/** A run of days as text. */
export function spanOf({ from, to }: Period): DaySpan {
  return { from: formatDay(from), to: formatDay(to) };
}
