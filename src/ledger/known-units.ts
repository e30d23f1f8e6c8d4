import { days, type Day, type Month, type Period } from "../calendar/index.js";
import { groupBy } from "../lists/index.js";
import { bookedOf } from "./booking.js";
import { correctedUnits } from "./corrected-units.js";
import type { LatenessRule } from "./document.js";
import type { CancellationEntry, DeliveryEntry } from "./entry.js";
import type { LedgerFacts, NotedUnits } from "./facts.js";
import { isPaid } from "./units-by-id.js";

/** Up to when entries count. */
export interface Knowledge {
  /** The day whose knowledge counts. */
  readonly knownOn: Day;
  /** The last day of service that counts. */
  readonly through: Day;
  /** The last month in whose account what counts has landed. */
  readonly booked: Month;
}

/** Units that are paid, as they were known on a day. */
export interface KnownUnits extends Period {
  readonly id: string;
  readonly line: string;
  /** Scaled; after corrections. */
  readonly units: number;
  /** True for units that nobody received and that are charged. */
  readonly isCharged: boolean;
  readonly noted: NotedUnits<DeliveryEntry | CancellationEntry>;
}

/** Units that came too late to be paid. */
export interface RefusedUnits {
  readonly id: string;
  readonly line: string;
  readonly noted: NotedUnits<DeliveryEntry | CancellationEntry>;
  /** How many days after the last day of the service they were recorded. */
  readonly days: number;
  /** How many days late they could have been. */
  readonly most: number;
}

/** What is paid and what is refused, by what was known. */
export interface UnitsThen {
  readonly paid: readonly KnownUnits[];
  readonly refused: readonly RefusedUnits[];
}

/** The units that count by what was known on a day: with their corrections, without what came too late or landed later. */
export function unitsThen(facts: LedgerFacts, { knownOn, through, booked }: Knowledge): UnitsThen {
  const { document, deliveries, cancellations, corrections } = facts;
  const byEntry = groupBy(corrections, ({ entry }) => entry.corrects);
  const paid: KnownUnits[] = [];
  const refused: RefusedUnits[] = [];
  for (const noted of [...deliveries, ...cancellations.filter(isPaid)]) {
    const { entry, recorded, from, to } = noted;
    if (recorded > knownOn || to > through || noted.booked > booked) continue;
    const late = lateness(document.lateness, to, recorded);
    if (late !== undefined) {
      refused.push({ id: entry.id, line: entry.line, noted, ...late });
      continue;
    }
    const own = (byEntry.get(entry.id) ?? []).filter((each) => bookedOf(each.booked, noted.booked) <= booked);
    const units = correctedUnits(noted.units, own, knownOn);
    if (units > 0) {
      paid.push({ id: entry.id, line: entry.line, units, from, to, isCharged: entry.kind === "cancellation", noted });
    }
  }
  return { paid, refused };
}

/** How late an entry is, where that is too late. */
function lateness(
  rule: LatenessRule,
  to: Day,
  recorded: Day,
): { readonly days: number; readonly most: number } | undefined {
  switch (rule.method) {
    case "by-service-date":
      return undefined;
    case "refused-after": {
      const late = recorded > to ? days({ from: to + 1, to: recorded }) : 0;
      return late > rule.days ? { days: late, most: rule.days } : undefined;
    }
  }
}
