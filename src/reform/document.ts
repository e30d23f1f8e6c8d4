import type { Rounding } from "../numbers/index.js";
import type { Dated } from "../person/dated.js";
import type { AnyJson, DateText, DecimalText, EndText, Id, Label, ShareText, Source } from "../sources/index.js";
import type { KeyValue } from "./number/address.js";

/**
 * One change of a scheme, from a day to a day; outside them nothing changes. It either changes numbers (`field` with `set`, `input`, `add`
 * or `multiply`), or inserts rows (`insert`), ends rows (`end`), or puts another part in the place of one (`replace`).
 */
export interface Change {
  /** Name of the change, unique in the reform. */
  readonly id: Id;
  /** The place in the scheme, such as `"entitle.amounts"` or `"cost.prices"`, as `parameters` gives it. */
  readonly at: string;
  /** What the rows say under their keys; every row that says all of it is changed. Left out, every row of the place. */
  readonly where?: Readonly<Record<string, KeyValue>>;
  /** The key under which the number stands, such as `"amount"` or `"price"`. */
  readonly field?: string;
  /** The number from now on. */
  readonly set?: DecimalText;
  /** Id of the open input that gives the number from now on. */
  readonly input?: Id;
  /** What is added to the number; below 0, what is taken from it. */
  readonly add?: DecimalText;
  /** By what the number is multiplied; needs a rounding. */
  readonly multiply?: DecimalText;
  /** The share of the number that is multiplied, such as wages in a price; left out, all of it. */
  readonly ofShare?: ShareText;
  /** How what is multiplied is rounded. */
  readonly rounding?: Rounding;
  /** Rows that are added, with their days and sources, in the form that rows of this place have. */
  readonly insert?: readonly AnyJson[];
  /** The rows end on the day before `from`; `to` is the last day that they had. */
  readonly end?: true;
  /** The part that stands in the place from now on, in the form that it has in a scheme. */
  readonly replace?: AnyJson;
  /** The first day of the change. */
  readonly from: DateText;
  /** The last day of the change, itself included, or `"open"`. */
  readonly to: EndText;
  /** Why it is made: the title of the source of what is changed, where no other is given. */
  readonly reason: Label;
  /** Id of the source of what is changed, one of the reform or of the scheme; left out, the change is an assumption, and its reason says so. */
  readonly source?: Id;
}

/** The rules that a reform changes. */
export interface ReformBaseline {
  /** Id of the scheme. */
  readonly scheme: Id;
  /** Version of the scheme. */
  readonly version: string;
}

/** A change of rules as data: what is changed, from when to when, and why. A yearly edition of a law is a reform of the edition before. */
export interface Reform {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the form of reforms that this seko reads
   */
  readonly schemaVersion: 1;
  /** What the document is. */
  readonly kind: "reform";
  /** Name of the reform; the version of the changed scheme and its sources carry it. */
  readonly id: Id;
  readonly label: Label;
  /** Free text for readers. */
  readonly note?: string;
  readonly baseline: ReformBaseline;
  /** Version of the changed scheme; left out, the version of the baseline with `+` and the id of the reform. */
  readonly version?: string;
  /** Sources that changes and inserted rows name. */
  readonly sources?: readonly Source[];
  /** The changes; none of them sees what another has changed. */
  readonly changes: readonly Change[];
}

/** How many rows of a scheme a change of a reform hits. */
export interface RowsHit {
  /** Id of the reform. */
  readonly reform: Id;
  /** Id of the change. */
  readonly change: Id;
  /** Rows of which it changes numbers, that it ends or inserts; a part that it replaces is one. */
  readonly rows: number;
  /** Days of the change on which rows that it hits do not hold, so that there it changes nothing of them; left out where there are none. */
  readonly idleDays?: readonly Dated[];
}
