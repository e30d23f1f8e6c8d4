import type { ComparedMeasures } from "../../compare/compared-amounts.js";
import type { ComparedRules, SetAside } from "../../compare/document.js";
import type { Id, Label, MoneyText } from "../../sources/index.js";

/** By how much each measure changes. */
export interface MeasureChanges {
  /** The approved budgets. */
  readonly budget: MoneyText;
  /** What the allowed units cost. */
  readonly cost: MoneyText;
  /** Public support: what the funding sources pay. */
  readonly support: MoneyText;
  /** What people and their relatives pay. */
  readonly outOfPocket: MoneyText;
}

/** By how much a change changes what one source pays; each as of {@link ChangeEffect}. */
export interface SourceChanges {
  readonly source: Id;
  readonly alone: MoneyText;
  readonly inOrder: MoneyText;
  readonly last: MoneyText;
  readonly share?: MoneyText;
}

/** What one change of a reform does, apart from the others. */
export interface ChangeEffect {
  /** Id of the reform. */
  readonly reform: Id;
  /** Id of the change; left out where each reform is looked at as a whole. */
  readonly change?: Id;
  /** Why it is made, or what the reform is called. */
  readonly label: Label;
  /** How many rows of the scheme it hits. */
  readonly rows: number;
  /** How many of the people compared it changes an amount of, or who pays it, when it is made alone. */
  readonly people: number;
  /** What changes where it alone is made. */
  readonly alone: MeasureChanges;
  /** What it adds to those that stand before it. */
  readonly inOrder: MeasureChanges;
  /** What it adds where all others are made. */
  readonly last: MeasureChanges;
  /**
   * Its share of the whole change: what it adds, as the mean over every order in which the changes can be made (Shapley), by largest
   * remainder to the cent. Left out where there are more than six changes.
   */
  readonly share?: MeasureChanges;
  /**
   * What the sources pay: those of which some amount changes by some of the changes. Together they pay what public support
   * changes by; shares are rounded for each source, and so may be a cent apart from it.
   */
  readonly bySource: readonly SourceChanges[];
}

/** A reform taken apart: what each of its changes does, for the same people with the same use. */
export interface ChangeEffects {
  readonly schemaVersion: 1;
  readonly kind: "change-effects";
  /** What is held the same. */
  readonly assumes: "same-people-same-use";
  /** Whether a person is made up. */
  readonly synthetic: boolean;
  readonly baseline: ComparedRules;
  readonly currency: string;
  readonly people: {
    readonly all: number;
    readonly compared: number;
    /** People who lack a fact, or whose case is refused, by the scheme as some of the changes make it. */
    readonly setAside: number;
  };
  readonly setAside: readonly SetAside[];
  /** The scheme as it is, and with all changes. */
  readonly totals: ComparedMeasures;
  readonly changes: readonly ChangeEffect[];
  /** The whole change less what the changes do alone: below 0 where they do in part the same. */
  readonly together: MeasureChanges;
}
