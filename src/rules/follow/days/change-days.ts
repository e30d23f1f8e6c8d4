import {
  birthday,
  complement,
  splitAt,
  splitByMonth,
  withoutInterruptions,
  type Day,
  type Period,
} from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { CompiledTest } from "../../when/read.js";

/** Days of an absence that is not borne. */
export interface LostDays extends Period {
  /** Index of the absence rule. */
  readonly absence: number;
}

/** The days of each absence rule on which a stay is longer than is borne. */
export function lostDays(facts: CaseFacts, { absences }: CompiledCompensation): readonly LostDays[] {
  return absences.flatMap(({ settings, graceDays, then }, absence) => {
    const stays = (facts.settings ?? []).filter(({ kind }) => settings.includes(kind));
    const borne = withoutInterruptions(facts, stays, { days: graceDays, then });
    return complement(borne, facts).map((lost) => ({ ...lost, absence }));
  });
}

/**
 * The period of a case in runs of days, inside one month each, on which nothing changes that the rules look at.
 *
 * @param excluded the deliveries that an excluded programme paid; all others count by the month
 */
export function unchangingRuns(
  facts: CaseFacts,
  compiled: CompiledCompensation,
  lost: readonly LostDays[],
  excluded: readonly Period[],
): readonly Period[] {
  const spans: readonly (Period | undefined)[] = [
    ...lost,
    ...compiled.qualify,
    ...compiled.amount.rates,
    ...compiled.amount.shares,
    ...(facts.settings ?? []),
    ...(facts.declared ?? []),
    ...(facts.actual ?? []),
    ...(facts.disabilities ?? []),
    ...(facts.groups ?? []),
    ...(facts.relatives ?? []),
    ...(facts.circumstances ?? []),
    ...excluded,
    ...[...compiled.places.values()],
    ...splitByMonth(facts),
  ];
  const changes: Day[] = [facts.death, facts.death + 1];
  for (const span of spans) if (span !== undefined) changes.push(span.from, span.to + 1);
  for (const { on, returnedOn } of facts.leavings ?? []) changes.push(on + 1, returnedOn);
  for (const { birthdays, changes: further } of testsOf(compiled)) {
    if (further !== undefined) changes.push(...further(facts));
    if (!Number.isNaN(facts.birth)) changes.push(...birthdays.map((years) => birthday(facts.birth, years)));
  }
  // Days that are not known are no change: a comparison with NaN is false.
  return splitAt(facts, changes);
}

function testsOf({ qualify, amount }: CompiledCompensation): readonly CompiledTest[] {
  return [...qualify, ...amount.rates].flatMap((row) => row.tests);
}
