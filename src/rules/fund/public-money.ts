import type { Qualified } from "../when/is-for.js";
import type { PlaceSpan } from "../../person/facts/spans.js";
import type { UnitLists } from "../limit/give/shown-units.js";

/** Public money to be shared by sources: by month, and by line and month where the scheme splits by line. */
export interface PublicMoney extends Qualified {
  /** Minor units of each month. */
  readonly months: readonly number[];
  /** Minor units at `line * months + month`. */
  readonly lines: readonly number[];
  readonly names: readonly { readonly id: string; readonly service: string }[];
  /** What unit costs are worked out with. */
  readonly units: UnitsToPay;
}

/** The units that the public money is for: lists with one number at `line * months + month`. */
export interface UnitsToPay {
  /** Where the person lives; the place decides over the unit cost. */
  readonly places: readonly PlaceSpan[];
  /** Of which the allowed ones are paid. */
  readonly planned: UnitLists;
  /** In minor units. */
  readonly cost: readonly number[];
  /** In minor units. */
  readonly covered: readonly number[];
}
