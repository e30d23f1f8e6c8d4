import type { Id, MoneyText, ShareText } from "../sources/index.js";

/** What public support does when the amounts and prices that one assumption gives are lower or higher, everything else as it is. */
export interface Movement {
  /** Id of the source, or `input:` and the id of the open input. */
  readonly assumption: Id;
  /** By which share its numbers are lower and higher, such as `"0.10"`. */
  readonly share: ShareText;
  /** How many numbers are moved. */
  readonly numbers: number;
  /** By how much public support changes when they are lower. */
  readonly lower: MoneyText;
  /** By how much public support changes when they are higher. */
  readonly higher: MoneyText;
  /** How many people's public support changes by either. */
  readonly people: number;
}

/** An assumption that is not moved, and why. */
export interface NotMoved {
  readonly assumption: Id;
  /** `no-amount`: it gives no amount and no price; `refused`: with its numbers lower or higher there is no scheme. */
  readonly why: "no-amount" | "refused";
}

/** What moves a result. Each assumption is moved alone; how likely a range is, nobody says. */
export interface Movements {
  /** How many people are counted; whoever lacks a fact under any of the rules is set aside. */
  readonly people: number;
  readonly setAside: number;
  /** Public support by the rules as they are. */
  readonly support: MoneyText;
  /** The largest change first. */
  readonly moved: readonly Movement[];
  readonly notMoved: readonly NotMoved[];
}
