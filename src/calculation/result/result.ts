import { formatDay, monthOf, type Day } from "../../calendar/index.js";
import type { Unit } from "../../client/index.js";
import type { SchemeName, ResultForm } from "../../scheme/index.js";
import type { CutUnits, DaySpan, Outcome } from "../../trace/index.js";
import type { OutsideAmount } from "../cost/outside.js";
import type { BudgetAdjustment } from "../entitle/adjust.js";
import type { BudgetSegment } from "../entitle/budget.js";
import { unitCostNumbers } from "../fund/unit-costs.js";
import { outcomeOf, type Eligibility } from "../entitle/eligibility.js";
import type { ShownUnits } from "../limit/shown-units.js";
import type { PeriodBudget } from "../entitle/personal-budget.js";
import { Amounts } from "./amounts.js";
import { budgetOf, remainingByMonth, type Budget } from "./budget.js";
import type { ResultDocument } from "./document.js";
import { bytesOf, textOf } from "./json-bytes.js";
import { LineRow } from "./line-row.js";
import { MonthRow } from "./month-row.js";
import { sumByKind } from "./outside-row.js";
import { resultBytes } from "./result-text.js";
import { sumEvery } from "./sums.js";
import { sumUnitCosts } from "./unit-cost-row.js";
import { payersOf, type ContributionParts } from "./payer-row.js";

const none: readonly never[] = [];

/** What a result keeps of a plan line. */
export interface LineName {
  readonly id: string;
  readonly service: string;
  readonly unit: Unit;
}

/** The integers of a result. Flat lists hold one number for each line and month, at `line * months + month`. */
export interface ResultNumbers {
  readonly case: string;
  readonly client: string;
  readonly synthetic: boolean;
  readonly form: ResultForm;
  /** The day of knowledge; NaN where everything recorded counts. */
  readonly knownOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly eligibility: Eligibility;
  readonly indicative: number;
  readonly approved: number;
  readonly segments: readonly BudgetSegment[];
  /** Empty where the budget is one for the whole case, without minimum, maximum and decisions. */
  readonly budgetPeriods: readonly PeriodBudget[];
  readonly adjustments: readonly BudgetAdjustment[];
  readonly lines: readonly LineName[];
  /** Requested and allowed, in ten-thousandths of a unit. */
  readonly units: ShownUnits;
  /** Why units were cut, by line and then by month; mostly empty. */
  readonly cuts: readonly CutUnits[];
  readonly cost: readonly number[];
  /** What is above ceilings, by line and then by month; mostly empty. */
  readonly outside: readonly OutsideAmount[];
  readonly covered: readonly number[];
  /** By month. */
  readonly contribution: readonly number[];
  /** Who pays it. */
  readonly contributionParts: ContributionParts;
  /** At `month * sources + source`. */
  readonly sources: readonly number[];
  /** Of the sources that pay by unit cost, by month: accepted, funded and paid of each; empty where there is none. */
  readonly unitCosts: readonly number[];
  readonly assumptions: readonly string[];
}

/**
 * What a calculation gives for one person: outcome, budget, units and costs by line and month, who pays, and the assumptions
 * it rests on. Read-only. Integers inside; rows with `Money` and `Quantity` are made when they are read.
 */
export class Result {
  /** The integers behind the rows, for programs that add up many results. */
  readonly numbers: ResultNumbers;

  constructor(numbers: ResultNumbers) {
    this.numbers = numbers;
  }

  /** Id of the case. */
  get case(): string {
    return this.numbers.case;
  }

  /** Id of the client. */
  get client(): string {
    return this.numbers.client;
  }

  /** True where the person is made up. */
  get synthetic(): boolean {
    return this.numbers.synthetic;
  }

  /** The scheme by which it was calculated. */
  get scheme(): SchemeName {
    return this.numbers.form.scheme;
  }

  /** Amounts rest on the units planned. */
  get basis(): "planned" {
    return "planned";
  }

  /** The days asked about, both included. */
  get period(): DaySpan {
    return { from: formatDay(this.numbers.from), to: formatDay(this.numbers.to) };
  }

