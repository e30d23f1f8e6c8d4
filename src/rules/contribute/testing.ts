import { formatDay, monthOf, type Day, type Period } from "../../calendar/index.js";
import type { Run } from "../run.js";
import type { AskedOfFact } from "../../outcome/statement.js";
import type { FactName } from "../../outcome/missing-fact.js";
import type { Findings } from "../../outcome/finding.js";

/** What the tests of one person's means work with. */
export interface Testing extends Run {
  readonly levels: readonly (Period & { readonly level: number })[];
  /** The days on which the client is entitled, or may be. */
  readonly eligible: readonly Period[];
  /** Where missing facts are added: without them nobody knows what is paid. */
  readonly findings: Findings;
  /** Whether something may have been shown of the first month before, and nobody says what. */
  readonly monthBegun: boolean;
}

/** Adds a missing fact; one that is missing month after month is said once, from the first day asked about to the last. */
export function lacks(
  testing: Testing,
  fact: FactName,
  day: Day,
  { neededBy, expected }: { readonly neededBy: string; readonly expected?: AskedOfFact | undefined },
): void {
  const { gaps } = testing.findings;
  const asked = JSON.stringify(expected);
  const at = gaps.findIndex(
    (gap) => gap.fact === fact && gap.neededBy === neededBy && JSON.stringify(gap.expected) === asked,
  );
  const gap = gaps[at];
  if (gap !== undefined && monthOf(gap.to) >= monthOf(day) - 1) gaps[at] = { ...gap, to: Math.max(gap.to, day) };
  else gaps.push({ fact, from: day, to: day, neededBy, expected });
}

/** Adds an issue, once for each place. */
export function refuses(
  testing: Testing,
  {
    code,
    path,
    expected,
    got,
    hint,
  }: {
    readonly code: string;
    readonly path: string;
    readonly expected: string;
    readonly got: string;
    readonly hint: string;
  },
): void {
  if (testing.issues.some((issue) => issue.path === path && issue.code === code)) return;
  testing.issues.push({ code, path, expected, received: got, hint });
}

/** The span in force on a day. */
export function onDay<Span extends Period>(spans: readonly Span[], day: Day): Span | undefined {
  for (const span of spans) if (span.from <= day && day <= span.to) return span;
  return undefined;
}

/** The last day up to which the same of some spans are in force as on a day; never after `until`. */
export function sameSpansUntil(spans: readonly Period[], day: Day, until: Day): Day {
  let last = until;
  for (const span of spans) {
    if (span.from > day) last = Math.min(last, span.from - 1);
    else if (span.to >= day) last = Math.min(last, span.to);
  }
  return last;
}

/** `on 2024-03-01, the day of the test`. */
export function dayWords(day: Day): string {
  return `on ${formatDay(day)}, the day that decides about the month`;
}
