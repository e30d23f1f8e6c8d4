import { Decimal } from "decimal.js";
import { daysInMonth, daysOf, holds, type Adult } from "./adults-by-hand.js";

/** The year of the example, the amount of a month, and the days of a stay in hospital that are borne. */
const [year, monthly, grace] = [{ from: "2019-11-01", to: "2020-10-31" }, "150.00", 14] as const;

/** The days on which the adult has left the institution and is alive, until the day before the return. */
export function daysOutside({ leavings, client }: Adult): readonly string[] {
  return daysOf(year).filter((day) =>
    leavings.some(({ on, returnedOn = "9999" }) => on < day && day < returnedOn && day <= (client.deathDate ?? "9999")),
  );
}

/** The days on which money follows, with the municipality of the declared residence, which has paid for a service in that month. */
function claimedDays(adult: Adult): readonly (readonly [day: string, place: string])[] {
  const { deliveries, leavings, residences, settings } = adult;
  if (leavings[0]?.group !== "adult-mental") return [];
  return daysOutside(adult).flatMap((day) => {
    const place = residences.find((each) => holds(each, day))?.place ?? "";
    const stay = settings.find((each) => holds(each, day));
    const isAway =
      stay?.kind === "institution" ||
      (stay?.kind === "hospital" && daysOf({ from: stay.from, to: day }).length > grace);
    const isPaidElsewhere = deliveries.some((each) => each.paidBy !== undefined && holds(each, day));
    const month = day.slice(0, 7);
    const hasPaid = deliveries.some(({ payer, from }) => payer === place && from.slice(0, 7) === month);
    return isAway || isPaidElsewhere || !hasPaid ? [] : [[day, place] as const];
  });
}

/** What municipalities claim of each month: the month's amount by its days, rounded once, shared by their days, the larger remainder first. */
export function claimsByHand(adult: Adult): Readonly<Record<string, string>> {
  const months = together(claimedDays(adult), ([day]) => day.slice(0, 7));
  const claims = [...months].flatMap(([month, days]) => {
    const whole = new Decimal(monthly).times(days.length).div(daysInMonth(`${month}-01`));
    const amount = whole.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const shares = [...together(days, ([, place]) => place)].map(([place, own]) => {
      const exact = amount.times(own.length).div(days.length);
      const down = exact.toDecimalPlaces(2, Decimal.ROUND_DOWN);
      return { place, down, rest: exact.minus(down) };
    });
    const left = amount
      .minus(shares.reduce((so, { down }) => so.plus(down), new Decimal(0)))
      .times(100)
      .toNumber();
    const first = shares.toSorted((one, other) => other.rest.comparedTo(one.rest)).slice(0, left);
    return shares.map((share) => {
      const more = first.includes(share) ? "0.01" : "0";
      return [`claims.${share.place}.${month}.amount`, share.down.plus(more).toFixed(2)] as const;
    });
  });
  return Object.fromEntries(claims);
}

function together<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  return new Map([...new Set(all.map(keyOf))].map((key) => [key, all.filter((one) => keyOf(one) === key)]));
}
