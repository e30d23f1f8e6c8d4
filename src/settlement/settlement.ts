import type { DateText, DecimalText, Id, MonthText } from "../sources/index.js";
import type { SettlementRule } from "./rule.js";

/** What payers of the same person settle between each other. */
export interface Settlement {
  /** What kind of document this is. */
  readonly kind: "settlement";
  /** The rule by which all months are shared. */
  readonly rule: SettlementRule;
  /** The currency of all amounts; left out where there are none. */
  readonly currency?: string;
  /** Decimals of its minor unit, to which shares are rounded; left out where there are no amounts. */
  readonly minorUnit?: number;
  /** The months of clients that had several payers, by client and month. */
  readonly months: readonly SettledMonth[];
  /** Months that cannot be settled yet, and why, by client and month. */
  readonly open: readonly OpenMonth[];
}

/** A month of a client whose days several payers had. */
export interface SettledMonth {
  /** Id of the client, as cases name it. */
  readonly client: Id;
  /** The month that is shared, such as `"2026-01"`. */
  readonly month: MonthText;
  /** Whether the person is made up. */
  readonly synthetic: boolean;
  /** What the person, and who is liable for the person, paid in the month to all payers, as decimal text. */
  readonly contribution: DecimalText;
  /** Each payer once, in the order of their days in the month. Shares add up to the contribution, and differences to 0. */
  readonly payers: readonly SettledPayer[];
  /** Who owes whom how much; empty where every payer has its share. */
  readonly rows: readonly SettlementRow[];
}

/** What one payer has of a month. Amounts are decimal text. */
export interface SettledPayer {
  /** Id of the payer, such as a municipality. */
  readonly payer: Id;
  /** The schemes by which it was calculated. */
  readonly schemes: readonly Id[];
  /** Days of the month on which the person was eligible with it. */
  readonly days: number;
  /** The cost that it covers, before anybody pays a part of it. */
  readonly covered: DecimalText;
  /** What was paid to it, with what earlier settlements moved. */
  readonly received: DecimalText;
  /** What the rule gives it; at most what it covers. */
  readonly share: DecimalText;
  /** `share` − `received`: below 0 where it owes. */
  readonly difference: DecimalText;
}

/** A payer owes another. */
export interface SettlementRow {
  /** Id of the client, as cases name it. */
  readonly client: Id;
  /** The month that is shared, such as `"2026-01"`. */
  readonly month: MonthText;
  /** Id of the payer who owes. */
  readonly from: Id;
  /** Id of the payer to whom it is owed. */
  readonly to: Id;
  /** More than 0, as decimal text. */
  readonly amount: DecimalText;
}

/**
 * Why a month is not settled:
 *
 * - `incomplete`: a fact is missing for one of its results, so that nobody knows what the person pays
 * - `part-missing`: a result goes on from days of the month of which no result was given
 * - `not-handed-on`: a result begins within the month and does not go on from what was before, so that the person may have paid twice
 */
export type WhyOpen = "incomplete" | "part-missing" | "not-handed-on";

/** A month of a client that is not settled. */
export interface OpenMonth {
  /** Id of the client, as cases name it. */
  readonly client: Id;
  /** The month that is not settled, such as `"2026-01"`. */
  readonly month: MonthText;
  /** Why it is not settled. */
  readonly why: WhyOpen;
  /** Whose result it is about. */
  readonly payer: Id;
  /** The first of the days that the result is about. */
  readonly from: DateText;
}
