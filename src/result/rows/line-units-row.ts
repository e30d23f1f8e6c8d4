import { monthOf } from "../../calendar/index.js";
import type { LineUnitsDocument } from "../document/lines.js";
import { parsed } from "../json/bytes.js";
import { putLineUnits } from "../line-text.js";
import { type LineName, type OutcomeNumbers, monthCountOf } from "../numbers.js";
import { partsOfMonth } from "../parts-of-month.js";
import { sumEvery } from "../sums.js";
import { LineMonthUnitsRow, LineUnits } from "../line-units.js";

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
    const { units, from } = this.numbers;
    const { requested, allowed } = units;
    const { line, unit } = this;
    const count = monthCountOf(this.numbers);
    const first = monthOf(from);
    return Array.from({ length: count }, (_, month) => {
      const at = line * count + month;
      const ofMonth = partsOfMonth(units.cuts, line, month);
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
