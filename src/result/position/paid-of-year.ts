import { formatDay, type Day } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import { readAmount, readDay, readId } from "../../person/read/values.js";
import type { PaidOfYear } from "../../person/facts/paid-of-year.js";
import { yearStart } from "../../rules/contribute/months/paid-of-year.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";

/** What was paid of caps by year, as a part of a position; nothing where there is none. */
export function paidOfYearDocument(
  paid: readonly PaidOfYear[],
  next: Day,
  minorUnit: number,
): Pick<Position, "paidOfYear"> {
  if (paid.length === 0) return {};
  const from = formatDay(yearStart(next));
  return { paidOfYear: paid.map(({ cap, minor }) => ({ cap, from, paid: formatScaled(minor, minorUnit) })) };
}

/** Reads what was paid of caps in the year that goes on; none stands twice. */
export function readPaidOfYear(
  { paidOfYear, scheme: { minorUnit } }: Position,
  through: Day,
  at: At,
  issues: Issue[],
): readonly PaidOfYear[] {
  const seen = new Set<string>();
  const refuse = (code: string, path: string, expected: string, got: unknown) =>
    void issues.push({ code, path, expected, received: received(got) });
  return (paidOfYear ?? []).map(({ cap, from, paid }, index) => {
    const path = (key: string) => at("paidOfYear", index, key);
    readId(cap, issues, "", -1, path("cap"));
    if (seen.has(cap)) refuse("duplicate-id", path("cap"), "a cap that no other entry is of", cap);
    seen.add(cap);
    const day = readDay(from, issues, "", -1, path("from"));
    const year = yearStart(through + 1);
    if (!Number.isNaN(day) && day !== year) {
      refuse("window-of-limit", path("from"), `"${formatDay(year)}", the year of the day after the position`, from);
    }
    return { cap, minor: readAmount(paid, minorUnit, issues, "", -1, path("paid")) };
  });
}
