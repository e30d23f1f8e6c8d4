import type { Table } from "../index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label, Language } from "../../sources/index.js";
import type { Movements } from "../../movement/index.js";
import type { ScenarioComparison } from "../../what-if/index.js";
import type { Axis } from "./figures/axis-steps.js";
import type { RuleChanges } from "./rule-changes.js";
import type { Repeat } from "./sections/repeat.js";

/** What a report is told beside the people. */
export interface ReportOptions {
  /** The scheme by which all the results were calculated. */
  readonly scheme: Scheme;
  readonly language: Language;
  /** What the report is about; left out, the label of the scheme. */
  readonly title?: Label;
  /** How many people a group must have to be shown alone; left out, 5. */
  readonly smallestGroup?: number;
  /** Id and label of the region of a place on a day; left out, nothing is shown by region. */
  readonly regionOf?: (place: string, on: string) => { readonly id: string; readonly label: Label } | undefined;
  /** What a place is called that the scheme does not name; left out, its id stands there. */
  readonly placeName?: (place: string) => Label | undefined;
  /** Where two sets of rules are compared: what differs in them, where both are at hand. */
  readonly comparison?: { readonly changes?: RuleChanges };
  /** The command that repeats the report, and the digests of its files. */
  readonly repeat?: Repeat;
  /** Further tables about costs and who pays; whoever gives them answers for their small groups. */
  readonly costTables?: readonly Table[];
  /** What moves the result, asked for when the page is written: `startMovements` of "seko/movement" gives it. */
  readonly movements?: () => Movements;
  /** Scenarios that are stated beside the same people with the same use, asked for when the page is written: `startScenario` of "seko/what-if" gives them. */
  readonly scenarios?: () => readonly ScenarioComparison[];
  /** What one made-up person has along an axis, with its cliffs: shown with who is over an edge. */
  readonly axes?: readonly Axis[];
}
