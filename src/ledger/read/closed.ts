import { formatMonth, lastDay, monthOf, type Day, type Month, type Period } from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import type { ClosingEntry, ReopeningEntry } from "../entry.js";
import type { LedgerFacts, NotedMonth } from "./facts.js";

/** A closing that is in force: the month, and the day whose knowledge it shows. */
export type Closing = NotedMonth<ClosingEntry>;

type MonthEntry = NotedMonth<ClosingEntry | ReopeningEntry>;

type ClosingsAndReopenings = Pick<LedgerFacts, "closings" | "reopenings">;

/** What was opened and closed, in the order in which it counts: of a day first what opens, then the earlier month. */
function eventsOf({ closings, reopenings }: ClosingsAndReopenings): readonly MonthEntry[] {
  const order = { reopening: 0, closing: 1 } as const satisfies Readonly<Record<MonthEntry["entry"]["kind"], number>>;
  const rank = ({ entry }: MonthEntry) => order[entry.kind];
  return [...closings, ...reopenings].sort(
    (one, other) => one.recorded - other.recorded || rank(one) - rank(other) || one.month - other.month,
  );
}

/** The closings in force on a day of knowledge, a month each, from the first month of the account. */
export function closingsInForce(facts: ClosingsAndReopenings, knownOn: Day): readonly Closing[] {
  const inForce: Closing[] = [];
  for (const event of eventsOf(facts)) {
    if (event.recorded > knownOn) break;
    if (isClosing(event)) inForce.push(event);
    else while ((inForce.at(-1)?.month ?? Number.NEGATIVE_INFINITY) >= event.month) inForce.pop();
  }
  return inForce;
}

function isClosing(event: MonthEntry): event is Closing {
  return event.entry.kind === "closing";
}

/** Says the last month that was closed before a day; the month before the account where none was. */
export type ClosedBefore = (day: Day) => Month;

/** Checks that months are closed one after the other, and opened again only where they are closed. */
export function closedOn(facts: ClosingsAndReopenings, period: Period, issues: Issue[]): ClosedBefore {
  const before = monthOf(period.from) - 1;
  let closed = before;
  const steps: { readonly recorded: Day; readonly closed: Month }[] = [];
  for (const event of eventsOf(facts)) {
    const issue = isClosing(event) ? whyNotClosed(event, closed) : whyNotOpened(event, closed);
    if (issue !== undefined) {
      issues.push(issue);
      continue;
    }
    closed = isClosing(event) ? event.month : event.month - 1;
    steps.push({ recorded: event.recorded, closed });
  }
  return (day) => steps.findLast(({ recorded }) => recorded < day)?.closed ?? before;
}

function whyNotClosed({ entry, month, recorded, index }: Closing, closed: Month): Issue | undefined {
  const issue = { path: pathOf("entries", index, "month"), received: received(entry.month) };
  const next = formatMonth(closed + 1);
  if (month <= closed) {
    return { code: "closed-twice", ...issue, expected: `a month that is open: "${next}" is the next` };
  }
  if (month > closed + 1) {
    return {
      code: "month-before-open",
      ...issue,
      expected: `"${next}", because months are closed one after the other`,
    };
  }
  if (recorded >= lastDay(month)) return undefined;
  return { code: "month-goes-on", ...issue, expected: "a month that has ended on the day it is closed" };
}

function whyNotOpened({ entry, month, index }: MonthEntry, closed: Month): Issue | undefined {
  if (month <= closed) return undefined;
  const expected = "a month that is closed";
  return { code: "not-closed", path: pathOf("entries", index, "month"), expected, received: received(entry.month) };
}
