import type { ComparedMeasures, ComparedRules, ComparedSource } from "../../compare/index.js";
import type { Id, Label } from "../../sources/index.js";

/** What was stated, and whom it hits. */
export interface StatedPart {
  readonly id: Id;
  /** What kind of statement it is. */
  readonly what: "take-up" | "entrants" | "places";
  readonly reason: Label;
  /** Title of the source; left out, it is an assumption. */
  readonly source?: string;
  /** How many people it hits: whose use changes, whom newcomers are like, or who goes without a place. */
  readonly people: number;
}

/** Some people, before and after. */
export interface ScenarioRow extends ComparedMeasures {
  /** `same`: the people and their use as they are; `stated`: the same people with the use of the scenario; ids of entrants; `all` but `same`. */
  readonly row: Id;
  readonly people: number;
  readonly bySource: readonly ComparedSource[];
}

/** Two sets of rules with people and use as a scenario states them, beside the comparison of the same people with the same use. */
export interface ScenarioComparison {
  readonly schemaVersion: 1;
  readonly kind: "scenario-comparison";
  /** What is assumed: what is stated, and nothing else. */
  readonly assumes: "stated-people-and-use";
  readonly synthetic: boolean;
  readonly scenario: { readonly id: Id; readonly label: Label };
  readonly before: ComparedRules;
  readonly after: ComparedRules;
  readonly currency: string;
  readonly stated: readonly StatedPart[];
  readonly people: { readonly all: number; readonly compared: number; readonly setAside: number };
  /** How amounts of newcomers, whole people times the mean of a group, are rounded: each once. All other amounts are sums. */
  readonly rounding: "half-up";
  readonly rows: readonly ScenarioRow[];
}
