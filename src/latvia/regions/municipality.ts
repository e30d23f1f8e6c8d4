import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";

/** A code of the classification of administrative territories (ATVK), from a day to a day. */
export interface DatedCode extends Dated {
  readonly code: string;
}

/** The planning region a municipality lies in, from a day to a day. */
export interface DatedRegion extends Dated {
  /** Id of the planning region. */
  readonly region: string;
  /** Id of the source. */
  readonly source: string;
}

/**
 * A municipality of Latvia and the days on which it exists.
 *
 * The reform of 2021-07-01 founded every county anew, with new codes and mostly new borders. So a county of before is an entry
 * of its own, its id ending in `-2009`, and names its successor; a city that the reform left alone is one entry throughout.
 */
export interface Municipality extends Dated {
  readonly id: string;
  readonly label: Label;
  /** A city with a council of its own (*valstspilsēta*), or a county of towns and parishes (*novads*). */
  readonly form: "state-city" | "county";
  /** ISO 3166-2 code, such as `"LV-097"`. */
  readonly iso: string;
  /** ATVK codes by date; days before the first one are not known to this table. */
  readonly atvk: readonly DatedCode[];
  /** Planning regions by date, without gap or overlap. */
  readonly regions: readonly DatedRegion[];
  /** Ids of the municipalities that took over when it ended. */
  readonly successors?: readonly string[];
  /** Id of the source of its dates and codes. */
  readonly source: string;
}
