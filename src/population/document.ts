import type { AnyJson, Id, Label, Source } from "../sources/index.js";

/** What people of a group have: a value, or one that is drawn evenly from a range. */
export interface Put {
  /** The place in the case, such as `"residences[0].place"` or `"assessments[0].score"`. */
  readonly at: string;
  /** The value that everybody of the group has there. */
  readonly value?: AnyJson;
  /** The least value that is drawn: a date such as `"1990-01-01"`, or a decimal such as `"4"`, whose last digit is the step. */
  readonly from?: string;
  /** The greatest value that is drawn, itself included. */
  readonly to?: string;
}

/** One group of a dimension, such as one municipality. */
export interface PopulationGroup {
  /** Name of the group, unique in its dimension. */
  readonly id: Id;
  /** What the people of the group have. */
  readonly put: readonly Put[];
}

/** By what people are told apart, such as the municipality. Everybody is in one of its groups. */
export interface Dimension {
  /** Name of the dimension, unique in the population. */
  readonly id: Id;
  readonly label: Label;
  /** The groups, in the order in which they are shown. */
  readonly groups: readonly PopulationGroup[];
}

/** How many people are in a group of each dimension of a table. */
export interface GroupCount {
  /** A group of each dimension, in the order of `of`. */
  readonly groups: readonly Id[];
  /** How many people are in all of them: a whole number. */
  readonly people: number;
}

/** A published table of people by one dimension or several. A combination that it leaves out has nobody. */
export interface Margin {
  /** Name of the table, unique in the population. */
  readonly id: Id;
  /** The dimensions of the table. */
  readonly of: readonly Id[];
  /** Id of the source of the numbers, one of the population. */
  readonly source: Id;
  /** The numbers of people. */
  readonly counts: readonly GroupCount[];
}

/** Margins from which people are made up. */
export interface Population {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the form of populations that this seko reads
   */
  readonly schemaVersion: 1;
  /** What the document is. */
  readonly kind: "population";
  /** Name of the population; the ids of its people begin with it. */
  readonly id: Id;
  readonly label: Label;
  /** Free text for readers. */
  readonly note?: string;
  /** What everybody has: a case, whose ids are replaced. */
  readonly person: AnyJson;
  /** By what people are told apart. */
  readonly dimensions: readonly Dimension[];
  /** The tables that are hit exactly. They hang together without a circle, and agree where they have a dimension in common. */
  readonly margins: readonly Margin[];
  /** How dimensions go together, as a table of other people shows it, such as a survey; left out, as the margins say and else by chance. */
  readonly pattern?: Margin;
  /** Sources of the numbers. */
  readonly sources: readonly Source[];
}
