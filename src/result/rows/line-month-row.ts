import { type Month, formatMonth } from "../../calendar/index.js";
import type { Unit } from "../../person/unit.js";
import type { ResultForm } from "../../rules/compiled.js";
import type { CutUnits } from "../../outcome/cut.js";
import type { LineMonthDocument } from "../document/lines.js";
import { type CutRow, cutRows } from "./cut-row.js";
import type { OutsideMinor } from "./outside-row.js";
import { parsed } from "../json/bytes.js";
import { putLineMonth } from "../line-text.js";
import { LineAmounts } from "./line-amounts.js";

/** One month of a line. */
export class LineMonthRow extends LineAmounts {
  override readonly requestedScaled: number;
  override readonly allowedScaled: number;
  private readonly monthNumber: Month;
  private readonly cutUnits: readonly CutUnits[];

  constructor(
    form: ResultForm,
    unit: Unit,
    month: Month,
    requestedScaled: number,
    allowedScaled: number,
    costMinor: number,
    coveredMinor: number,
    outsideMinors: readonly OutsideMinor[],
    contributionMinor: number | undefined,
    cutUnits: readonly CutUnits[],
  ) {
    super(form, unit, costMinor, coveredMinor, outsideMinors, contributionMinor);
    this.requestedScaled = requestedScaled;
    this.allowedScaled = allowedScaled;
    this.monthNumber = month;
    this.cutUnits = cutUnits;
  }

  /** Such as `"2019-03"`. */
  get month(): string {
    return formatMonth(this.monthNumber);
  }

  /** Why units were cut; the units add up to what is cut. Mostly empty. */
  get cuts(): readonly CutRow[] {
    return cutRows(this.unit, this.cutUnits);
  }

  toJSON(): LineMonthDocument {
    const numbers = {
      requested: this.requestedScaled,
      allowed: this.allowedScaled,
      cuts: this.cutUnits,
      cost: this.costMinor,
      covered: this.coveredMinor,
      contribution: this.contributionMinor,
      outside: this.outsideMinors,
    };
    // What the text holds is what the document is.
    return parsed((into) => {
      putLineMonth(into, this.monthNumber, numbers, this.form.scheme.minorUnit);
    }) as LineMonthDocument;
  }
}
