import type { PopulationKind } from "../population.js";

/** The populations of the adults' example, and the one whose results are published. */
export const adultsPopulation: PopulationKind = {
  people: "adults",
  command: "npm run pilot:adults",
  published: { seed: 20_151_112, size: 200 },
};

/** The population whose results are published. */
export const { published } = adultsPopulation;
