import { formatMonth, type Month } from "../../calendar/index.js";
import type { Money } from "../../numbers/index.js";
import type { ResultForm } from "../../rules/compiled.js";
import { putAmounts } from "../amounts-text.js";
import { Amounts } from "../amounts.js";
import { moneyIn } from "../money-in.js";
import type { MonthDocument } from "../document/amounts.js";
import { fixed, parsed, putFixed, type JsonBytes } from "../json/bytes.js";
import { putMonth, putScaled } from "../json/digits.js";
import type { OutsideMinor } from "./outside-row.js";
import type { PayerMinor } from "./payer-row.js";

const monthKey = /* @__PURE__ */ fixed('{"month":');
const comma = /* @__PURE__ */ fixed(",");
const remainingKey = /* @__PURE__ */ fixed(',"remaining":');
const objectEnd = /* @__PURE__ */ fixed("}");

/** One month of a result. */
export class MonthRow extends Amounts {
  private readonly monthNumber: Month;
  /** What is left of the approved budget after the month, in minor units. */
  readonly remainingMinor: number;

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
    paidOutMinor: number,
    remainingMinor: number,
  ) {
    super(
      form,
      costMinor,
      coveredMinor,
      contributionMinor,
      sourceMinors,
      outsideMinors,
      payerMinors,
      unitCostMinors,
      paidOutMinor,
    );
    this.monthNumber = month;
    this.remainingMinor = remainingMinor;
  }

  /** Such as `"2019-03"`. */
  get month(): string {
    return formatMonth(this.monthNumber);
  }

  /** What is left of the approved budget after the month. */
  get remaining(): Money {
    return moneyIn(this.form.scheme, this.remainingMinor);
  }

  /** Puts the month as JSON text. */
  putText(into: JsonBytes): void {
    putFixed(into, monthKey);
    putMonth(into, this.monthNumber);
    putFixed(into, comma);
    putAmounts(into, this.form, this);
    putFixed(into, remainingKey);
    putScaled(into, this.remainingMinor, this.form.scheme.minorUnit);
    putFixed(into, objectEnd);
  }

  override toJSON(): MonthDocument {
    // What the text holds is what the document is.
    return parsed((into) => {
      this.putText(into);
    }) as MonthDocument;
  }
}
