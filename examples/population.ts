import { allocate } from "seko/numbers";

/** Which made-up people an example is about: the same seed and size always give the same people. */
export interface Population {
  /** A whole number from 1 to 2 147 483 646. */
  readonly seed: number;
  /** How many people: a multiple of 5, so that each planning region has as many. */
  readonly size: number;
}

/** What populations an example can have. */
export interface PopulationKind {
  /** The people in the plural, which is also the name of the option for their number. */
  readonly people: "children" | "adults" | "people";
  /** The command of the example. */
  readonly command: string;
  /** The population whose results are published: the one of a run without options. */
  readonly published: Population;
}

/** Whether it is the population whose results are published. */
export function isPublished({ seed, size }: Population, { published }: PopulationKind): boolean {
  return seed === published.seed && size === published.size;
}

/**
 * The name of the folder for the results of a population. Only the published population has the plain name, so that no other one
 * ever takes the place of its results.
 */
export function folderName(example: string, population: Population, kind: PopulationKind): string {
  if (isPublished(population, kind)) return example;
  const { seed, size } = population;
  return `${example}-seed-${seed}${size === kind.published.size ? "" : `-of-${size}`}`;
}

/** The command that repeats a run with a population. */
export function commandOf({ seed, size }: Population, kind: PopulationKind): string {
  return isPublished({ seed, size }, kind)
    ? kind.command
    : `${kind.command} -- --seed ${seed} --${kind.people} ${size}`;
}

/** The line of the printed head that names a population. */
export function populationLine(population: Population, kind: PopulationKind): string {
  const { seed, size } = population;
  const which = isPublished(population, kind) ? "the published population" : "not the published population";
  return `Population    ${size} ${kind.people} of seed ${seed}, ${which}`;
}

/** How a heading names made-up people: the published ones by their number alone. */
export function madeUp(population: Population, kind: PopulationKind): string {
  const people = `${population.size} made-up ${kind.people}`;
  return isPublished(population, kind) ? people : `${people} of seed ${population.seed} (not the published population)`;
}

/** A number of people that the published population has, for a population of another size: the nearest whole number, halves up. */
export function scaledTo(size: number, count: number, published: number): number {
  return Math.floor((2 * count * size + published) / (2 * published));
}

/** Quotas that add up to the published population, for a population of another size, to which they add up too. */
export function quotasOf(size: number, quotas: readonly number[]): readonly number[] {
  return allocate(size, quotas);
}
