import type { PopulationKind } from "../population.js";

/** The populations of the adults' pilot that ran, and the one of a run without options. */
export const adultsOf2019: PopulationKind = {
  people: "adults",
  command: "npm run example -- pilot-adults-2019",
  published: { seed: 20_191_101, size: 100 },
};
