import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { Table } from "../entry.js";

/** A group of people to whom a duty is owed. */
export interface BasketGroup {
  readonly id: string;
  readonly label: Label;
}

/** A service that every municipality must offer to a group from a day. */
export interface Duty extends Dated {
  /** Id of the service in the catalogue. */
  readonly service: string;
  readonly group: string;
  /** All municipalities alike: the two levels of 2020 were not kept. */
  readonly level: "every-municipality";
  /** From which age of the person, in complete years; left out, from any. */
  readonly ageFrom?: string;
  /** The day on which it was last seen, where that is later than the day of its source. */
  readonly seenOn?: string;
  readonly source: string;
}

/**
 * A duty that may hold, as long as no dated one of its service and group does: the day from which a service must be offered is not published (`day`), or the sources do not agree on the group
 * to which it is owed (`group`).
 */
export interface UndatedDuty {
  readonly service: string;
  readonly group: string;
  readonly level: "every-municipality";
  /** What is not known of it. */
  readonly unknown: "day" | "group";
  /** The first day on which the duty can hold. */
  readonly notBefore: string;
  readonly source: string;
}

/** What a document proposed, as it stood then. */
export interface Proposal {
  readonly id: string;
  /** The day of the document, or its month. */
  readonly proposedOn: string;
  readonly service: string;
  readonly group: string;
  /** The priority of the group, 1 the most urgent, where the document ranks them. */
  readonly priority?: string;
  /** From when it was planned, where the document says. */
  readonly plannedFrom?: string;
  readonly source: string;
}

/** A share of the state in a service of the basket that was named and of which no adoption was found. */
export interface NamedStateShare {
  readonly service: string;
  readonly group: string;
  readonly share: string;
  readonly source: string;
}

/** The mandatory services of municipalities. */
export interface BasketTable extends Table {
  readonly groups: readonly BasketGroup[];
  readonly duties: readonly Duty[];
  readonly undated: readonly UndatedDuty[];
  readonly proposals: readonly Proposal[];
  readonly stateShares: readonly NamedStateShare[];
}
