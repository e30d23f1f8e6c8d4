import type { CancellationEntry, DeliveryEntry } from "../entry.js";
import type { LedgerFacts, NotedUnits } from "./facts.js";

/** Whether units are paid: those received, and those charged although nobody came. */
export function isPaid({ entry }: NotedUnits<DeliveryEntry | CancellationEntry>): boolean {
  switch (entry.kind) {
    case "delivery":
      return true;
    case "cancellation":
      return entry.charged;
  }
}

/** What is paid, by id of its entry. */
export function unitsById({
  deliveries,
  cancellations,
}: Pick<LedgerFacts, "deliveries" | "cancellations">): ReadonlyMap<
  string,
  NotedUnits<DeliveryEntry | CancellationEntry>
> {
  return new Map([...deliveries, ...cancellations.filter(isPaid)].map((each) => [each.entry.id, each]));
}
