import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";

/** How many people of a group were served in all. */
export interface ServedGroup {
  readonly place: string;
  readonly group: UseGroup;
  readonly people: string;
  readonly unit: "people";
  readonly source: string;
}

/** Of whom uses are counted. */
export type UseGroup =
  "adults-with-mental-impairments" | "adults-in-pilot" | "children-with-functional-impairments" | "parents";

/** How many people of a group used a service; one person may use several. */
export interface ServiceUse {
  readonly place: string;
  readonly group: UseGroup;
  /** Id of the service in the catalogue. */
  readonly service: string;
  readonly people: string;
  readonly unit: "people";
  readonly source: string;
}

/** What a municipality spent, or how many it served, in a year. */
export interface YearFigure extends Dated {
  readonly place: string;
  readonly service: string;
  readonly label: Label;
  /** Whose money it is; left out where the page does not part it. */
  readonly part?: SpendingPart;
  /** Name of the series, by which its years follow each other. */
  readonly series: string;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** Services that a municipality gives itself, those that it buys, and those that it gives with money of the state. */
export type SpendingPart = "own" | "bought" | "state";

/** The published sum of a part of a municipality's money in a year. */
export interface YearTotal extends Dated {
  readonly place: string;
  readonly part: SpendingPart;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}
