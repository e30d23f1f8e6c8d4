import type { Dated } from "../../person/dated.js";
import type { Id, Label } from "../../sources/index.js";

/** From the widest to the narrowest. A price of a narrower place comes before one of a wider. */
export type PlaceKind = "country" | "region" | "municipality";

/** Every {@link PlaceKind}, widest first. */
export const placeKinds = ["country", "region", "municipality"] as const satisfies readonly PlaceKind[];

/** Which wider place a place lies in, from a day to a day. */
export interface PlaceMembership extends Dated {
  /** Id of the wider place. */
  readonly place: Id;
}

/** A country, region or municipality that a scheme knows, and the days on which it exists. */
export interface Place extends Dated {
  /** Name by which cases, prices and other places refer to it, unique among the places. */
  readonly id: Id;
  readonly label: Label;
  readonly kind: PlaceKind;
  /** The wider places it lies in, each with dates, because reforms move borders. */
  readonly within?: readonly PlaceMembership[];
  /** Official code, such as the municipality's ATVK code. */
  readonly code?: string;
  /** Ids of the places that took over when it ended. */
  readonly successors?: readonly Id[];
  /** Id of the source. */
  readonly source?: Id;
}
