import type { Issue } from "../../errors/index.js";
import type { Filled } from "../filling/filled.js";
import type { Form } from "../forms/form.js";
import type { Damage } from "../forms/thorough-place.js";

/** A kind of document: its form, and the reading of its values. */
export interface DocumentKind<Document> {
  readonly form: Form<Document>;
  /** Fills in what its rows leave out and it says once; undefined where there is nothing to fill in. */
  readonly fill?: (document: unknown) => Filled | undefined;
  /** Adds an issue for every value that is wrong. */
  readonly readValues: (document: Document, issues: Issue[]) => void;
  /** Adds an issue for every key of a former version that something else says now, with what to write instead. */
  readonly refuseFormer?: (document: unknown, issues: Issue[]) => void;
  /** With what mistakes of form the values can still be read. */
  readonly bears: readonly Damage[];
}

/** A document with every issue found; it is to be used only where there is none. */
export interface Examined<Document> {
  readonly document: Document;
  readonly issues: readonly Issue[];
}
