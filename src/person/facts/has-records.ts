import type { Case } from "../case.js";
import type { NamedRecord } from "../recorded.js";

/** Whether anything is said of when a fact was recorded, or of what it supersedes. Of most cases it is not. */
export function hasRecords(document: Case): boolean {
  const { client, relatives } = document;
  return (
    named(document.residences) ||
    recorded(document.assessments) ||
    recorded(document.plan?.lines) ||
    recorded(document.incomes) ||
    named(document.settings) ||
    named(document.enrolments) ||
    named(client.groups) ||
    named(client.disabilities) ||
    named(client.circumstances) ||
    named(document.capital) ||
    named(document.household) ||
    recorded(document.decisions) ||
    recorded(document.deliveries) ||
    recorded(document.leavings) ||
    (relatives !== undefined &&
      (recorded(relatives) || relatives.some(({ household, incomes }) => named(household) || recorded(incomes))))
  );
}

/** Entries that need no id have one only for the sake of records. */
function named(entries: readonly NamedRecord[] | undefined): boolean {
  if (entries === undefined) return false;
  for (const { id } of entries) if (id !== undefined) return true;
  return recorded(entries);
}

function recorded(entries: readonly NamedRecord[] | undefined): boolean {
  if (entries === undefined) return false;
  for (const { recordedOn, supersedes, withdrawn } of entries) {
    if (recordedOn !== undefined || supersedes !== undefined || withdrawn !== undefined) return true;
  }
  return false;
}
