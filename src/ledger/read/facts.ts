import type { Day, Month, Period } from "../../calendar/index.js";
import type { PlanLine } from "../../person/plan.js";
import type { Ledger } from "../document.js";
import type {
  CancellationEntry,
  ClosingEntry,
  CorrectionEntry,
  DeliveryEntry,
  ExceptionEntry,
  ExtensionEntry,
  NoticeEntry,
  PaymentEntry,
  ReopeningEntry,
  StopEntry,
} from "../entry.js";

/** A plan version with its days parsed. */
export interface PlanFacts {
  readonly id: string;
  readonly from: Day;
  readonly approved: Day;
  readonly lines: readonly PlanLine[];
}

/** An entry, the day on which it was recorded, and its place in the document. */
export interface Noted<Entry> {
  readonly entry: Entry;
  readonly recorded: Day;
  readonly index: number;
}

/** Units on days of one month, with the month in whose account they land. */
export interface NotedUnits<Entry> extends Noted<Entry>, Period {
  /** Scaled by four decimals. */
  readonly units: number;
  /** The month in whose account they land: that of the service, or a later one. */
  readonly booked: Month;
}

/** A correction: what stands in the place of the units, or what is added to them. */
export interface NotedCorrection extends Noted<CorrectionEntry> {
  readonly units: number | undefined;
  readonly change: number | undefined;
  readonly booked: Month;
}

/** A closing or a reopening of a month. */
export interface NotedMonth<Entry> extends Noted<Entry> {
  readonly month: Month;
}

/** What is said of a day: until when, from when, or when. */
export interface NotedDay<Entry> extends Noted<Entry> {
  readonly day: Day;
}

/** A ledger with every text parsed once; every list in the order in which it was recorded, then by id. */
export interface LedgerFacts {
  readonly document: Ledger;
  /** The days of the account as it began. */
  readonly period: Period;
  /** The last day of service and of payment that the project bears; above every day where none is set. */
  readonly lastEligible: Day;
  /** In order of their first days. */
  readonly plans: readonly PlanFacts[];
  readonly deliveries: readonly NotedUnits<DeliveryEntry>[];
  readonly cancellations: readonly NotedUnits<CancellationEntry>[];
  readonly corrections: readonly NotedCorrection[];
  readonly payments: readonly NotedDay<PaymentEntry>[];
  readonly notices: readonly NotedDay<NoticeEntry>[];
  readonly stops: readonly NotedDay<StopEntry>[];
  readonly extensions: readonly NotedDay<ExtensionEntry>[];
  readonly exceptions: readonly Noted<ExceptionEntry>[];
  readonly closings: readonly NotedMonth<ClosingEntry>[];
  readonly reopenings: readonly NotedMonth<ReopeningEntry>[];
}

/** What entries are set against. */
export type EntrySetting = Pick<LedgerFacts, "period" | "plans">;
