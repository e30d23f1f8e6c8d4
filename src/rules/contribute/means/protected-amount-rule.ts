import type { Id } from "../../../sources/index.js";
import type { Dated } from "../../../person/dated.js";
import type { ResidenceKind } from "../../../person/residence.js";
import type { Rounding } from "../../../numbers/index.js";
import type { AmountParameter, ShareParameter } from "../../reading/parameter.js";

/** An amount a month at a place from a day to a day. */
export interface PlaceAmount extends Dated {
  /** Municipality, region or country, the narrowest with an amount on the day decides; left out, everywhere. */
  readonly place?: Id;
  /**
   * In the scheme's currency.
   *
   * @unit {currency} per {per:month}
   */
  readonly amount: AmountParameter;
  /** Id of the source. */
  readonly source: Id;
}

/** What is added for each member of the household after the first. */
export interface FurtherMember {
  /** Share of the first person's amount, such as `"0.7"`. */
  readonly share: ShareParameter;
  /** How the amount of a further member is rounded, before it is counted for each of them. */
  readonly rounding: Rounding;
  /** Id of the source. */
  readonly source: Id;
}

/** Income that a test leaves to a person: an amount for the first person of a household, and for each further member a share of it. */
export interface ProtectedAmount {
  readonly amounts: readonly PlaceAmount[];
  /** Whose place it is, where amounts name places: that of the client's declared or actual residence. */
  readonly residence?: ResidenceKind;
  /** Left out, the household's size does not matter. */
  readonly furtherMember?: FurtherMember;
}
