import type { Case } from "../person/case.js";

/** How people are made up. */
export interface PopulationOptions {
  /** What the draws begin from, from 1 to 2 147 483 646; left out, 1. */
  readonly seed?: number;
  /** How many cases stand for all people, each with a weight; left out, one for each person. */
  readonly cases?: number;
}

/** A made-up person, and how many people the case stands for. */
export interface WeightedCase {
  readonly document: Case;
  readonly weight: number;
}

/** A table of the population, as it was asked for and as it was made. */
export interface MadeMargin {
  /** Name of the table. */
  readonly margin: string;
  /** Id of the source of the numbers. */
  readonly source: string;
  /** A group of each dimension of the table. */
  readonly groups: Readonly<Record<string, string>>;
  /** How many people the table says. */
  readonly asked: number;
  /** How many people were made, weights counted. */
  readonly made: number;
}

/** What was made up of margins: a document of counts. */
export interface MadePopulation {
  readonly schemaVersion: 1;
  readonly kind: "made-population";
  /** Everybody is made up. */
  readonly synthetic: true;
  /** Id of the population. */
  readonly population: string;
  readonly seed: number;
  /** How many people the margins say. */
  readonly people: number;
  /** How many cases stand for them. */
  readonly cases: number;
  /** Combinations of groups in which somebody is. */
  readonly combinations: number;
  /** How often all margins were fitted until nothing changed. */
  readonly rounds: number;
  readonly largestWeight: number;
  /** Cases × sum of squared weights ÷ square of their sum: 1 where all weights are equal; so many times as much varies a mean. */
  readonly designEffect: string;
  readonly margins: readonly MadeMargin[];
}

/** People who were made up of margins. */
export interface SyntheticPeople {
  readonly made: MadePopulation;
  /** The people one by one, the same each time they are gone through; nobody is kept. */
  readonly people: Iterable<WeightedCase>;
}
