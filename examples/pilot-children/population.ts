import type { PopulationKind } from "../population.js";

/** The populations of the children's pilot, and the one whose results are published. */
export const childrenPopulation: PopulationKind = {
  people: "children",
  command: "npm run pilot",
  published: { seed: 20_180_901, size: 100 },
};

/** The population whose results are published. */
export const { published } = childrenPopulation;
