import type { Case } from "./case.js";
import type { NamedRecord } from "./recorded.js";

/**
 * Whether anything is said of when a fact was recorded, or of what it supersedes. Of most cases it is not.
 *
 * The lists that nearly every case has are looked through by functions of their own: an engine looks for a key quickly where it
 * meets entries of one form only.
 */
export function hasRecords(document: Case): boolean {
  const { client, relatives } = document;
  return (
    residencesHave(document.residences) ||
    assessmentsHave(document.assessments) ||
    linesHave(document.plan?.lines) ||
    incomesHave(document.incomes) ||
    named(document.settings) ||
    named(document.enrolments) ||
    named(client.groups) ||
    named(client.disabilities) ||
    named(client.circumstances) ||
    named(document.capital) ||
    named(document.household) ||
    named(document.usedBefore) ||
    recorded(document.decisions) ||
    recorded(document.deliveries) ||
    recorded(document.leavings) ||
    (relatives !== undefined &&
      (recorded(relatives) || relatives.some(({ household, incomes }) => named(household) || recorded(incomes))))
  );
}

function residencesHave(residences: Case["residences"]): boolean {
  if (residences === undefined) return false;
  for (const { id, recordedOn, supersedes, withdrawn } of residences) {
    if (id !== undefined || recordedOn !== undefined || supersedes !== undefined || withdrawn !== undefined)
      return true;
  }
  return false;
}

function assessmentsHave(assessments: Case["assessments"]): boolean {
  if (assessments === undefined) return false;
  for (const { recordedOn, supersedes, withdrawn } of assessments) {
    if (recordedOn !== undefined || supersedes !== undefined || withdrawn !== undefined) return true;
  }
  return false;
}

function linesHave(lines: NonNullable<Case["plan"]>["lines"] | undefined): boolean {
  if (lines === undefined) return false;
  for (const { recordedOn, supersedes, withdrawn } of lines) {
    if (recordedOn !== undefined || supersedes !== undefined || withdrawn !== undefined) return true;
  }
  return false;
}

function incomesHave(incomes: Case["incomes"]): boolean {
  if (incomes === undefined) return false;
  for (const { recordedOn, supersedes, withdrawn } of incomes) {
    if (recordedOn !== undefined || supersedes !== undefined || withdrawn !== undefined) return true;
  }
  return false;
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
