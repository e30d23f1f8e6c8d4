import type { Dated } from "../../person/dated.js";
import type { Id } from "../../sources/index.js";
import type { Address } from "../number/address.js";

/**
 * What happens with a number, a word or a row: `changed` (it is another), `inserted` (it was not there), `ended` (it is no more there),
 * `replaced` (a part that is put in its place differs in nothing that has a key, such as the order of its rows), or `goes-along` (no change
 * names it; it is worked out of a parameter that is another).
 */
export type EffectKind = "changed" | "inserted" | "ended" | "replaced" | "goes-along";

/** What a reform does in a place of a scheme, from a day to a day. */
export interface Effect extends Address, Dated {
  /** Id of the reform; of several that act together, with `+` between them. */
  readonly reform: Id;
  /** Id of the change; of several that act together, with `+` between them. */
  readonly change: Id;
  readonly what: EffectKind;
  /** The key of the number or word; left out where a row or part without numbers comes, goes or is replaced. */
  readonly field?: string;
  /** What stood there; left out where nothing did. */
  readonly before?: string;
  /** What stands there now; left out where nothing does. */
  readonly after?: string;
}
