import type { DateText, Id } from "../sources/index.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { Eligible, Incomplete, Ineligible, Outcome } from "../outcome/outcome.js";
import type { AmountsDocument, MonthDocument } from "./document/amounts.js";
import type { LineDocument, LineMonthDocument, LineMonthUnitsDocument, LineUnitsDocument } from "./document/lines.js";
import type { BudgetDocument } from "./document/budget.js";
import type { OpeningDocument } from "./document/opening.js";

/** The scheme by which a result was calculated. */
export interface ResultSchemeDocument {
  /** Id of the scheme. */
  readonly id: Id;
  /** Version of the scheme, as it names it. */
  readonly version: string;
  /** ISO 4217 code of the currency, such as `"EUR"`. */
  readonly currency: string;
  /** How many decimals amounts have. */
  readonly minorUnit: number;
}

/** What every result says as JSON, whatever its outcome. */
export interface AnyResultDocument {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the result form that this seko reads
   */
  readonly schemaVersion: 1;
  /** Id of the case that was calculated. */
  readonly case: Id;
  /** Id of the client of the case. */
  readonly client: Id;
  /** Whether the person is made up. */
  readonly synthetic: boolean;
  readonly scheme: ResultSchemeDocument;
  /** What the amounts are of: services that are planned. */
  readonly basis: "planned";
  /** The days that the result shows: the period of the case, or those of it that were asked for. */
  readonly period: DaySpan;
  /** The days that were calculated, where the period has only some of them. */
  readonly question?: DaySpan;
  /** The day whose knowledge counts; left out where everything recorded counts. */
  readonly knownOn?: DateText;
  /** With what the calculation went on; left out where it began without a position. */
  readonly opening?: OpeningDocument;
  /** `"net"` where the budget is only what the public pays after the client; left out where it is the whole covered cost. */
  readonly budgetKind?: "net";
  readonly outcome: Outcome;
  /** A line of the plan each, in canonical order; empty where the outcome is incomplete. */
  readonly lines: readonly LineUnitsDocument[];
  /** The amounts of each month; empty unless the outcome is eligible. */
  readonly months: readonly MonthDocument[];
  /** The assumptions that the result rests on: ids of the scheme's sources that are assumptions, and `input:` with the id of a supplied input. */
  readonly assumptions: readonly string[];
}

/** The result of somebody who is eligible: the only one that has amounts. */
export interface EligibleDocument extends AnyResultDocument {
  readonly outcome: Eligible;
  readonly budget: BudgetDocument;
  readonly lines: readonly LineDocument[];
  /** The amounts of all months together. */
  readonly totals: AmountsDocument;
}

/** The result of somebody who is not eligible: the units of the plan with why they were cut, and no amounts. */
export interface IneligibleDocument extends AnyResultDocument {
  readonly outcome: Ineligible;
  readonly budget?: never;
  readonly months: readonly never[];
  readonly totals?: never;
}

/** The result of somebody of whom a fact is missing: neither units nor amounts. */
export interface IncompleteDocument extends AnyResultDocument {
  readonly outcome: Incomplete;
  readonly budget?: never;
  readonly lines: readonly never[];
  readonly months: readonly never[];
  readonly totals?: never;
}

/**
 * A result as JSON: what `JSON.stringify` writes of a `Result` and `parseResult` reads. Where it has `totals`, it has a budget, amounts
 * of lines, and months; where the person is not eligible, or a fact is missing, none of them is there.
 */
export type ResultDocument = EligibleDocument | IneligibleDocument | IncompleteDocument;

/**
 * What the form of a result alone says: dates, decimals and names in their places. Whether the amounts are there that its outcome
 * asks for, and no others, is seen when it is read.
 */
export interface WrittenResult extends AnyResultDocument {
  readonly budget?: BudgetDocument;
  readonly lines: readonly WrittenLine[];
  readonly totals?: AmountsDocument;
}

interface WrittenLine extends LineUnitsDocument {
  readonly months: readonly WrittenLineMonth[];
}

interface WrittenLineMonth
  extends LineMonthUnitsDocument, Partial<Omit<LineMonthDocument, "requested" | "allowed" | "cut" | "month">> {}
