import { firstDay, monthOf, yearOf, type Day } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { PaidOfYear } from "../../../person/facts/paid-of-year.js";
import type { CompiledScheme } from "../../compiled.js";
import { beginsIn } from "../../entitle/budget/begun-budgets.js";

/** A cap on what the client or a source pays; of those by year, what was paid goes on from month to month. */
export interface CapOfYear {
  readonly id: string;
  readonly ofYear: boolean;
  readonly from: Day;
}

/** The caps on what the client pays, and after them those on what sources pay. */
export function capsOf({ contributions, fundCaps }: CompiledScheme): readonly CapOfYear[] {
  return [...contributions.caps, ...fundCaps];
}

/** The ids of the caps by year, each once: rows of one id follow each other. */
export function yearCapIds(compiled: CompiledScheme): readonly string[] {
  return [...new Set(capsOf(compiled).flatMap(({ id, ofYear }) => (ofYear ? [id] : [])))];
}

/** 1 January of the year of a day. */
export function yearStart(day: Day): Day {
  return firstDay(yearOf(day) * 12);
}

/**
 * What had been paid of a cap in the year in which a question begins, at the end of the month before; NaN where nobody says, though
 * something may have been. Where the year begins in the first month it is nothing, and where nobody says and the cap, the scheme or the
 * person does; what is said counts there, since another version of the scheme may have held before.
 */
export function paidOfYearBefore(
  { id, ofYear, from }: CapOfYear,
  facts: CaseFacts,
  { validity }: CompiledScheme,
): number {
  if (!ofYear) return 0;
  const year = yearStart(facts.from);
  if (monthOf(year) >= monthOf(facts.from)) return 0;
  const said = facts.paidOfYear?.find(({ cap }) => cap === id);
  if (said !== undefined) return said.minor;
  const first = Math.max(year, from, validity.from);
  if (monthOf(first) >= monthOf(facts.from)) return 0;
  return beginsIn({ from: first, to: facts.to }, facts) ? 0 : Number.NaN;
}

/**
 * What the time after a question needs to know of caps by year, as at the end of its last whole month; what is not known is left out.
 *
 * @param paid by the place of each cap among {@link capsOf}, where it was worked out who pays what; else nothing was paid
 */
export function paidOfYearLeft(
  facts: CaseFacts,
  compiled: CompiledScheme,
  paid: readonly number[] | undefined,
): readonly PaidOfYear[] | undefined {
  const caps = capsOf(compiled);
  const ids = yearCapIds(compiled);
  if (ids.length === 0) return undefined;
  const year = yearStart(facts.to + 1);
  return ids.flatMap((id) => {
    const index = rowOfYear(caps, id, facts.to);
    const cap = caps[index];
    if (cap === undefined) return [];
    const before = () => (year > yearStart(facts.from) ? 0 : paidOfYearBefore(cap, facts, compiled));
    const minor = year > facts.to ? 0 : (paid?.[index] ?? before());
    return Number.isNaN(minor) ? [] : [{ cap: id, minor }];
  });
}

/** The place of the row of a cap that counts in the year of a day: that which holds on it, or else the last before it, or the first. */
function rowOfYear(caps: readonly CapOfYear[], id: string, day: Day): number {
  const rows = [...caps.entries()].filter(([, cap]) => cap.id === id && cap.ofYear);
  rows.sort(([, one], [, other]) => one.from - other.from);
  const row = rows.findLast(([, { from }]) => from <= day) ?? rows[0];
  return row?.[0] ?? -1;
}
