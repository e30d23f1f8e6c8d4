import { formatMonth, type Month } from "../../calendar/index.js";
import { formatScaled, type Money } from "../../numbers/index.js";
import type { ResultForm } from "../../scheme/index.js";
import { amountsText } from "./amounts-text.js";
import { Amounts, moneyIn } from "./amounts.js";
import type { MonthDocument } from "./document.js";
import type { OutsideMinor } from "./outside-row.js";
import type { PayerMinor } from "./payer-row.js";

/** One month of a result. */
export class MonthRow extends Amounts {
  private readonly monthNumber: Month;
  /** What is left of the approved budget after the month, in minor units; undefined where there is no budget. */
  readonly remainingMinor: number | undefined;

  constructor(
    form: ResultForm,
    month: Month,
    costMinor: number,
    coveredMinor: number,
    contributionMinor: number,
    sourceMinors: readonly number[],
    outsideMinors: readonly OutsideMinor[],
    payerMinors: readonly PayerMinor[],
    unitCostMinors: readonly number[],
    remainingMinor: number | undefined,
  ) {
    super(form, costMinor, coveredMinor, contributionMinor, sourceMinors, outsideMinors, payerMinors, unitCostMinors);
    this.monthNumber = month;
    this.remainingMinor = remainingMinor;
  }

  /** Such as `"2019-03"`. */
  get month(): string {
    return formatMonth(this.monthNumber);
  }

  /** What is left of the approved budget after the month; undefined where there is no budget. */
  get remaining(): Money | undefined {
    return this.remainingMinor === undefined ? undefined : moneyIn(this.form.scheme, this.remainingMinor);
  }

  /** The JSON text of the month. */
  toText(): string {
    const { remainingMinor, form } = this;
    const remaining =
      remainingMinor === undefined ? "null" : `"${formatScaled(remainingMinor, form.scheme.minorUnit)}"`;
    return `{"month":"${this.month}",${amountsText(form, this)},"remaining":${remaining}}`;
  }

  override toJSON(): MonthDocument {
    // What the text holds is what the document is.
    return JSON.parse(this.toText()) as MonthDocument;
  }
}
