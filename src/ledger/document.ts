import type { Case } from "../person/case.js";
import type { PlanLine } from "../person/plan.js";
import type { DateText, Id, Source } from "../sources/index.js";
import type { LedgerEntry } from "./entry.js";

/** A support plan as it was approved; it is in force from its first day until the next version begins. */
export interface PlanVersion {
  /** Unique among the versions. */
  readonly id: Id;
  /** The first day on which it is in force. */
  readonly from: DateText;
  /** The day of the approval; on days before, nobody knew of it. */
  readonly approvedOn: DateText;
  /** Who approved it, such as a commission or an office; it must not be a personal code. */
  readonly approvedBy: string;
  /** The services; a line that goes on from an earlier version keeps its id. */
  readonly lines: readonly PlanLine[];
}

/** What becomes of entries that come late: they count for the month of their service, however late they are. */
export interface ByServiceDate {
  /** What the rule is called. */
  readonly method: "by-service-date";
  /** Where the rule stands, or that it is assumed. */
  readonly source: Source;
}

/** What becomes of entries that come late: units recorded more than some days after their last day are not paid. */
export interface RefusedAfter {
  /** What the rule is called. */
  readonly method: "refused-after";
  /** Days after the last day of the service on which an entry still counts. */
  readonly days: number;
  /** Where the rule stands, or that it is assumed. */
  readonly source: Source;
}

/** What becomes of entries that come late. */
export type LatenessRule = ByServiceDate | RefusedAfter;

/** The account of one person's budget: the person, the plans as they were approved, and everything that was written down since. */
export interface Ledger {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the form of ledgers that this seko reads
   */
  readonly schemaVersion: 1;
  /** What the document is. */
  readonly kind: "ledger";
  /** The person, with the days of the account as its period; what is planned and delivered stands in the ledger. */
  readonly case: Case;
  readonly lateness: LatenessRule;
  /** At least one; each begins on another day. */
  readonly plans: readonly PlanVersion[];
  /** In any order: what counts is the day on which each was recorded. */
  readonly entries: readonly LedgerEntry[];
}
