import type { SampledAmount } from "../compare/document.js";
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
  /** Where cases stand for people, between which amounts both would lie, had the cases been drawn at random: 1.96 standard errors. */
  readonly sampling?: { readonly lower: SampledAmount; readonly higher: SampledAmount };
  /** How many people's public support changes by either. */
  readonly people: number;
  /**
   * Whether public support goes one way all along: at every value that was looked at between both ends it `rises` or `falls` (or stays)
   * as the numbers grow, so that the ends are its bounds; `turns` where it does not. Left out where nothing between the ends was looked at.
   */
  readonly course?: "rises" | "falls" | "same" | "turns";
  /** The least and the greatest change at the values that were looked at, where it turns. */
  readonly bounds?: { readonly least: MoneyText; readonly most: MoneyText };
}

/** An assumption that is not moved, and why. */
export interface NotMoved {
  readonly assumption: Id;
  /** `no-amount`: it gives no amount and no price; `refused`: with its numbers lower or higher there is no scheme. */
  readonly why: "no-amount" | "refused";
}

/** All assumptions moved at once, each by a share of its own that is drawn anew. */
export interface MovedTogether {
  /** How many draws gave rules. */
  readonly draws: number;
  /** How many gave none, such as where a higher level would have a lower amount. */
  readonly refused: number;
  /** What the draws begin from: the same number gives the same draws on every machine. */
  readonly seed: number;
  /** The least and the greatest change of public support of all draws. */
  readonly least: MoneyText;
  readonly most: MoneyText;
  /** Between which changes nine of ten draws lie, by nearest rank; left out under 20 draws. */
  readonly nineOfTen?: { readonly least: MoneyText; readonly most: MoneyText };
}

/** What moves a result. Each assumption is moved alone, and all of them at once where it is asked for; how likely a range is, nobody says. */
export interface Movements {
  /** How many people are counted; whoever lacks a fact under any of the rules is set aside. */
  readonly people: number;
  readonly setAside: number;
  /** How many cases stand for them all; left out where each case is one person. */
  readonly cases?: number;
  /** Public support by the rules as they are. */
  readonly support: MoneyText;
  /** Where cases stand for people, between which amounts it would lie, had they been drawn at random; left out of fewer than two cases. */
  readonly sampling?: SampledAmount;
  /** The largest change first. */
  readonly moved: readonly Movement[];
  readonly notMoved: readonly NotMoved[];
  readonly together?: MovedTogether;
}
