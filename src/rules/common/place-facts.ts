import type { Period } from "../../calendar/index.js";
import type { Place } from "./place.js";

/** Which wider place a place lies in, with days. */
export interface MembershipFacts extends Period {
  readonly place: string;
  readonly path: string;
}

/** A place with its dates parsed. */
export interface PlaceFacts extends Period {
  readonly place: Place;
  readonly within: readonly MembershipFacts[];
}
