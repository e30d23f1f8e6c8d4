import { monthOf } from "../../calendar/index.js";
import type { LineDocument } from "../document/lines.js";
import { sumByKind } from "./outside-row.js";
import { parsed } from "../json/bytes.js";
import { putLine } from "../line-text.js";
import { unitsOfLine } from "./line-units-row.js";
import type { LineName, ResultNumbers } from "../numbers.js";
import { partsOfLine, partsOfMonth } from "../parts-of-month.js";
import { sumEvery } from "../sums.js";
import { LineAmounts } from "./line-amounts.js";
import { LineMonthRow } from "./line-month-row.js";

/** A line of the plan over all its months. */
export class LineRow extends LineAmounts {
  /** Id of the line in the plan. */
  readonly id: string;
  /** Id of the service. */
  readonly service: string;
  private readonly numbers: ResultNumbers;
  private readonly line: number;

  constructor(numbers: ResultNumbers, { id, service, unit }: LineName, line: number) {
    const { form, lines, cost, covered, outside, contributionParts } = numbers;
    const count = cost.length / lines.length;
    const start = line * count;
    const sum = (list: readonly number[]) => sumEvery(list, start, 1, start + count);
    const { byLine } = contributionParts;
    super(
      form,
      unit,
      sum(cost),
      sum(covered),
      sumByKind(partsOfLine(outside, line)),
      byLine.length === 0 ? undefined : sum(byLine),
    );
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

  /** The months of the case's period, each with its part; made when they are read, because most readers want the line only. */
  get months(): readonly LineMonthRow[] {
    const { form, lines, units, cost, outside, covered, contributionParts, from } = this.numbers;
    const { requested, allowed } = units;
    const { line } = this;
    const count = cost.length / lines.length;
    const first = monthOf(from);
    return Array.from({ length: count }, (_, month) => {
      const at = line * count + month;
      return new LineMonthRow(
        form,
        this.unit,
        first + month,
        requested[at] ?? 0,
        allowed[at] ?? 0,
        cost[at] ?? 0,
        covered[at] ?? 0,
        partsOfMonth(outside, line, month),
        contributionParts.byLine[at],
        partsOfMonth(units.cuts, line, month),
      );
    });
  }

  toJSON(): LineDocument {
    const { id, service, unit } = this;
    // What the text holds is what the document is.
    return parsed((into) => {
      putLine(into, this.numbers, { id, service, unit }, this.line);
    }) as LineDocument;
  }
}
