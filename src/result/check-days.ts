import { formatPeriod, parseDay, type Period } from "../calendar/index.js";
import { pathOf, received, type Issue } from "../errors/index.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { WrittenResult } from "./document.js";

/**
 * Checks that runs of days do not end before they begin, that those which qualify and those that a budget is made of lie within the
 * period and share no day, and that nothing stands there twice.
 *
 * @param document whose dates can be read
 */
export function checkDays(document: WrittenResult, issues: Issue[]): void {
  const { outcome, budget, lines } = document;
  const period = daysOf(document.period);
  checkEnds({ outcome, budget }, [], issues);
  if (outcome.state === "eligible") checkWithin(outcome.spans, period, ["outcome", "spans"], issues);
  checkOnce(lines, ["lines"], issues);
  if (budget === undefined) return;
  // A budget period that goes on is granted for its own days.
  const granted = (budget.periods ?? []).map(daysOf);
  const ofBudget = {
    from: Math.min(period.from, ...granted.map(({ from }) => from)),
    to: Math.max(period.to, ...granted.map(({ to }) => to)),
  };
  checkWithin(budget.segments, ofBudget, ["budget", "segments"], issues);
  checkWithin(budget.payments ?? [], ofBudget, ["budget", "payments"], issues);
  checkOnce(budget.periods ?? [], ["budget", "periods"], issues);
  checkOnce(budget.adjustments ?? [], ["budget", "adjustments"], issues);
}

type Place = readonly PropertyKey[];

function daysOf({ from, to }: DaySpan): Period {
  return { from: parseDay(from), to: parseDay(to) };
}

/** @param path of the value, to which keys are added on the way to what it holds, and taken off again */
function checkEnds(value: unknown, path: PropertyKey[], issues: Issue[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== "object" || inner === null) continue;
    path.push(Array.isArray(value) ? Number(key) : key);
    checkEnds(inner, path, issues);
    path.pop();
  }
  const { from, to } = value as Readonly<Record<string, unknown>>;
  // Texts at these keys were read as dates before; places and ages have them too, and are none.
  if (typeof from !== "string" || typeof to !== "string" || parseDay(from) <= parseDay(to)) return;
  issues.push({
    code: "end-before-start",
    path: pathOf(...path, "to"),
    expected: `a date from ${from} on`,
    received: received(to),
  });
}

/** What says of which budget it is, where it is not of the scheme's own. */
interface OfBudget {
  readonly budget?: string;
}

function checkWithin(spans: readonly (DaySpan & OfBudget)[], period: Period, path: Place, issues: Issue[]): void {
  const lasts = new Map<string | undefined, number>();
  for (const [index, span] of spans.entries()) {
    const { from, to } = daysOf(span);
    const last = lasts.get(span.budget) ?? period.from - 1;
    if (from <= last || to > period.to) {
      issues.push({
        code: "outside-period",
        path: pathOf(...path, index),
        expected: `days within ${formatPeriod(period)}, behind those before`,
        received: formatPeriod({ from, to }),
      });
    }
    lasts.set(span.budget, Math.max(last, to));
  }
}

function checkOnce(entries: readonly ({ readonly id: string } & OfBudget)[], path: Place, issues: Issue[]): void {
  const seen = new Set<string>();
  for (const [index, { id, budget = "" }] of entries.entries()) {
    const key = `${budget} ${id}`;
    if (seen.has(key)) {
      issues.push({
        code: "duplicate-id",
        path: pathOf(...path, index, "id"),
        expected: "an id that no other entry of the list has",
        received: received(id),
      });
    }
    seen.add(key);
  }
}
