import type { Unit } from "../../person/unit.js";
import type { Money } from "../../numbers/index.js";
import type { ResultForm } from "../../rules/compiled.js";
import { moneyIn } from "../money-in.js";
import { type OutsideMinor, type OutsideRow, outsideRows } from "./outside-row.js";
import { LineUnits } from "../line-units.js";

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

  /** What prices are above ceilings, and units received over limits: outside the cost and the budget, with why and who pays it. Mostly empty. */
  get outside(): readonly OutsideRow[] {
    return outsideRows(this.form.scheme, this.outsideMinors);
  }
}
