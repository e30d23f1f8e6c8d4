import type { Money } from "../numbers/index.js";
import type { ResultForm } from "../rules/compiled.js";
import { putAmounts } from "./amounts-text.js";
import type { AmountsDocument } from "./document/amounts.js";
import { parsed, putText } from "./json/bytes.js";
import { outsideRows, type OutsideMinor, type OutsideRow } from "./rows/outside-row.js";
import type { PayerMinor } from "./rows/payer-row.js";
import { unitCostRows, type UnitCostRow } from "./rows/unit-cost-row.js";
import { moneyIn } from "./money-in.js";

/** Amounts of a month or a total: integers of minor units inside, `Money` when read. */
export class Amounts {
  protected readonly form: ResultForm;
  /** Cost in minor units. */
  readonly costMinor: number;
  /** Covered part in minor units. */
  readonly coveredMinor: number;
  /** Contribution in minor units. */
  readonly contributionMinor: number;
  /** What each source pays, in minor units, in the order of the sources. */
  readonly sourceMinors: readonly number[];
  /** What is above ceilings, in minor units, by reason and bearer. */
  readonly outsideMinors: readonly OutsideMinor[];
  /** Who pays the contribution, the client first; empty where nobody but the client is asked. */
  readonly payerMinors: readonly PayerMinor[];
  /** Of each source that pays by unit cost: accepted, funded and paid, in minor units. */
  readonly unitCostMinors: readonly number[];
  /** What is paid out as money, in minor units: 0 where services are bought. */
  readonly paidOutMinor: number;

  constructor(
    form: ResultForm,
    costMinor: number,
    coveredMinor: number,
    contributionMinor: number,
    sourceMinors: readonly number[],
    outsideMinors: readonly OutsideMinor[],
    payerMinors: readonly PayerMinor[],
    unitCostMinors: readonly number[],
    paidOutMinor: number,
  ) {
    this.form = form;
    this.costMinor = costMinor;
    this.coveredMinor = coveredMinor;
    this.contributionMinor = contributionMinor;
    this.sourceMinors = sourceMinors;
    this.outsideMinors = outsideMinors;
    this.payerMinors = payerMinors;
    this.unitCostMinors = unitCostMinors;
    this.paidOutMinor = paidOutMinor;
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

  /** What the client, and liable relatives after the client, pay of the covered part. */
  get contribution(): Money {
    return moneyIn(this.form.scheme, this.contributionMinor);
  }

  /** What the sources pay of the covered part. */
  get funded(): Money {
    return moneyIn(this.form.scheme, this.coveredMinor - this.contributionMinor);
  }

  /** What of the budget is paid out as money. No part of the JSON, where `budget.payments` says it. */
  get paidOut(): Money {
    return moneyIn(this.form.scheme, this.paidOutMinor);
  }

  /** What each source pays, by its id, in the order of the scheme. */
  get bySource(): ReadonlyMap<string, Money> {
    const { scheme, sourceIds } = this.form;
    const amounts = new Map<string, Money>();
    for (let index = 0; index < sourceIds.length; index += 1) {
      amounts.set(sourceIds[index] ?? "", moneyIn(scheme, this.sourceMinors[index] ?? 0));
    }
    return amounts;
  }

  /** What each source that pays by unit cost accepts, against what the units cost; empty where none does. */
  get unitCosts(): ReadonlyMap<string, UnitCostRow> {
    return unitCostRows(this.form, this.unitCostMinors);
  }

  /** Who pays the contribution, by id, the client first; empty where nobody but the client is asked. */
  get byPayer(): ReadonlyMap<string, Money> {
    return new Map(this.payerMinors.map(({ id, minor }) => [id, moneyIn(this.form.scheme, minor)]));
  }

  /** What prices are above ceilings, and units received over limits: outside the cost and the budget, with why and who pays it. Mostly empty. */
  get outside(): readonly OutsideRow[] {
    return outsideRows(this.form.scheme, this.outsideMinors);
  }

  /** The amounts as decimal texts. */
  toJSON(): AmountsDocument {
    // What the text holds is what the document is.
    return parsed((into) => {
      putText(into, "{");
      putAmounts(into, this.form, this);
      putText(into, "}");
    }) as AmountsDocument;
  }
}
