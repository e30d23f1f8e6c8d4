import type { AmountText, DateText, Id, MonthText, QuantityText } from "../sources/index.js";
import type { PeriodText } from "../person/dated.js";
import type { Unit } from "../person/unit.js";

/** What every entry of a ledger has. Nothing is edited: what was wrong is corrected by a further entry. */
export interface EntryHead {
  /** Unique among the entries of the ledger. */
  readonly id: Id;
  /** The day on which it was written down; on days before, nobody knew of it. */
  readonly recordedOn: DateText;
  /** Free text for readers. */
  readonly note?: string;
}

/** The invoice that an entry came with. */
export interface EntryInvoice {
  /** The number that the provider gave it. */
  readonly number: string;
  /** The day that stands on it. */
  readonly date: DateText;
  /** Id of the provider who wrote it. */
  readonly provider?: Id;
}

/** Units of a plan line that were received, on days of one calendar month. */
export interface DeliveryEntry extends EntryHead, PeriodText {
  /** What the entry is. */
  readonly kind: "delivery";
  /** Id of the line of the plan that was in force on its days. */
  readonly line: Id;
  /** Units received, more than 0. */
  readonly units: QuantityText;
  /** The unit counted, the line's own. */
  readonly unit: Unit;
  /** The month in whose account a late entry lands; needed where its own month is closed. */
  readonly bookedIn?: MonthText;
  readonly invoice?: EntryInvoice;
}

/** A correction of a delivery, or of a charged cancellation: other units in its place, or more or fewer of them. */
export interface CorrectionEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "correction";
  /** Id of the entry that is corrected. */
  readonly corrects: Id;
  /** The units that were received in truth, `"0"` where none were: the entry is reversed, and a new one stands in its place. */
  readonly units?: QuantityText;
  /** By how many units the entry was too low, or, below 0, too high. */
  readonly change?: QuantityText;
  /** Why, as a code of the office, such as `"wrong-units"`. */
  readonly reason: Id;
  /** The month in whose account it lands; needed where the month of the service is closed. */
  readonly bookedIn?: MonthText;
}

/** Units that were agreed and not received: cancelled in time, or charged because nobody came. */
export interface CancellationEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "cancellation";
  /** Id of the line of the plan. */
  readonly line: Id;
  /** Units that were not received, more than 0. */
  readonly units: QuantityText;
  /** The unit counted, the line's own. */
  readonly unit: Unit;
  /** The day on which they were to be received. */
  readonly day: DateText;
  /** Who cancelled, or did not come. */
  readonly by: "client" | "provider";
  /** True where they are paid as if they had been received. */
  readonly charged: boolean;
  /** The month in whose account a late entry lands; needed where its own month is closed. */
  readonly bookedIn?: MonthText;
}

/**
 * That deliveries were paid to whoever provided them: with what they came to by what was known when this was recorded. What a later correction
 * changes is due, or was paid too much, until another payment names them.
 */
export interface PaymentEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "payment";
  /** Ids of the entries that were paid. */
  readonly pays: readonly Id[];
  /** The day on which the money went out. */
  readonly paidOn: DateText;
}

/** That a line goes on no longer: what it had committed from a day on is free. */
export interface NoticeEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "notice";
  /** Id of the line of the plan. */
  readonly line: Id;
  /** The first day without it. */
  readonly from: DateText;
}

/** That a month is closed: what was known of it on that day is what was shown. */
export interface ClosingEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "closing";
  /** The month; every month before it is closed. */
  readonly month: MonthText;
  /** Who closed it, such as an office; it must not be a personal code. */
  readonly by: string;
  /** Digest of the statement that was shown; whoever repeats it finds whether it still says the same. */
  readonly digest?: string;
}

/** That a closed month, and every month after it, is open again. */
export interface ReopeningEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "reopening";
  /** The earliest month that is open again. */
  readonly month: MonthText;
  /** Who opened it, such as an office; it must not be a personal code. */
  readonly by: string;
  /** Why, in words for people. */
  readonly reason: string;
}

/** More days for the same money: the budget stays what it was. */
export interface ExtensionEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "extension";
  /** The last day of the account from now on, itself included. */
  readonly until: DateText;
  /** Who decided, such as a commission or an office; it must not be a personal code. */
  readonly decidedBy: string;
  /** Why, in words for people. */
  readonly reason: string;
}

/** Money that a decision gives or takes outside of the formula. */
export interface ExceptionEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "exception";
  /** In the scheme's currency, below 0 where it takes. */
  readonly amount: AmountText;
  /** Id of the budget period; to be left out where there is only one. */
  readonly budgetPeriod?: Id;
  /** Who decided, such as a commission or an office; it must not be a personal code. */
  readonly decidedBy: string;
  /** Why, in words for people. */
  readonly reason: string;
}

/**
 * That the right ends: nothing is committed for days after it, and what was received after it is not paid. A later one takes the place of an
 * earlier one.
 */
export interface StopEntry extends EntryHead {
  /** What the entry is. */
  readonly kind: "stop";
  /** The last day with a right, itself included. */
  readonly lastDay: DateText;
  /** Why the right ends. */
  readonly because: "death" | "end-of-right" | "moved-away";
}

/** What an office writes into a ledger. */
export type LedgerEntry =
  | DeliveryEntry
  | CorrectionEntry
  | CancellationEntry
  | PaymentEntry
  | NoticeEntry
  | ClosingEntry
  | ReopeningEntry
  | ExtensionEntry
  | ExceptionEntry
  | StopEntry;
