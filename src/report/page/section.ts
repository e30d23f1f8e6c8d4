import type { Table } from "../index.js";

/** The sections of a report, in their order. */
export const sectionIds = [
  "changes",
  "scenarios",
  "costs",
  "gains",
  "groups",
  "fairness",
  "edges",
  "assumptions",
  "repeat",
] as const;

/** Id of a section. */
export type SectionId = (typeof sectionIds)[number];

/** A picture with the table behind it, or a table alone. */
export interface Figure {
  readonly picture?: string;
  readonly table: Table;
}

/** A section that has something to say. */
export interface Section {
  /** A whole sentence with its figure. */
  readonly title: string;
  /** What is to be known for reading it. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
}

/** A section, or why it is left out. */
export type SectionOrWhy = Section | { readonly leftOut: string };
