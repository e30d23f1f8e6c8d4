import type { Scheme } from "../scheme.js";
import type { RuleReading } from "./reader.js";

export {
  budgetPath,
  nameIndex,
  readParameter,
  readDecimal,
  readPeriod,
  readRounding,
  checkReference,
  checkSource,
  checkIds,
  type KnownNames,
  type NameIndex,
} from "./reader.js";

/** What every document of rules has, whatever the rules are for. */
export type RuleDocument = Pick<Scheme, "sources" | "places" | "circumstances">;

/** What a reading of a document of rules carries along: the document, the inputs given, and the issues found. */
export interface Reading<Document extends RuleDocument = Scheme> extends RuleReading {
  readonly scheme: Document;
}
