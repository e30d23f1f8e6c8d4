import { parseDay, type Day } from "../../calendar/index.js";
import { lastDayAfter, type AfterDeath } from "../../rules/common/after-death.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { StopEntry } from "../entry.js";
import type { LedgerFacts, NotedDay } from "../read/facts.js";

/** The stop that was known on a day: the last that was recorded, because a further entry is how a ledger is corrected. */
function stopKnown({ stops }: LedgerFacts, knownOn: Day): NotedDay<StopEntry> | undefined {
  return stops.findLast(({ recorded }) => recorded <= knownOn);
}

/** The last day of a service by a stop; after a death it goes on as the scheme says. */
function lastDayBy(stop: NotedDay<StopEntry> | undefined, afterDeath: AfterDeath | undefined): Day {
  if (stop === undefined) return Number.POSITIVE_INFINITY;
  switch (stop.entry.because) {
    case "death":
      return lastDayAfter(stop.day, afterDeath);
    case "end-of-right":
    case "moved-away":
      return stop.day;
  }
}

/** By id of a service, the last day with a right to it that a stop says, by what was known on a day; past every day where none does. */
export function stopOfServices(facts: LedgerFacts, { scheme }: CompiledScheme, knownOn: Day): (service: string) => Day {
  const stop = stopKnown(facts, knownOn);
  const days = new Map(scheme.services.map(({ id, afterDeath }) => [id, lastDayBy(stop, afterDeath)]));
  return (service) => days.get(service) ?? lastDayBy(stop, undefined);
}

/** The last day on which anything can be received: that of a stop, or, after a death, that of the service that goes on longest. */
export function rightUntil(facts: LedgerFacts, { scheme }: CompiledScheme, knownOn: Day): Day {
  const { deathDate } = facts.document.case.client;
  const known = stopKnown(facts, knownOn);
  const longest = (lastOf: (afterDeath: AfterDeath | undefined) => Day) =>
    Math.max(lastOf(undefined), ...scheme.services.map(({ afterDeath }) => lastOf(afterDeath)));
  const stop = longest((afterDeath) => lastDayBy(known, afterDeath));
  if (deathDate === undefined) return stop;
  const death = parseDay(deathDate);
  // What is shown of a month is not changed by a death of which nobody could know then.
  if (death > knownOn) return stop;
  return Math.min(
    stop,
    longest((afterDeath) => lastDayAfter(death, afterDeath)),
  );
}

/** The last day on which the money of a budget can be used. */
export function usableUntil({ to }: { readonly to: Day }, question: { readonly rightUntil: Day }): Day {
  return Math.min(to, question.rightUntil);
}
