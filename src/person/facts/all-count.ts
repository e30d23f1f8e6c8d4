import { parseDay, type Day } from "../../calendar/index.js";
import type { Case } from "../case.js";
import type { NamedRecord } from "../recorded.js";

/**
 * Whether every entry of a case certainly counts on a day of knowledge: nothing supersedes, nothing is withdrawn, and what says when it was
 * recorded was recorded by then. Of most cases nothing is said of that at all. Whatever is not certain, the general way looks at.
 *
 * @param knownOn infinite where everything recorded counts
 */
export function allCount(document: Case, knownOn: Day): boolean {
  const { client, relatives } = document;
  /** Entries that need no id have one only for the sake of records. */
  const counts = (entries: readonly NamedRecord[] | undefined, withIds: boolean): boolean => {
    if (entries === undefined) return true;
    for (let index = 0; index < entries.length; index += 1) {
      // The index is in range.
      const { id, recordedOn, supersedes, withdrawn } = entries[index] as NamedRecord;
      if ((id !== undefined && !withIds) || supersedes !== undefined || withdrawn !== undefined) return false;
      // What is no date is below nothing.
      if (recordedOn !== undefined && !(typeof recordedOn === "string" && parseDay(recordedOn) <= knownOn))
        return false;
    }
    return true;
  };
  return (
    counts(document.residences, false) &&
    counts(document.assessments, true) &&
    counts(document.plan?.lines, true) &&
    counts(document.incomes, true) &&
    counts(document.settings, false) &&
    counts(document.enrolments, false) &&
    counts(client.groups, false) &&
    counts(client.disabilities, false) &&
    counts(client.circumstances, false) &&
    counts(document.capital, false) &&
    counts(document.expenses, true) &&
    counts(document.household, false) &&
    counts(document.decisions, true) &&
    counts(document.deliveries, true) &&
    counts(document.leavings, true) &&
    (relatives === undefined ||
      (counts(relatives, true) &&
        relatives.every(({ household, incomes }) => counts(household, false) && counts(incomes, true))))
  );
}
