import type { Dated } from "../../person/dated.js";
import type { Unit } from "../../person/unit.js";
import type { Certainty } from "../../sources/index.js";

/**
 * Whose money a published price is: what one unit costs (`full-cost`), what the client pays of it (`client-fee`), or a price of
 * which the list does not say whether it covers the cost (`unclear`).
 */
export type PriceBasis = "full-cost" | "client-fee" | "unclear";

/** A published price as its list has it, without days. */
interface ListedPrice {
  readonly id: string;
  /** Id of the service in the catalogue. */
  readonly service: string;
  /** Id of the municipality, or of the country. */
  readonly place: string;
  /** Whose price it is where that is not the municipality itself. */
  readonly provider?: string;
  /** What the list calls it. */
  readonly listed: string;
  /** For whom; left out, for anybody. */
  readonly audience?: "child" | "adult";
  /** Whether one person is served or a group; a group's price is for one person of it unless the note says otherwise. */
  readonly form: "individual" | "group";
  readonly unit: Unit;
  /** In euro per unit. */
  readonly price: string;
  readonly basis: PriceBasis;
  readonly note?: string;
  /** Id of the source. */
  readonly source: string;
}

/**
 * A published price from the day its list gives to the day before the next one. Where no end is stated, it is `"open"`, or the end of
 * the place, and `seenOn` says to which day the price is known to hold.
 */
export interface PublishedPrice extends ListedPrice, Dated {
  /** The day on which the price was last seen; left out where the end is stated. After it the price is a projection. */
  readonly seenOn?: string;
}

/** A price of a day, and how sure it is: as sure as its list, or an assumption where it is held over the day it was last seen. */
export interface PriceOnDay extends PublishedPrice {
  readonly certainty: Certainty;
}

/** A published price of which the list does not say from which day it holds. */
export interface UndatedPrice extends ListedPrice {
  /** The last day, where a later list ended it. */
  readonly lastDay?: string;
}
