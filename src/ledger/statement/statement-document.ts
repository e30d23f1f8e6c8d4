import type { CommitmentRow, LedgerHead } from "../account/account-document.js";
import type { CutReason } from "../../outcome/cut.js";
import type { RefusingRule } from "../books/lateness.js";

/** What moves the money of a budget in a month. */
export type MovementKind = "allocated" | "adjusted" | "exceptions" | "services" | "earlier-months" | "lapsed";

/** Money that came or went in a month; below 0 where it went. */
export interface Movement {
  readonly kind: MovementKind;
  readonly amount: string;
}

/** Units of the month that are paid, and who pays them. */
export interface StatementService {
  /** Id of the entry. */
  readonly entry: string;
  readonly line: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** The units that are paid; those that are not stand among the cuts. */
  readonly units: string;
  readonly unit: string;
  /** The price of one unit; left out where they have several prices, or none. */
  readonly unitPrice?: string;
  /** Id of the budget period on which they draw; left out where the scheme has none. */
  readonly budgetPeriod?: string;
  /** True for units that nobody received and that are charged. */
  readonly charged: boolean;
  /** What is asked for the units: third party + public + contribution + uncovered + above the ceiling. */
  readonly price: string;
  /** What the price is above a ceiling, as far as neither the budget nor the person pays it. */
  readonly thirdParty: string;
  /** What of the price the scheme recognises. */
  readonly cost: string;
  /** What public sources pay. */
  readonly public: string;
  readonly contribution: string;
  /** What the budget does not cover. */
  readonly uncovered: string;
  /** What the price is above a ceiling, and what is received over a limit, and the person pays. */
  readonly aboveCeiling: string;
}

/** Units that were cancelled in time: nothing is paid for them. */
export interface StatementCancellation {
  /** Id of the entry. */
  readonly entry: string;
  readonly line: string;
  readonly day: string;
  readonly units: string;
  readonly unit: string;
  readonly by: "client" | "provider";
}

/** Units that pass a limit and are paid all the same, because they came after their month was closed. */
export interface StatementOverLimit {
  /** Id of the entry. */
  readonly entry: string;
  readonly line: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** The units of the entry that pass the limit. */
  readonly units: string;
  readonly unit: string;
  readonly state: "over-limit, paid";
}

/** Units that were received and that nobody pays, because a rule of the scheme cuts them, as far as that was not shown before. */
export interface StatementCut extends CutReason {
  /** Id of the entry. */
  readonly entry: string;
  readonly line: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** The units of the entry that are not paid; below 0 where they were shown so before and are paid all the same. */
  readonly units: string;
  readonly unit: string;
}

/** An entry that is not paid, or whose payment the project does not bear: it came too late, or after the last day that the project pays. */
export interface StatementRefusal {
  /** Id of the entry. */
  readonly entry: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  /** The units of the entry. */
  readonly units: string;
  readonly unit: string;
  readonly recordedOn: string;
  /** The rule of the ledger by which it is refused. */
  readonly rule: RefusingRule;
  /**
   * How many days after the last day of the service it was recorded; of `year-end`, after the last day of the budget; of
   * `last-eligible-day` and of `right-ended`, how many days after that day the service was; of `paid-after-last-eligible-day`, the payment.
   */
  readonly daysLate: number;
  /** How many days there could have been. */
  readonly atMost: number;
}

/**
 * What becomes of a difference for the person: money that is due to the person, or money about which somebody has to decide. Nothing is owed
 * by arithmetic alone, and nothing is set off by itself.
 */
export type DifferenceState = "due" | "to-be-decided" | "none";

/** How an earlier month changed since it was shown, by line. */
export interface DifferenceRow {
  /** The month of the service. */
  readonly serviceMonth: string;
  readonly line: string;
  readonly cost: string;
  readonly covered: string;
  readonly contribution: string;
  /** What the person pays more or, below 0, less; without what relatives pay. */
  readonly outOfPocket: string;
  /** What relatives pay more or, below 0, less; left out where that is nothing. It is due to them, or to be decided, as of the person. */
  readonly ofRelatives?: string;
  /** What is drawn from the budget more or, below 0, less. */
  readonly used: string;
  /** Of all lines of the month together; of a line that changes nothing for the person, `none`. */
  readonly state: DifferenceState;
}

/** What happened with a budget in a month. */
export interface Statement extends LedgerHead {
  readonly kind: "statement";
  readonly state: "eligible";
  readonly month: string;
  /** True where the month is not closed: what is shown may still change. */
  readonly provisional: boolean;
  /** Who closed the month, and on which day; left out where it is open. */
  readonly closedBy?: string;
  readonly closedOn?: string;
  /** The last day on which the closing can be used: of its budget, or, where the right ends before, of the right. */
  readonly until: string;
  /** What was left of the granted money at the end of the month before. */
  readonly opening: string;
  /** Opening and movements give the closing. */
  readonly movements: readonly Movement[];
  readonly closing: string;
  /** What of the closing is committed in open months of the same budgets; months that draw on later ones are set against theirs. */
  readonly committed: string;
  /** What of the closing can still be planned; below 0 where more is committed than there is. */
  readonly available: string;
  /** What of the closing nobody can use any more: the budget, or the right to it, has ended and its last month is closed. */
  readonly lapsed: string;
  /** What of the closing goes over to the next budget; below 0 where that one pays for this. */
  readonly carried: string;
  readonly services: readonly StatementService[];
  /** What of the contributions to these services relatives pay, and not the person; left out where that is nothing. */
  readonly ofRelatives?: string;
  readonly cancellations: readonly StatementCancellation[];
  /** How earlier months changed since they were shown. */
  readonly earlier: readonly DifferenceRow[];
  /** What was received and nobody pays, by the rules of the scheme; in earlier months, as far as that changed since they were shown. */
  readonly cuts: readonly StatementCut[];
  /** What is not paid by the rules of the ledger. */
  readonly refused: readonly StatementRefusal[];
  /** What passes a limit and is paid all the same. */
  readonly overLimit: readonly StatementOverLimit[];
  readonly commitments: readonly CommitmentRow[];
}
