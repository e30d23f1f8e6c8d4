import type { Id } from "../sources/index.js";
import type { Fact } from "./recorded.js";

/** `declared` is the address in the register, `actual` is where the person lives. They can differ. */
export type ResidenceKind = "declared" | "actual";

/** Every {@link ResidenceKind}. */
export const residenceKinds = ["declared", "actual"] as const satisfies readonly ResidenceKind[];

/** Where a person lives from a day to a day. Two residences of one kind never share a day. */
export interface Residence extends Fact {
  readonly kind: ResidenceKind;
  /** Id of the municipality, as the scheme names it. */
  readonly place: Id;
}
