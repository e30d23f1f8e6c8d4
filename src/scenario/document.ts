import type { Rounding } from "../numbers/index.js";
import type { DecimalText, Id, Label, Source } from "../sources/index.js";

/** Why something of a scenario is so. */
export interface Stated {
  /** Name of what is stated, unique in the scenario. */
  readonly id: Id;
  /** Why it is so, in words. */
  readonly reason: Label;
  /** Id of its source, one of the scenario; left out, it is an assumption. */
  readonly source?: Id;
}

/** People who have all that is named; nothing named, everybody. */
export interface ScenarioGroup {
  /** Id of their level, on the first day that has one. */
  readonly level?: Id;
  /** Id of their place: that of the first enrolment or residence. */
  readonly place?: Id;
  /** Id of a service that is in their plan. */
  readonly service?: Id;
}

/** People take up more or less: planned units are multiplied, and limits and budgets then hold as the rules say. */
export interface TakeUp extends Stated, ScenarioGroup {
  /** By what the planned units are multiplied: of the named service, otherwise of all. */
  readonly multiply: DecimalText;
  /** How the quantity of each line of a plan is rounded. */
  readonly rounding: Rounding;
}

/** People who come anew: each has what the people of a group have on average in the scenario. */
export interface Entrants extends Stated, ScenarioGroup {
  /** How many people come: a whole number from 1. */
  readonly people: number;
}

/** So many people at most have a service: in the order of the file, and who comes later has no unit of it in the plan. */
export interface PlacesOfService extends Stated {
  /** Id of the service. */
  readonly service: Id;
  /** Id of the provider; left out, of all providers together. */
  readonly provider?: Id;
  /** How many people have a place: a whole number from 0. */
  readonly people: number;
}

/** What somebody states of people and their use beside a comparison of the same people with the same use. Nothing of it is estimated. */
export interface Scenario {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the form of scenarios that this seko reads
   */
  readonly schemaVersion: 1;
  /** What the document is. */
  readonly kind: "scenario";
  /** Name of the scenario. */
  readonly id: Id;
  readonly label: Label;
  /** Free text for readers. */
  readonly note?: string;
  /** Sources that are named. */
  readonly sources?: readonly Source[];
  /** Who uses more or less. */
  readonly takeUp?: readonly TakeUp[];
  /** Who comes anew; not together with places, whose order would have to be guessed. */
  readonly entrants?: readonly Entrants[];
  /** How many people have a place. */
  readonly places?: readonly PlacesOfService[];
}
