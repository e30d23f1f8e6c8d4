import type { Period } from "../../calendar/index.js";
import type { Dated } from "../../person/dated.js";
import type { Unit } from "../../person/unit.js";
import type { Id } from "../../sources/index.js";
import type { Parameter } from "../reading/parameter.js";
import type { RuleReading } from "../reading/reader.js";
import type { When } from "../when/when.js";
import type { BoundLimit, LimitRow } from "./compiled.js";

/** A dated number of units with a parameter at one key. */
export type RowWith<Key extends string> = Dated & { readonly source: Id; readonly when?: When } & {
  readonly [Name in Key]: Parameter;
};

/** Where a limit stands while it is read, and what reads it. */
export interface LimitReading extends RuleReading {
  /** Where it stands in the document, such as `limits[2]`. */
  readonly path: string;
  /** The days on which it holds. */
  readonly days: Period;
  /** The days on which the scheme holds. */
  readonly validity: Period;
  /** The unit in which a service is counted; undefined for one that the scheme does not have. */
  readonly unitOf: (service: Id) => Unit | undefined;
  /** Reads a dated number of units by its key. */
  readonly row: <Key extends string>(row: RowWith<Key>, key: Key, path: string) => LimitRow;
}

/** One kind of limit. */
export interface LimitKind<Rule> {
  /** Checks a limit and binds its numbers. What all limits have was read before. */
  readonly read: (rule: Rule, reading: LimitReading) => BoundLimit;
}
