import { parseDay } from "../calendar/index.js";
import type { Case } from "../person/case.js";
import { countingRecords } from "../person/facts/counting-records.js";
import type { NamedRecord } from "../person/recorded.js";

/**
 * Days from the first assessment of a person's need to the first delivery of each service. Only what is recorded says it: nothing where
 * need was not assessed before, and nothing of a service that was not delivered yet.
 */
export function waitingOf({ assessments = [], deliveries = [] }: Case): ReadonlyMap<string, number> {
  const assessed = Math.min(...counting(assessments).map(({ date }) => parseDay(date)));
  const first = new Map<string, number>();
  for (const { service, from } of counting(deliveries)) {
    first.set(service, Math.min(first.get(service) ?? Infinity, parseDay(from)));
  }
  return new Map([...first].filter(([, day]) => day >= assessed).map(([service, day]) => [service, day - assessed]));
}

/** The entries that count: neither superseded nor withdrawn. */
function counting<Entry extends NamedRecord>(entries: readonly Entry[]): readonly Entry[] {
  const kept = new Set(countingRecords(entries, "", Infinity, []));
  return entries.filter((_, index) => kept.has(index));
}
