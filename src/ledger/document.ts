import type { Case } from "../person/case.js";
import type { PlanLine } from "../person/plan.js";
import type { Position } from "../result/position/document.js";
import type { AmountText, DateText, Id, ShareText, Source } from "../sources/index.js";
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

/**
 * What becomes of entries that come late: they count in the month in which they land. They draw on its budget, and units that pass a limit,
 * because what was shown of a closed month stays, are paid over it.
 */
export interface ByBookingDate {
  /** What the rule is called. */
  readonly method: "by-booking-date";
  /** Where the rule stands, or that it is assumed. */
  readonly source: Source;
}

/** What becomes of entries that come late. */
export type LatenessRule = ByServiceDate | RefusedAfter | ByBookingDate;

/** When the books of a budget are shut, and what becomes of entries that come after. */
export interface YearEndRule {
  /** Days after the last day of a budget on which an entry of its days still counts for it. */
  readonly days: number;
  /** Later entries are not paid, or they draw on the budget of the month in which they land. */
  readonly later: "refused" | "next-budget";
  /** Where the rule stands, or that it is assumed. */
  readonly source: Source;
}

/** The most that goes from one budget to the next: an amount, or a share of the budget that ended where that is more. */
export interface MostOverRule {
  /** This much in any case, in the scheme's currency. */
  readonly amount: AmountText;
  /** Or this share of what the budget was granted, rounded down to the currency's least unit; left out, none. */
  readonly share?: ShareText;
}

/** What goes over from a budget that ends to the next one of the account. */
export interface CarryOverRules {
  /** The most of the unspent money that goes over; left out, all of it lapses. */
  readonly unspent?: MostOverRule;
  /** The most that the next budget gives for what was delivered beyond this one; left out, nothing. */
  readonly overspent?: MostOverRule;
  /** Where the rules stand, or that they are assumed. */
  readonly source: Source;
}

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
  /**
   * What the time before the account leaves behind, at a month's end on the eve of its first day: of another municipality, an earlier system, or the last
   * month that an earlier ledger closed. What a budget has drawn is taken off it; what was granted and is stated is without the entries of
   * this ledger.
   */
  readonly opening?: Position;
  readonly lateness: LatenessRule;
  /** Left out, an entry counts for the budget of its days however long that has ended. */
  readonly yearEnd?: YearEndRule;
  /** The last day of service, and of payment for it, that the project bears; left out, the project sets none. */
  readonly lastEligibleDay?: DateText;
  /** Left out, nothing goes over from one budget to the next. */
  readonly carryOver?: CarryOverRules;
  /** At least one; each begins on another day. */
  readonly plans: readonly PlanVersion[];
  /** In any order: what counts is the day on which each was recorded. */
  readonly entries: readonly LedgerEntry[];
}
