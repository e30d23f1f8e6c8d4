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
