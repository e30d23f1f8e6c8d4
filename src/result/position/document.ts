import type { DaySpan } from "../../outcome/day-span.js";
import type { Unit } from "../../person/unit.js";
import type { DateText, DecimalText, Id, MonthText } from "../../sources/index.js";
import type { AmountsDocument } from "../document/amounts.js";
import type { LineMonthDocument } from "../document/lines.js";
import type { ResultSchemeDocument } from "../document.js";
import type { BegunUnitDocument, LimitUseDocument, RunDocument, SharedUseDocument } from "./limit-use.js";

/**
 * What the time before leaves behind: all that later days need to know of earlier ones besides the case. What rules keep stands as
 * at the end of the last whole month; a month that goes on is decided again from its first day. What is left out is unknown.
 */
export interface Position {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the form of positions that this seko reads
   */
  readonly schemaVersion: 1;
  /** What kind of document this is. */
  readonly kind: "position";
  /** Id of the client, as cases name it. */
  readonly client: Id;
  /** The scheme by whose rules the entries are named, with the currency of its amounts. */
  readonly scheme: ResultSchemeDocument;
  /** The last day that was calculated, such as `"2026-01-15"`. */
  readonly through: DateText;
  /** The day whose knowledge counted; left out, all that was recorded. */
  readonly knownOn?: DateText;
  /**
   * Whether it was calculated, stated by somebody who knows, or assumed because nobody does. What goes on from an assumed one rests on
   * that assumption.
   */
  readonly origin: "calculated" | "stated" | "assumed";
  /** Units received in windows of limits that go on, and limits of which nobody knows; left out, all are unknown. */
  readonly limits?: readonly LimitUseDocument[];
  /** Runs of days with units that no break has ended yet; left out they are unknown. */
  readonly runs?: readonly RunDocument[];
  /** Lines of units that come whole, with what they have begun; left out they are unknown. */
  readonly begun?: readonly BegunUnitDocument[];
  /**
   * The budgets that go on; left out they are unknown. One of a question's own days that has ended was less than what they cost: whoever goes on
   * gives it days of its own.
   */
  readonly budgets?: readonly BudgetUse[];
  /** What was paid of caps by calendar year, by the client or by a source, in the year that goes on; of caps that are left out it is unknown. */
  readonly paidOfYear?: readonly CapUse[];
  /** What concerns the person, whichever scheme goes on. */
  readonly person?: PersonPosition;
  /** What was shown of the month that goes on; left out at a month's end, and in a stated position where nothing was. */
  readonly month?: MonthSoFar;
}

/** What the client, or a source, has paid of a cap in a calendar year. */
export interface CapUse {
  /** Id of the cap, as the scheme names it. */
  readonly cap: Id;
  /** The first day of the year, such as `"2026-01-01"`: that of the day after the position. */
  readonly from: DateText;
  /** What was paid of it in the months of the year that have ended, as decimal text. */
  readonly paid: DecimalText;
}

/** A budget that goes on: granted once for its own days, drawn on month by month. */
export interface BudgetUse {
  /** Id of the budget; left out of the scheme's own. */
  readonly budget?: Id;
  /** Id of the budget period; `"1"` where the scheme names none. */
  readonly budgetPeriod: Id;
  /** The first day of the budget period. */
  readonly from: DateText;
  /** The last day of the budget period, itself included. */
  readonly to: DateText;
  /** What was granted, with all that was decided, as decimal text; left out, it is worked out from the case. */
  readonly approved?: DecimalText;
  /** What the months that have ended have drawn from it, as decimal text. */
  readonly drawn: DecimalText;
  /** What came over from the budget before it, as decimal text, below 0 where that was spent beyond its end; left out where nothing did. */
  readonly carried?: DecimalText;
  /** What of that was not spent in its months and has lapsed, as decimal text; left out where nothing has, and before it can. */
  readonly expired?: DecimalText;
}

/** What concerns the person, whichever scheme goes on. */
export interface PersonPosition {
  /** What the client has paid in life, as decimal text; a cap on all that a person ever pays needs it. */
  readonly paidForLife?: DecimalText;
  /** What was taken of the person in a month that goes on, by scheme: no other takes it again. Left out where nothing was. */
  readonly means?: readonly MeansDocument[];
  /** What was received of limits that schemes share; left out it is unknown. */
  readonly shared?: readonly SharedUseDocument[];
}

/** What one scheme took of a client in a month. */
export interface MeansDocument {
  /** The month that goes on, such as `"2026-01"`. */
  readonly month: MonthText;
  /** Id of the scheme whose tests took it. */
  readonly scheme: Id;
  /** What its tests took of the client's means, as decimal text. */
  readonly taken: DecimalText;
  /** What the client paid by it in all, as decimal text; at the month's end it is a part of what was paid in life. */
  readonly paid: DecimalText;
}

/** What was shown of a month that goes on. */
export interface MonthSoFar {
  /** The month that goes on, such as `"2026-01"`. */
  readonly month: MonthText;
  /** The first of its days that were calculated, from which it is decided again. */
  readonly from: DateText;
  /** The days between them that another scheme decided, of whoever came back within the month; left out where there are none. */
  readonly elsewhere?: readonly DaySpan[];
  /** The amounts of the month; left out where the person was not eligible. */
  readonly amounts?: AmountsDocument;
  /** The lines of the plan with what was shown of their month. */
  readonly lines: readonly ShownLine[];
}

/** What was shown of a line's month; the amounts are left out where the person was not eligible. */
export interface ShownLine
  extends
    Pick<LineMonthDocument, "requested" | "allowed" | "cut" | "cuts">,
    Partial<Pick<LineMonthDocument, "cost" | "covered" | "uncovered" | "contribution" | "funded" | "outside">> {
  /** Id of the line in the plan. */
  readonly id: Id;
  /** Id of the service, as the scheme names it. */
  readonly service: Id;
  /** The unit of the service that is counted. */
  readonly unit: Unit;
}
