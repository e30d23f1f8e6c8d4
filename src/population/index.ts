/** People made up of published margins, in whole numbers. */
export type { Dimension, GroupCount, Margin, Population, PopulationGroup, Put } from "./document.js";
export type { MadeMargin, MadePopulation, PopulationOptions, SyntheticPeople, WeightedCase } from "./made.js";
export { makePeople } from "./make-people.js";
export { trials } from "./people.js";
export { readPopulation } from "./read-population.js";
