import { parseDay, parseEnd, type Day } from "../../calendar/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { Recorded } from "../../person/recorded.js";

/** The day of a text; NaN for anything else. */
export function dayOf(text: unknown): Day {
  return typeof text === "string" ? parseDay(text) : Number.NaN;
}

/** The last day of a dated fact; NaN for anything else. */
export function endOf(text: unknown): Day {
  return typeof text === "string" ? parseEnd(text) : Number.NaN;
}

/** A decimal text as a scaled integer; NaN for anything else. */
export function amountOf(text: unknown, decimals: number): number {
  return typeof text === "string" ? parseScaled(text, decimals) : Number.NaN;
}

/** Ids are compared each with each, so that lists are short; longer ones the general way reads. */
const mostEntries = 16;

/** Whether something is a list of few entries. */
export function isShort<Entry>(list: readonly Entry[] | undefined): list is readonly Entry[] {
  return Array.isArray(list) && list.length <= mostEntries;
}

/** Whether an entry may not count, or says when it was recorded by what is no date: that it replaces or takes back another. */
export function isRecord(row: Recorded): boolean {
  const { recordedOn, supersedes, withdrawn } = row;
  return (
    supersedes !== undefined || withdrawn !== undefined || (recordedOn !== undefined && Number.isNaN(dayOf(recordedOn)))
  );
}

/** Keys of earlier versions, which are refused. */
interface Former {
  readonly usedBefore?: unknown;
  readonly contributedBefore?: unknown;
}

/** Whether a case says more than birth, residence, income, assessments and a plan, or is of another version. */
export function saysMore(document: Case & Former): boolean {
  const { client } = document;
  return (
    (document.schemaVersion as unknown) !== 1 ||
    document.usedBefore !== undefined ||
    document.contributedBefore !== undefined ||
    document.enrolments !== undefined ||
    document.settings !== undefined ||
    document.capital !== undefined ||
    document.expenses !== undefined ||
    document.household !== undefined ||
    document.relatives !== undefined ||
    document.decisions !== undefined ||
    document.deliveries !== undefined ||
    document.leavings !== undefined ||
    client.applicationDate !== undefined ||
    client.deathDate !== undefined ||
    client.disabilities !== undefined ||
    client.groups !== undefined ||
    client.circumstances !== undefined
  );
}
