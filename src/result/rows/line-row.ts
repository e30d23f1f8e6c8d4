import { formatMonth, monthOf, type Month } from "../../calendar/index.js";
import type { Unit } from "../../person/unit.js";
import type { Money } from "../../numbers/index.js";
import type { ResultForm } from "../../rules/compiled.js";
import type { CutUnits } from "../../outcome/cut.js";
import { moneyIn } from "../money-in.js";
import type { LineDocument, LineMonthDocument } from "../document/lines.js";
import { cutRows, type CutRow } from "./cut-row.js";
import { outsideRows, sumByKind, type OutsideMinor, type OutsideRow } from "./outside-row.js";
import { parsed } from "../json/bytes.js";
import { putLine, putLineMonth } from "../line-text.js";
import { LineUnits, unitsOfLine } from "../line-units.js";
import type { LineName, ResultNumbers } from "../numbers.js";
import { partsOfLine, partsOfMonth } from "../parts-of-month.js";
import { sumEvery } from "../sums.js";

/** Units and amounts of a line, in one month or over all: integers inside, `Quantity` and `Money` when read. */
export abstract class LineAmounts extends LineUnits {
  protected readonly form: ResultForm;
  /** In minor units. */
  readonly costMinor: number;
  /** In minor units. */
  readonly coveredMinor: number;
  /** What is above ceilings, in minor units, by reason and bearer. */
  readonly outsideMinors: readonly OutsideMinor[];
  /** What is paid of the covered part, in minor units; undefined unless somebody pays and sources are split by line. */
  readonly contributionMinor: number | undefined;

  constructor(
    form: ResultForm,
    unit: Unit,
    costMinor: number,
    coveredMinor: number,
    outsideMinors: readonly OutsideMinor[],
    contributionMinor: number | undefined,
  ) {
    super(unit);
    this.form = form;
    this.costMinor = costMinor;
    this.coveredMinor = coveredMinor;
    this.outsideMinors = outsideMinors;
    this.contributionMinor = contributionMinor;
  }

  /** What the allowed units cost. */
  get cost(): Money {
    return moneyIn(this.form.scheme, this.costMinor);
  }

  /** The part of the cost within the budget. */
  get covered(): Money {
    return moneyIn(this.form.scheme, this.coveredMinor);
  }

  /** The part of the cost that the budget does not cover. */
  get uncovered(): Money {
    return moneyIn(this.form.scheme, this.costMinor - this.coveredMinor);
  }

  /** What client and relatives pay of the covered part; undefined unless somebody pays and sources are split by line. */
  get contribution(): Money | undefined {
    return this.contributionMinor === undefined ? undefined : moneyIn(this.form.scheme, this.contributionMinor);
  }

  /** What the sources pay of the covered part; undefined where {@link contribution} is. */
  get funded(): Money | undefined {
    if (this.contributionMinor === undefined) return undefined;
    return moneyIn(this.form.scheme, this.coveredMinor - this.contributionMinor);
  }

  /** What prices are above ceilings: outside the cost and the budget, with why and who pays it. Mostly empty. */
  get outside(): readonly OutsideRow[] {
    return outsideRows(this.form.scheme, this.outsideMinors);
  }
}

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
    const { form, lines, units, cuts, cost, outside, covered, contributionParts, from } = this.numbers;
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
        partsOfMonth(cuts, line, month),
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
