import { formatDay } from "../calendar/index.js";
import type { SchemeName } from "../rules/compiled.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { Eligible, Incomplete, Ineligible } from "../outcome/outcome.js";
import { eligibleOutcome } from "../rules/entitle/conditions/eligibility.js";
import type { Amounts } from "./amounts.js";
import { budgetOf, type Budget } from "./budget.js";
import type { ResultDocument } from "./document.js";
import { bytesOf, textOf } from "./json/bytes.js";
import { LineRow } from "./rows/line-row.js";
import { LineUnitsRow } from "./rows/line-units-row.js";
import type { MonthRow } from "./rows/month-row.js";
import { monthRows, totalsOf } from "./rows/month-rows.js";
import type { Before, OutcomeNumbers, ResultNumbers } from "./numbers.js";
import { closingOf, paidByClient } from "./position/closing.js";
import type { Position } from "./position/document.js";
import { resultBytes } from "./result-text.js";

const none: readonly never[] = [];

/** What every result says, whatever its outcome. */
abstract class AnyResult<Numbers extends OutcomeNumbers> {
  /** The integers behind the rows, for programs that add up many results. */
  readonly numbers: Numbers;

  readonly #before: Before | undefined;

  constructor(numbers: Numbers, before?: Before) {
    this.numbers = numbers;
    this.#before = before;
  }

  /** What the calculation knows of the time before and the result does not say; undefined in a result that was read back. */
  get before(): Before | undefined {
    return this.#before;
  }

  /** Id of the case. */
  get case(): string {
    return this.numbers.case;
  }

  /** Id of the client. */
  get client(): string {
    return this.numbers.client;
  }

  /** True where the person is made up. */
  get synthetic(): boolean {
    return this.numbers.synthetic;
  }

  /** The scheme by which it was calculated. */
  get scheme(): SchemeName {
    return this.numbers.form.scheme;
  }

  /** Amounts rest on the units planned. */
  get basis(): "planned" {
    return "planned";
  }

  /** The days asked about, both included. */
  get period(): DaySpan {
    return { from: formatDay(this.numbers.from), to: formatDay(this.numbers.to) };
  }

  /** The day whose knowledge counts: what was recorded later does not. Undefined where everything recorded counts. */
  get knownOn(): string | undefined {
    const { knownOn } = this.numbers;
    return Number.isNaN(knownOn) ? undefined : formatDay(knownOn);
  }

  /** Ids of the scheme's sources that are assumptions, and `input:` with the id of a supplied input, by code unit. */
  get assumptions(): readonly string[] {
    return this.numbers.assumptions;
  }

  /**
   * The JSON text of the result: byte for byte what `JSON.stringify` writes of it, in a fraction of the time. `parseResult` reads
   * it back.
   */
  toText(this: Result): string {
    return textOf(resultBytes(this));
  }

  /** {@link toText} in UTF-8, for files of many results. */
  toBytes(this: Result): Uint8Array {
    return bytesOf(resultBytes(this));
  }

  /** What `JSON.stringify` writes; `parseResult` reads it back. */
  toJSON(this: Result): ResultDocument {
    // What the text holds is what the document is.
    return JSON.parse(this.toText()) as ResultDocument;
  }
}

/** The result of somebody of whom at least one day qualifies: the only one that has amounts. */
export class EligibleResult extends AnyResult<ResultNumbers> {
  /** The days that qualify, and why others do not. */
  get outcome(): Eligible {
    return eligibleOutcome(this.numbers.eligibility);
  }

  /**
   * What is left for the days after it: the position with which they are calculated. No part of the result's JSON, and undefined of a
   * result that was read back.
   */
  get closing(): Position | undefined {
    return closingFrom(this);
  }

  /** The budget. */
  get budget(): Budget {
    return budgetOf(this.numbers);
  }

  /** The lines of the plan in canonical order, each with its months. */
  get lines(): readonly LineRow[] {
    return this.numbers.lines.map((name, line) => new LineRow(this.numbers, name, line));
  }

  /** The months of the period. */
  get months(): readonly MonthRow[] {
    return monthRows(this.numbers);
  }

  /** The amounts over all lines and months. */
  get totals(): Amounts {
    return totalsOf(this.numbers);
  }
}

/** The result of somebody of whom no day qualifies: every reason, and the units of the plan. It has no amounts. */
export class IneligibleResult extends AnyResult<OutcomeNumbers> {
  /** Every reason why no day qualifies. */
  get outcome(): Ineligible {
    return { state: "ineligible", reasons: this.numbers.eligibility.reasons };
  }

  /**
   * What is left for the days after it: the position with which they are calculated. No part of the result's JSON, and undefined of a
   * result that was read back.
   */
  get closing(): Position | undefined {
    return closingFrom(this);
  }

  /** None: a budget that does not apply is not a budget of zero. */
  get budget(): undefined {
    return undefined;
  }

  /** The lines of the plan in canonical order, with their units and why they were cut. */
  get lines(): readonly LineUnitsRow[] {
    return this.numbers.lines.map((name, line) => new LineUnitsRow(this.numbers, name, line));
  }

  /** Empty: a month of a result is its amounts. */
  get months(): readonly never[] {
    return none;
  }

  /** None: nothing was asked for in money, which is not an amount of zero. */
  get totals(): undefined {
    return undefined;
  }
}

/** The result of somebody of whom a fact is missing that could change it: what is missing. It has neither units nor amounts. */
export class IncompleteResult extends AnyResult<OutcomeNumbers> {
  /** The facts that are missing, and what is sure already. */
  get outcome(): Incomplete {
    const { missing, reasons } = this.numbers.eligibility;
    return { state: "incomplete", missing, reasons };
  }

  /** None: the missing facts stop whatever would go on from here. */
  get closing(): undefined {
    return undefined;
  }

  /** Not known. */
  get budget(): undefined {
    return undefined;
  }

  /** Empty. */
  get lines(): readonly never[] {
    return none;
  }

  /** Empty. */
  get months(): readonly never[] {
    return none;
  }

  /** Not known. */
  get totals(): undefined {
    return undefined;
  }
}

/** What a result leaves behind: of all days that count for its first month. */
function closingFrom(result: EligibleResult | IneligibleResult): Position | undefined {
  const { before } = result;
  if (before === undefined) return undefined;
  const { whole } = before;
  if (whole === undefined) {
    const paid = result.totals === undefined ? none : paidByClient(result.numbers);
    return closingOf(result.numbers, result, before, paid);
  }
  const own = { ...before, whole: undefined };
  return closingFrom(isOfEligible(whole) ? new EligibleResult(whole, own) : new IneligibleResult(whole, own));
}

function isOfEligible(numbers: OutcomeNumbers | ResultNumbers): numbers is ResultNumbers {
  return numbers.eligibility.state === "eligible";
}

/**
 * What a calculation gives for one person: outcome, budget, units and costs by line and month, who pays, and the assumptions
 * it rests on. Read-only. Integers inside; rows with `Money` and `Quantity` are made when they are read.
 *
 * Only an {@link EligibleResult} has amounts. Whoever has seen that `totals`, or `budget`, is not undefined, has one:
 *
 * @example
 * const result = calculate(document, compiled);
 * if (result.totals !== undefined) result.lines[0]?.cost.toString(); // "1613.33"
 */
export type Result = EligibleResult | IneligibleResult | IncompleteResult;
