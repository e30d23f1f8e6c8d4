import { monthOf, type Period } from "../../../calendar/index.js";
import { received } from "../../../errors/index.js";
import { checkMonths } from "../../reading/check/check-months.js";
import { budgetPath, type Reading } from "../../reading/reading.js";
import { type CarriedFor, carriedFor } from "./periods/carry-over-rule.js";
import type { BoundBudgetPeriods } from "./periods/kind.js";

/** For how many months what goes over lasts: said where they are counted, of a budget that they fit, drawn month by month. */
export function checkFirstMonths(
  { lasts, months, from, to }: Period & { readonly lasts: CarriedFor; readonly months: number | undefined },
  at: string,
  periods: BoundBudgetPeriods | undefined,
  reading: Reading,
): void {
  const { issues, scheme } = reading;
  // A word that is none has an issue of its own.
  const { counts } = (carriedFor[lasts] as { readonly counts: boolean } | undefined) ?? {};
  const path = `${at}.months`;
  if (counts === undefined) return;
  if (!counts) {
    if (months === undefined) return;
    const expected = `nothing, because no months are counted by "${lasts}"`;
    issues.push({ code: "months-not-counted", path, expected, received: received(months) });
    return;
  }
  if (months === undefined) {
    const expected = `a number of months of the next budget period, because money that goes over lasts for "${lasts}"`;
    issues.push({ code: "months-missing", path, expected, received: "nothing" });
    return;
  }
  checkMonths(months, path, issues);
  // The money of the last budget period lapses with the scheme, however long it would last.
  const next = (periods?.named ?? []).slice(1, -1).filter((each) => from < each.from && each.from <= to + 1);
  const lengths = next.map((each) => monthOf(each.to) - monthOf(each.from) + 1);
  const fewest = Math.min(...lengths, periods?.named === undefined ? (periods?.monthsBegun ?? 1) : Infinity);
  if (months > fewest) {
    const expected = `at most ${fewest}, because the next budget period has no more months and what goes over lasts no longer than it`;
    issues.push({ code: "months-too-many", path, expected, received: received(months) });
  }
  if (scheme.cover.order === "date") return;
  issues.push({
    code: "carried-by-date",
    path: budgetPath(reading, "cover.order"),
    expected: `"date", because money that goes over can be spent in the first months alone (${at})`,
    received: received(scheme.cover.order),
    hint: 'By another order a later month may be served before an earlier one. Write "date", or let what goes over last for the whole next budget period ("next-period").',
  });
}
