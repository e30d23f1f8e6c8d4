import { formatMonth, monthOf, type Month } from "../calendar/index.js";
import type { Unit } from "../person/unit.js";
import { Quantity } from "../numbers/index.js";
import type { CutUnits } from "../outcome/cut.js";
import { cutRows, type CutRow } from "./rows/cut-row.js";
import type { LineMonthUnitsDocument, LineUnitsDocument } from "./document/lines.js";
import { parsed } from "./json/bytes.js";
import { putLineMonthUnits, putLineUnits } from "./line-text.js";
import { monthCountOf, type LineName, type OutcomeNumbers } from "./numbers.js";
import { partsOfMonth } from "./parts-of-month.js";
import { sumEvery } from "./sums.js";

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

/** A line of the plan of somebody who is not eligible: its units over all its months. It has no amounts. */
export class LineUnitsRow extends LineUnits {
  /** Id of the line in the plan. */
  readonly id: string;
  /** Id of the service. */
  readonly service: string;
  private readonly numbers: OutcomeNumbers;
  private readonly line: number;

  constructor(numbers: OutcomeNumbers, { id, service, unit }: LineName, line: number) {
    super(unit);
    this.id = id;
    this.service = service;
    this.numbers = numbers;
    this.line = line;
  }

  override get requestedScaled(): number {
    return unitsOfLine(this.numbers, this.numbers.units.requested, this.line);
  }

  override get allowedScaled(): number {
    return unitsOfLine(this.numbers, this.numbers.units.allowed, this.line);
  }

  /** The months of the case's period, each with its part. */
  get months(): readonly LineMonthUnitsRow[] {
    const { units, cuts, from } = this.numbers;
    const { requested, allowed } = units;
    const { line, unit } = this;
    const count = monthCountOf(this.numbers);
    const first = monthOf(from);
    return Array.from({ length: count }, (_, month) => {
      const at = line * count + month;
      const ofMonth = partsOfMonth(cuts, line, month);
      return new LineMonthUnitsRow(unit, first + month, requested[at] ?? 0, allowed[at] ?? 0, ofMonth);
    });
  }

  toJSON(): LineUnitsDocument {
    const { id, service, unit } = this;
    // What the text holds is what the document is.
    return parsed((into) => {
      putLineUnits(into, this.numbers, { id, service, unit }, this.line);
    }) as LineUnitsDocument;
  }
}

/** The units of a line over all months. */
export function unitsOfLine(numbers: OutcomeNumbers, list: readonly number[], line: number): number {
  const count = monthCountOf(numbers);
  return sumEvery(list, line * count, 1, (line + 1) * count);
}