  /** The day whose knowledge counts: what was recorded later does not. Undefined where everything recorded counts. */
  get knownOn(): string | undefined {
    const { knownOn } = this.numbers;
    return Number.isNaN(knownOn) ? undefined : formatDay(knownOn);
  }

  /** Whether the person is eligible, and on which days; or every reason why not; or the facts that are missing. */
  get outcome(): Outcome {
    return outcomeOf(this.numbers.eligibility);
  }

  /** Ids of the scheme's sources that are assumptions, and `input:` with the id of a supplied input, by code unit. */
  get assumptions(): readonly string[] {
    return this.numbers.assumptions;
  }

  /** The budget; undefined unless the outcome is eligible, because a budget that does not apply is not a budget of zero. */
  get budget(): Budget | undefined {
    return this.numbers.eligibility.state === "eligible" ? budgetOf(this.numbers) : undefined;
  }

  /** The lines of the plan in canonical order, each with its months. Empty where the outcome is incomplete. */
  get lines(): readonly LineRow[] {
    const { lines, cost } = this.numbers;
    return cost.length === 0 ? [] : lines.map((name, line) => new LineRow(this.numbers, name, line));
  }

  /** The months of the period. Empty where the outcome is incomplete. */
  get months(): readonly MonthRow[] {
    const { form, eligibility, cost, outside, covered, contribution, sources, unitCosts, from, to } = this.numbers;
    const { relatives, byRelative } = this.numbers.contributionParts;
    const unitCostCount = form.unitCostIds.length * unitCostNumbers;
    if (eligibility.state === "incomplete") return [];
    const first = monthOf(from);
    const monthCount = monthOf(to) - first + 1;
    const count = form.sourceIds.length;
    const remaining = eligibility.state === "eligible" ? remainingByMonth(this.numbers) : none;
    const rows: MonthRow[] = [];
    // Of nothing, nothing is picked out: most results have neither amounts outside, relatives nor unit costs.
    for (let index = 0; index < monthCount; index += 1) {
      const paid = contribution[index] ?? 0;
      rows.push(
        new MonthRow(
          form,
          first + index,
          sumEvery(cost, index, monthCount),
          sumEvery(covered, index, monthCount),
          paid,
          sources.slice(index * count, (index + 1) * count),
          outside.length === 0 ? none : sumByKind(outside.filter((amount) => amount.month === index)),
          relatives.length === 0
            ? none
            : payersOf(
                this.client,
                paid,
                relatives,
                byRelative.slice(index * relatives.length, (index + 1) * relatives.length),
              ),
          unitCostCount === 0 ? none : unitCosts.slice(index * unitCostCount, (index + 1) * unitCostCount),
          remaining[index],
        ),
      );
    }
    return rows;
  }

  /** The amounts over all lines and months. */
  get totals(): Amounts {
    const { form, cost, outside, covered, contribution, sources } = this.numbers;
    const { relatives, byRelative } = this.numbers.contributionParts;
    const bySource = form.sourceIds.map((_, index) => sumEvery(sources, index, form.sourceIds.length));
    const paid = sumEvery(contribution, 0, 1);
    const ofRelatives = relatives.map((_, index) => sumEvery(byRelative, index, relatives.length));
    return new Amounts(
      form,
      sumEvery(cost, 0, 1),
      sumEvery(covered, 0, 1),
      paid,
      bySource,
      sumByKind(outside),
      payersOf(this.client, paid, relatives, ofRelatives),
      sumUnitCosts(this.numbers.unitCosts, form),
    );
  }

  /**
   * The JSON text of the result: byte for byte what `JSON.stringify` writes of it, in a fraction of the time. `parseResult` reads
   * it back.
   */
  toText(): string {
    return textOf(resultBytes(this));
  }

  /** {@link toText} in UTF-8, for files of many results. */
  toBytes(): Uint8Array {
    return bytesOf(resultBytes(this));
  }

  /** What `JSON.stringify` writes; `parseResult` reads it back. */
  toJSON(): ResultDocument {
    // What the text holds is what the document is.
    return JSON.parse(this.toText()) as ResultDocument;
  }
}
