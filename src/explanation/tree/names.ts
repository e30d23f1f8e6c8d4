import type { Label } from "../../sources/index.js";

/** What ids of a scheme are called, by id. */
export type NamesOf = Readonly<Record<string, Label>>;

/** Names of what ids mean, for people. */
export interface Names {
  /** Names of services, by id. */
  readonly services: NamesOf;
  /** Names of levels, by id. */
  readonly levels: NamesOf;
  /** Names of funding sources, by id. */
  readonly sources: NamesOf;
  /** Names of places, by id. */
  readonly places: NamesOf;
  /** Names of target groups, by id. */
  readonly groups: NamesOf;
  /** Names of circumstances, by id. */
  readonly circumstances: NamesOf;
  /** Names of instruments that the scheme names, by id. */
  readonly instruments: NamesOf;
  /** Names of conditions that the scheme names, by id. */
  readonly conditions: NamesOf;
  /** Names of limits that the scheme names, by id. */
  readonly limits: NamesOf;
  /** Names of budgets beside the scheme's own, by id; left out where there are none. */
  readonly budgets?: NamesOf;
  /** Names of rules of contribution and of their exemptions, by place in the scheme. */
  readonly rules: NamesOf;
}
