import type { Id, MoneyText, MonthText } from "../sources/index.js";

/** An amount by two sets of rules, and by how much it changes. */
export interface ComparedAmount {
  /** By the rules before. */
  readonly before: MoneyText;
  /** By the rules after. */
  readonly after: MoneyText;
  /** After less before; below 0 where it falls. */
  readonly change: MoneyText;
}

/** The measures of a group of people. */
export interface ComparedMeasures {
  /** The approved budgets. */
  readonly budget: ComparedAmount;
  /** What the allowed units cost. */
  readonly cost: ComparedAmount;
  /** Public support: what the funding sources pay. */
  readonly support: ComparedAmount;
  /** What people and their relatives pay: contributions, what budgets do not cover, and what they bear above ceilings or over limits. */
  readonly outOfPocket: ComparedAmount;
}

/** A group of people: everybody is in one group of a break-down, so that its groups add up to the total. */
export interface ComparedGroup extends ComparedMeasures {
  /** The key of the group, such as an id of a level or place; `none` for people of whom it is not known. */
  readonly group: string;
  /** How many people are in it. */
  readonly people: number;
  /** How many cases stand for them; left out where each case is one person. */
  readonly cases?: number;
}

/** What a funding source pays. */
export interface ComparedSource extends ComparedAmount {
  readonly source: Id;
}

/** What a service costs, and how much of that the budgets cover. */
export interface ComparedService {
  readonly service: Id;
  readonly cost: ComparedAmount;
  readonly covered: ComparedAmount;
}

/** A month: budgets are of longer periods, and so have none. */
export interface ComparedMonth {
  readonly month: MonthText;
  readonly cost: ComparedAmount;
  readonly support: ComparedAmount;
  readonly outOfPocket: ComparedAmount;
}

/** What changes for somebody, by every measure. */
export interface ComparedPerson extends ComparedMeasures {
  /** Id of the case. */
  readonly case: Id;
  readonly client: Id;
}
