import { type Month, formatMonth } from "../calendar/index.js";
import type { Unit } from "../person/unit.js";
import { Quantity } from "../numbers/index.js";
import type { CutUnits } from "../outcome/cut.js";
import { type CutRow, cutRows } from "./rows/cut-row.js";
import type { LineMonthUnitsDocument } from "./document/lines.js";
import { parsed } from "./json/bytes.js";
import { putLineMonthUnits } from "./line-text.js";

/** Units of a line, in one month or over all: integers inside, `Quantity` when read. */
export abstract class LineUnits {
  protected readonly unit: Unit;
  /** In ten-thousandths of the unit. */
  abstract readonly requestedScaled: number;
  /** In ten-thousandths of the unit. */
  abstract readonly allowedScaled: number;

  constructor(unit: Unit) {
    this.unit = unit;
  }

  /** The units the plan asks for. */
  get requested(): Quantity<Unit> {
    return new Quantity(this.requestedScaled, this.unit);
  }

  /** The units on days that qualify. */
  get allowed(): Quantity<Unit> {
    return new Quantity(this.allowedScaled, this.unit);
  }

  /** The units that are not allowed: requested − allowed. */
  get cut(): Quantity<Unit> {
    return new Quantity(this.requestedScaled - this.allowedScaled, this.unit);
  }
}

/** One month of a line of somebody who is not eligible: its units, and why they were cut. It has no amounts. */
export class LineMonthUnitsRow extends LineUnits {
  override readonly requestedScaled: number;
  override readonly allowedScaled: number;
  private readonly monthNumber: Month;
  private readonly cutUnits: readonly CutUnits[];

  constructor(unit: Unit, month: Month, requestedScaled: number, allowedScaled: number, cutUnits: readonly CutUnits[]) {
    super(unit);
    this.requestedScaled = requestedScaled;
    this.allowedScaled = allowedScaled;
    this.monthNumber = month;
    this.cutUnits = cutUnits;
  }

  /** Such as `"2019-03"`. */
  get month(): string {
    return formatMonth(this.monthNumber);
  }

  /** Why units were cut; the units add up to what is cut. */
  get cuts(): readonly CutRow[] {
    return cutRows(this.unit, this.cutUnits);
  }

  toJSON(): LineMonthUnitsDocument {
    const numbers = { requested: this.requestedScaled, allowed: this.allowedScaled, cuts: this.cutUnits };
    // What the text holds is what the document is.
    return parsed((into) => {
      putLineMonthUnits(into, this.monthNumber, numbers);
    }) as LineMonthUnitsDocument;
  }
}
