import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";

/** From the widest to the narrowest. A price of a narrower place comes before one of a wider. */
export type PlaceKind = "country" | "region" | "municipality";

/** Every {@link PlaceKind}, widest first. */
export const placeKinds = ["country", "region", "municipality"] as const satisfies readonly PlaceKind[];

/** Which wider place a place lies in, from a day to a day. */
export interface PlaceMembership extends Dated {
  readonly place: string;
}

/** A country, region or municipality that a scheme knows, and the days on which it exists. */
export interface Place extends Dated {
  readonly id: string;
  readonly label: Label;
  readonly kind: PlaceKind;
  /** The wider places it lies in, each with dates, because reforms move borders. */
  readonly within?: readonly PlaceMembership[];
  /** Official code, such as the municipality's ATVK code. */
  readonly code?: string;
  /** Ids of the places that took over when it ended. */
  readonly successors?: readonly string[];
  /** Id of the source. */
  readonly source?: string;
}
