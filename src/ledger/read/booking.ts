import { formatMonth, monthOf, type Day, type Month, type Period } from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import type { ClosedBefore } from "./closed.js";
import type { LedgerFacts } from "./facts.js";
import { lastDayOf } from "./last-day.js";
import { unitsById } from "./units-by-id.js";

/** What lands in the account of a month. */
interface Landing {
  readonly entry: { readonly bookedIn?: string };
  readonly recorded: Day;
  readonly index: number;
  readonly booked: Month;
}

/** Whatever comes after its month was closed says in which open month of the account it lands. */
export function checkBooking(
  facts: Pick<LedgerFacts, "deliveries" | "cancellations" | "corrections" | "extensions">,
  period: Period,
  closedBefore: ClosedBefore,
  issues: Issue[],
): void {
  const [first, last] = [monthOf(period.from), monthOf(lastDayOf({ period, extensions: facts.extensions }))];
  const check = (landing: Landing, own: Month): void => {
    // What was before the account is told by its days.
    if (own < first) return;
    const issue =
      landing.booked > last ? afterAccount(landing, last) : whyNotBooked(landing, own, closedBefore(landing.recorded));
    if (issue !== undefined) issues.push(issue);
  };
  for (const each of [...facts.deliveries, ...facts.cancellations]) check(each, monthOf(each.from));
  if (facts.corrections.length === 0) return;
  const byId = unitsById(facts);
  for (const each of facts.corrections) {
    const own = byId.get(each.entry.corrects);
    if (own !== undefined) check({ ...each, booked: bookedOf(each.booked, own.booked) }, monthOf(own.from));
  }
}

/** A correction that names no month lands in that of what it corrects. */
export function bookedOf(booked: Month, own: Month): Month {
  return Number.isNaN(booked) ? own : booked;
}

/** What lands after the last month would never show. */
function afterAccount({ entry, index }: Landing, last: Month): Issue {
  return {
    code: "outside-account",
    path: pathOf("entries", index, "bookedIn"),
    expected: `a month of the account, the last of which is "${formatMonth(last)}"`,
    received: received(entry.bookedIn),
    hint: `Open "${formatMonth(last)}" again for it, or extend the account.`,
  };
}

function whyNotBooked({ entry, index, booked }: Landing, own: Month, closed: Month): Issue | undefined {
  const path = pathOf("entries", index, "bookedIn");
  const given = { path, received: received(entry.bookedIn) };
  if (own > closed) {
    if (booked === own || entry.bookedIn === undefined) return undefined;
    const expected = `nothing, or "${formatMonth(own)}", which is open`;
    return { code: "booked-elsewhere", ...given, expected };
  }
  if (booked > closed) return undefined;
  const hint = `It shows there as a difference of ${formatMonth(own)}.`;
  const expected = `a month after "${formatMonth(closed)}", because that month is closed`;
  return { code: "closed-month", ...given, expected, hint };
}
