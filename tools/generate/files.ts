import type { Case } from "../../src/person/case.js";

/** A list of cases in one document, as the command reads it. */
export interface Cases {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Free text for readers. */
  readonly note?: string;
  /** The cases, one for each person and question. */
  readonly cases: readonly Case[];
}

/** Values for open inputs, by id: decimal texts, or where an input asks for a list, ids with spaces between. */
export type InputValues = Readonly<Record<string, string>>;
