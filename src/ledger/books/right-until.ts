import { parseDay, type Day } from "../../calendar/index.js";
import { lastDayAfter } from "../../rules/common/after-death.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { LedgerFacts } from "../read/facts.js";

/** The last day with a right that a stop says, by what was known on a day; past every day where none does. */
export function stopKnown({ stops }: LedgerFacts, knownOn: Day): Day {
  return stops.find(({ recorded }) => recorded <= knownOn)?.day ?? Number.POSITIVE_INFINITY;
}

/** The last day on which anything can be received: that of a stop, or, after a death, that of the service that goes on longest. */
export function rightUntil(facts: LedgerFacts, { scheme }: CompiledScheme, knownOn: Day): Day {
  const { deathDate } = facts.document.case.client;
  const stop = stopKnown(facts, knownOn);
  if (deathDate === undefined) return stop;
  const death = parseDay(deathDate);
  // What is shown of a month is not changed by a death of which nobody could know then.
  if (death > knownOn) return stop;
  return Math.min(stop, Math.max(death, ...scheme.services.map(({ afterDeath }) => lastDayAfter(death, afterDeath))));
}

/** The last day on which the money of a budget can be used. */
export function usableUntil({ to }: { readonly to: Day }, question: { readonly rightUntil: Day }): Day {
  return Math.min(to, question.rightUntil);
}
