import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { Table } from "../entry.js";

/** An amount of money of a programme as it is published. */
export interface FundingPart {
  /** Id of the funding source, such as `"esf-plus"`. */
  readonly id: string;
  readonly label: Label;
  /** In euro, with the cents where they are published. */
  readonly amount: string;
  readonly unit: "EUR";
  /** Id of the source, where it is another than the total's: amounts worked out as total less the other parts. */
  readonly source: string;
}

/** How far parts may be from a total, because press figures are rounded or cut. */
export interface Tolerance {
  readonly amount: string;
  readonly unit: "EUR";
  readonly source: string;
}

/** A published total with its split. */
export interface Programme {
  readonly id: string;
  readonly label: Label;
  /** In euro. */
  readonly total: string;
  readonly unit: "EUR";
  /** The sources, which together are the total. Empty where no split is published. */
  readonly parts: readonly FundingPart[];
  /** Set where the parts are kinds of projects and no sources of money, so that no rate of co-financing follows from them. */
  readonly partsAre?: "projects";
  /** Amounts inside the total that are no split of it, such as cross-financing. */
  readonly ofWhich?: readonly FundingPart[];
  /** How far the parts may be from the total; left out, they sum to it exactly. */
  readonly tolerance?: Tolerance;
  readonly source: string;
}

/** A programme's published total, as its row says it. */
export type ProgrammeTotal = Omit<Programme, "parts" | "ofWhich">;

/** A published part of a programme's total: one of those that sum to it, or an amount inside it. */
export interface ProgrammePart extends FundingPart {
  readonly programme: string;
  readonly stands: "part" | "of-which";
}

/** A published figure of a programme that is no money: places, people, months. */
export interface Target {
  readonly id: string;
  readonly programme: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** What a line of the state budget cost or was planned to cost in a year. */
export interface BudgetLine {
  readonly line: "05.01.00" | "05.03.00";
  readonly amount: string;
  readonly unit: "EUR per year";
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** A time in which a programme does one thing. */
export interface ProgrammePhase extends Dated {
  readonly programme: string;
  readonly phase: string;
  readonly label: Label;
  readonly source: string;
}

/** People for whom a programme is. */
export interface ProgrammeGroup {
  readonly programme: string;
  readonly id: string;
  readonly label: Label;
  readonly source: string;
}

/** Money of a measure of which the whole was not found. */
export interface PartialMoney {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: "EUR";
  readonly source: string;
}

/** The money of the programmes. */
export interface ProgrammeTable extends Table {
  readonly programmes: readonly Programme[];
  readonly targets: readonly Target[];
  readonly phases: readonly ProgrammePhase[];
  readonly groups: readonly ProgrammeGroup[];
  readonly partial: readonly PartialMoney[];
  /** That a project is split as its programme, and that a phase's money is spread evenly: what functions assume. */
  readonly readings: readonly { readonly id: string; readonly reading: string; readonly source: string }[];
  readonly budgetLines: readonly BudgetLine[];
}
